// Asks plainly whether a table was understood rightly: one press says yes, and that is kept in the workbook.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanTable } from '../../core/model.ts';
import { columnLabels, columnLetters } from '../../labels/columns.ts';
import { paneWords } from '../../labels/pane.ts';
import { confirmTable, denyTable } from '../tableDraft.ts';
import type { PlanActions } from '../usePlan.ts';

const useStyles = makeStyles({
  question: {
    margin: '8px 0 2px',
    padding: '6px 10px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder2}`,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: { margin: 0, fontWeight: 600 },
  list: { margin: '2px 0 0', paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '6px' },
});

type Props = {
  readonly table: PlanTable;
  readonly busy: boolean;
  readonly actions: PlanActions;
};

/** Whether the user should be asked about a table. */
export function isUnsureTable({ certainty, columns }: PlanTable): boolean {
  return certainty !== 'certain' || columns.some((column) => column.certainty !== 'certain');
}

export function UnsureTable({ table, busy, actions }: Props) {
  const styles = useStyles();
  const columns = table.columns.filter(({ certainty }) => certainty !== 'certain');
  const unsureTable = table.certainty !== 'certain';
  return (
    <div className={styles.question}>
      <p className={styles.title}>{unsureTable ? paneWords.isThisTable : paneWords.areTheseColumns}</p>
      {columns.length > 0 && (
        <ul className={styles.list}>
          {columns.map(({ column, header, role }) => (
            <li key={column}>
              {paneWords.columnMeans(columnLetters(column), header.slice(0, 80), columnLabels[role])}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabled={busy}
          onClick={() => actions.correctTable(confirmTable(table))}
        >
          {paneWords.yesTable}
        </Button>
        {unsureTable && (
          <Button size="small" disabled={busy} onClick={() => actions.correctTable(denyTable(table))}>
            {paneWords.noTask}
          </Button>
        )}
      </div>
    </div>
  );
}
