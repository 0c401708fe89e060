// One table that was found: where it stands, its columns with how sure each is, and the way to correct them.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Certainty, Grid, PlanTable } from '../../core/model.ts';
import { areaAddress, columnLabels, columnLetters } from '../../labels/columns.ts';
import { columnCertaintyLabels, paneWords } from '../../labels/pane.ts';
import type { PlanActions } from '../usePlan.ts';
import { CellLink } from './CellLink.tsx';
import { ColumnEditor } from './ColumnEditor.tsx';

const useStyles = makeStyles({
  card: {
    margin: '12px 0 0',
    padding: '10px 12px 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', alignItems: 'baseline', gap: '8px', justifyContent: 'space-between' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  columns: { margin: '6px 0 0', display: 'grid', gridTemplateColumns: '24px 1fr auto', gap: '2px 8px' },
  letters: { color: tokens.colorNeutralForeground3 },
  role: { margin: 0, overflowWrap: 'anywhere' },
  sure: { margin: 0, color: tokens.colorPaletteGreenForeground1 },
  unsure: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: 600 },
  edit: { margin: '2px 0 0 -6px', color: tokens.colorBrandForeground1 },
});

const certaintyMarks = { certain: '✓', assumed: '?', unknown: '?' } satisfies Record<Certainty, string>;

type Props = {
  readonly number: number;
  readonly table: PlanTable;
  readonly milestones: number;
  readonly grid: Grid;
  readonly actions: PlanActions;
};

export function TableCard({ number, table, milestones, grid, actions }: Props) {
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  return (
    <section className={styles.card} aria-label={paneWords.table(number)}>
      <div className={styles.head}>
        <h2 className={styles.title}>{paneWords.table(number)}</h2>
        <CellLink source={table.source} text={areaAddress(table.source)} onGo={actions.goTo} />
      </div>
      <p className={styles.small}>{paneWords.tableCounts(table.tasks.length, milestones)}</p>
      {table.certainty !== 'certain' && (
        <p className={mergeClasses(styles.small, styles.unsure)}>{paneWords.tableUnsure}</p>
      )}
      {editing ? (
        <ColumnEditor
          table={table}
          grid={grid}
          onKeep={(correction) => {
            setEditing(false);
            actions.correctTable(correction);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <div className={styles.columns}>
            {table.columns.map((column) => (
              <ColumnLine
                key={column.column}
                letters={columnLetters(column.column)}
                label={columnLabels[column.role]}
                certainty={column.certainty}
              />
            ))}
          </div>
          <Button
            appearance="transparent"
            size="small"
            className={styles.edit}
            onClick={() => setEditing(true)}
          >
            {paneWords.editTable}
          </Button>
        </>
      )}
    </section>
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
