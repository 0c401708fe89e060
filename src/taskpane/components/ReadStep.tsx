// Step 1: what was found, row by row; the tables and their columns; the deadlines as they were understood.
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { accountForRows, paneWords, sayWhatWasRead } from '../../labels/pane.ts';
import { DeadlineList } from './DeadlineList.tsx';
import type { StepProps } from './stepProps.ts';
import { TableCard } from './TableCard.tsx';

const useStyles = makeStyles({
  // Fluent's bar is one line high and centred; this sentence takes three.
  bar: { alignItems: 'start', padding: '8px 10px' },
  body: { whiteSpace: 'normal', padding: 0 },
  small: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function ReadStep({ result, actions }: StepProps) {
  const styles = useStyles();
  const { analysis, reading } = result;
  const found = analysis.tables.length > 0;
  return (
    <>
      <MessageBar intent={found ? 'success' : 'warning'} className={styles.bar}>
        <MessageBarBody className={styles.body}>
          {found ? `${sayWhatWasRead(analysis)} ${accountForRows(analysis.rows)}` : paneWords.noTable}
          {analysis.joins.length > 0 && ` ${paneWords.joins(analysis.joins.length)}`}
        </MessageBarBody>
      </MessageBar>
      {analysis.hiddenRows > 0 && <p className={styles.small}>{paneWords.hiddenRows(analysis.hiddenRows)}</p>}
      {analysis.tables.map((table, index) => (
        <TableCard
          key={`${table.source.row},${table.source.column}`}
          number={index + 1}
          table={table}
          milestones={analysis.tasks
            .filter(({ task }) => table.tasks.some((own) => own.id === task.id))
            .reduce((sum, { milestones }) => sum + milestones.length, 0)}
          grid={reading.grid}
          actions={actions}
        />
      ))}
      {found && <DeadlineList tasks={analysis.tasks} onGo={actions.goTo} />}
    </>
  );
}
