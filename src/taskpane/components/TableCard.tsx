// One table that was found: where it stands, its columns with how sure each is, and the way to correct them.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Certainty, Grid, KnownHeading, PlanTable } from '../../core/model.ts';
import { areaAddress, columnLabels, columnLetters } from '../../labels/columns.ts';
import { columnCertaintyLabels, paneWords } from '../../labels/pane.ts';
import { draftOf } from '../tableDraft.ts';
import { useEditing } from '../useEditing.ts';
import type { PlanActions } from '../usePlan.ts';
import { CellLink } from './CellLink.tsx';
import { TableEditor } from './TableEditor.tsx';
import { isUnsureTable, UnsureTable } from './UnsureTable.tsx';
import { looks } from './looks.ts';

const useStyles = makeStyles({
  card: {
    margin: '12px 0 0',
    padding: '10px 12px 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', alignItems: 'baseline', gap: '8px', justifyContent: 'space-between' },
  title: { margin: 0, ...looks.heading },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  columns: { margin: '6px 0 0', display: 'grid', gridTemplateColumns: '24px 1fr auto', gap: '2px 8px' },
  letters: { color: tokens.colorNeutralForeground3 },
  role: { margin: 0, overflowWrap: 'anywhere' },
  sure: { margin: 0, color: tokens.colorPaletteGreenForeground1 },
  unsure: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: 600 },
  buttons: { display: 'flex', flexWrap: 'wrap', margin: '2px 0 0 -6px' },
  quiet: { color: tokens.colorBrandForeground1, paddingLeft: '6px', paddingRight: '6px' },
});

const certaintyMarks = { certain: '✓', assumed: '?', unknown: '?' } satisfies Record<Certainty, string>;

type Props = {
  readonly number: number;
  readonly table: PlanTable;
  readonly milestones: number;
  readonly grid: Grid;
  readonly headings: readonly KnownHeading[];
  readonly busy: boolean;
  /** What the user said about it counts, not what was detected. */
  readonly corrected: boolean;
  /** Columns in view from the start: for the only table of a sheet. */
  readonly unfolded: boolean;
  readonly actions: PlanActions;
};

export function TableCard({
  number,
  table,
  milestones,
  grid,
  headings,
  busy,
  corrected,
  unfolded,
  actions,
}: Props) {
  const styles = useStyles();
  const { editing, open, close, opener } = useEditing();
  const [shown, setShown] = useState(unfolded);
  return (
    <section className={styles.card} aria-label={paneWords.table(number)}>
      <div className={styles.head}>
        <h2 className={styles.title}>{paneWords.table(number)}</h2>
        <CellLink source={table.source} text={areaAddress(table.source)} onGo={actions.goTo} />
      </div>
      <p className={styles.small}>
        {paneWords.tableCounts(table.tasks.length, milestones)}
        {corrected && ` · ${paneWords.confirmed}`}
      </p>
      {!editing && isUnsureTable(table) && <UnsureTable table={table} busy={busy} actions={actions} />}
      {editing ? (
        <TableEditor
          start={draftOf(table)}
          grid={grid}
          headings={headings}
          askSelection={actions.askSelection}
          onKeep={(correction) => {
            close();
            actions.correctTable(correction);
          }}
          onCancel={close}
          {...(corrected ? { onReset: () => actions.correctTable(null) } : {})}
        />
      ) : (
        <>
          {shown && <ColumnLines table={table} />}
          <div className={styles.buttons}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.quiet}
              aria-expanded={shown}
              onClick={() => setShown(!shown)}
            >
              {shown ? paneWords.hideColumns : paneWords.showColumns(table.columns.length)}
            </Button>
            <Button
              ref={opener}
              appearance="transparent"
              size="small"
              className={styles.quiet}
              disabled={busy}
              onClick={open}
            >
              {paneWords.editTable}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function ColumnLines({ table }: { readonly table: PlanTable }) {
  const styles = useStyles();
  return (
    <div className={styles.columns}>
      {table.columns.map(({ column, role, certainty }) => (
        <ColumnLine
          key={column}
          letters={columnLetters(column)}
          label={columnLabels[role]}
          certainty={certainty}
        />
      ))}
    </div>
  );
}

function ColumnLine({ letters, label, certainty }: { letters: string; label: string; certainty: Certainty }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.letters}>{letters}</span>
      <span className={styles.role}>{label}</span>
      <span
        className={mergeClasses(styles.sure, certainty !== 'certain' && styles.unsure)}
        role="img"
        aria-label={columnCertaintyLabels[certainty]}
        title={columnCertaintyLabels[certainty]}
      >
        {certaintyMarks[certainty]}
      </span>
    </>
  );
}
