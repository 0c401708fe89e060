// "Chèn cột trạng thái": choose a table and a way, see the first rows and the place, then write.
import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { formatVietnamese } from '../../core/calendar.ts';
import type { Grid } from '../../core/model.ts';
import type { PlanAnalysis } from '../../core/progress.ts';
import { areaAddress } from '../../labels/columns.ts';
import { columnKindLabels, functionCellWords } from '../../labels/functionCells.ts';
import { taskHeaders } from '../../labels/sheets.ts';
import { statusLabels } from '../../labels/status.ts';
import { buildStatusColumns, statusColumnKinds, type StatusColumnKind } from '../../report/statusColumns.ts';
import type { FunctionCells } from '../useFunctionCells.ts';
import { looks } from './looks.ts';

const useStyles = makeStyles({
  card: looks.section,
  heading: { margin: '0 0 4px', ...looks.heading },
  small: { margin: '0 0 8px', ...looks.small },
  form: { display: 'grid', gap: '8px', margin: '8px 0' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, textAlign: 'left' },
  cell: {
    padding: '2px 6px 2px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: 400,
  },
});

type Props = {
  readonly grid: Grid;
  readonly analysis: PlanAnalysis;
  readonly cells: FunctionCells;
  readonly busy: boolean;
};

export function StatusColumnsCard({ grid, analysis, cells, busy }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 className={styles.heading} id={heading}>
        {functionCellWords.title}
      </h2>
      <p className={styles.small}>{functionCellWords.gloss}</p>
      {isOpen && <Form grid={grid} analysis={analysis} cells={cells} busy={busy} />}
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? functionCellWords.close : functionCellWords.open}
      </Button>
    </section>
  );
}

const shownRows = 4;

function Form({ grid, analysis, cells, busy }: Props) {
  const styles = useStyles();
  const kinds = statusColumnKinds.filter((kind) => kind !== 'functions' || cells.isSupported);
  const [kind, setKind] = useState<StatusColumnKind>(cells.isSupported ? 'functions' : 'builtIn');
  const [index, setIndex] = useState(0);
  const table = analysis.tables[index] ?? analysis.tables[0];
  const columns = useMemo(
    () => (table === undefined ? null : buildStatusColumns({ grid, analysis }, table, kind)),
    [analysis, grid, kind, table],
  );
  if (table === undefined || columns === null) return null;
  return (
    <div className={styles.form}>
      {!cells.isSupported && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{functionCellWords.unsupported}</MessageBarBody>
        </MessageBar>
      )}
      {analysis.tables.length > 1 && (
        <Field label={functionCellWords.table}>
          <Select value={String(index)} onChange={(_event, { value }) => setIndex(Number(value))}>
            {analysis.tables.map(({ source, tasks }, at) => (
              <option key={areaAddress(source)} value={String(at)}>
                {functionCellWords.tableName(at, areaAddress(source), tasks.length)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={functionCellWords.kind} hint={columnKindLabels[kind].gloss}>
        <RadioGroup
          value={kind}
          onChange={(_event, { value }) => setKind(kinds.find((one) => one === value) ?? kind)}
        >
          {kinds.map((one) => (
            <Radio key={one} value={one} label={columnKindLabels[one].name} />
          ))}
        </RadioGroup>
      </Field>
      <Preview analysis={analysis} ids={table.tasks.map(({ id }) => id)} />
      <p className={styles.small}>
        {functionCellWords.place(areaAddress(columns.area))}
        {columns.builtIn > 0 && ` ${functionCellWords.someBuiltIn(columns.builtIn)}`}
      </p>
      <div>
        <Button appearance="primary" disabled={busy} onClick={() => cells.insertColumns(columns)}>
          {functionCellWords.insert}
        </Button>
      </div>
    </div>
  );
}

function Preview({ analysis, ids }: { readonly analysis: PlanAnalysis; readonly ids: readonly string[] }) {
  const styles = useStyles();
  const own = analysis.tasks.filter(({ task }) => ids.includes(task.id));
  const headers = [taskHeaders.ordinal, taskHeaders.due, taskHeaders.status, taskHeaders.daysLate];
  return (
    <div>
      <table className={styles.table} aria-label={functionCellWords.previewCaption}>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col" className={styles.cell}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {own.slice(0, shownRows).map(({ task, due, status, daysLate }) => (
            <tr key={task.id}>
              <th scope="row" className={styles.cell}>
                {task.ordinal}
              </th>
              <td className={styles.cell}>{due === undefined ? '' : formatVietnamese(due)}</td>
              <td className={styles.cell}>{statusLabels[status].short}</td>
              <td className={styles.cell}>{daysLate}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {own.length > shownRows && (
        <span className={styles.small}>{functionCellWords.more(own.length - shownRows)}</span>
      )}
    </div>
  );
}
