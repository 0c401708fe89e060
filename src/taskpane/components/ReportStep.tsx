// Step 4: what will be written, listed before it is written.
import { makeStyles, tokens } from '@fluentui/react-components';
import { paneWords, sheetGloss } from '../../labels/pane.ts';
import type { SheetModel } from '../../report/sheetModel.ts';
import { narratePlan } from '../narrative.ts';
import { ColumnDrift } from './ColumnDrift.tsx';
import { FreezeCard } from './FreezeCard.tsx';
import { ListMaker } from './ListMaker.tsx';
import { Narrative } from './Narrative.tsx';
import { StatusColumnsCard } from './StatusColumnsCard.tsx';
import { looks } from './looks.ts';
import type { StepProps } from './stepProps.ts';

const useStyles = makeStyles({
  heading: { margin: '0 0 4px', ...looks.heading },
  list: looks.list,
  sheet: {
    display: 'grid',
    gridTemplateColumns: '4px minmax(0, 1fr) auto',
    gap: '0 10px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { gridRow: '1 / 3', borderRadius: '2px', forcedColorAdjust: 'none' },
  name: { fontWeight: 600 },
  small: looks.small,
  gloss: { gridColumn: '2 / 4' },
  note: { margin: '12px 0 0' },
});

/** Rows of the tables on a sheet, headers left out; a sheet without tables counts none. */
function rowsOf(sheet: SheetModel): number {
  return sheet.tables.reduce((sum, { area }) => sum + area.rows - 1, 0);
}

export function ReportStep({ result, state, actions }: StepProps) {
  const { analysis, reading, sheets } = result;
  const styles = useStyles();
  return (
    <>
      {state.edited && <ColumnDrift result={result} state={state} actions={actions} />}
      <h2 className={styles.heading}>{paneWords.sheetsToWrite}</h2>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.key} className={styles.sheet}>
            <span className={styles.tab} style={{ backgroundColor: sheet.tabColor }} aria-hidden />
            <span className={styles.name}>{sheet.name}</span>
            <span className={styles.small}>{rowsOf(sheet) > 0 && paneWords.rowsWord(rowsOf(sheet))}</span>
            <span className={`${styles.small} ${styles.gloss}`}>{sheetGloss[sheet.key]}</span>
          </li>
        ))}
      </ul>
      <p className={`${styles.small} ${styles.note}`}>{paneWords.sourceUntouched(analysis.sheet)}</p>
      {analysis.tasks.length > 0 && <Narrative text={narratePlan(analysis)} />}
      {analysis.tasks.length > 0 && <ListMaker onMake={actions.makeList} busy={state.job !== null} />}
      {analysis.tasks.length > 0 && (
        <StatusColumnsCard
          grid={reading.grid}
          analysis={analysis}
          cells={actions.functionCells}
          // Columns stand beside rows: a row that was inserted since would have another's status.
          busy={state.job !== null || state.edited}
        />
      )}
      <FreezeCard cells={actions.functionCells} busy={state.job !== null} />
      <p className={`${styles.small} ${styles.note}`}>{paneWords.privacy}</p>
    </>
  );
}
