// Step 1: what was found, row by row; the tables and their columns; the deadlines as they were understood.
import { intersect } from '../../core/area.ts';
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { accountForRows, paneWords, sayWhatWasRead } from '../../labels/pane.ts';
import { deadlinesOf } from '../unsureDeadlines.ts';
import { DeadlineList, deadlineListId, type DeadlineFilter } from './DeadlineList.tsx';
import { LearntHeadings } from './LearntHeadings.tsx';
import { NoTable } from './NoTable.tsx';
import type { StepProps } from './stepProps.ts';
import { TableCard } from './TableCard.tsx';

const useStyles = makeStyles({
  // Fluent's bar is one line high and centred; this sentence takes three.
  bar: { alignItems: 'start', padding: '8px 10px' },
  body: { whiteSpace: 'normal', padding: 0 },
  small: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  unsure: { marginTop: '8px', width: '100%' },
});

export function ReadStep(props: StepProps) {
  const styles = useStyles();
  const [filter, setFilter] = useState<DeadlineFilter>('all');
  const { result, state, actions } = props;
  const { analysis, reading } = result;
  if (analysis.tables.length === 0) return <NoTable {...props} />;
  const deadlines = deadlinesOf(analysis);
  const showUnsure = (): void => {
    setFilter('unsure');
    const heading = document.getElementById(deadlineListId);
    heading?.focus({ preventScroll: true });
    // Once the shorter list is drawn: what is looked for then stands at the top.
    requestAnimationFrame(() => heading?.scrollIntoView({ block: 'start' }));
  };
  return (
    <>
      <MessageBar intent="success" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          {`${sayWhatWasRead(analysis)} ${accountForRows(analysis.rows, analysis.tasks.length)}`}
          {analysis.joins.length > 0 && ` ${paneWords.joins(analysis.joins.length)}`}
        </MessageBarBody>
      </MessageBar>
      {analysis.hiddenRows > 0 && <p className={styles.small}>{paneWords.hiddenRows(analysis.hiddenRows)}</p>}
      {deadlines.all.length === 0 && <p className={styles.small}>{paneWords.noDeadlineColumn}</p>}
      {deadlines.unsure.length > 0 && (
        <Button className={styles.unsure} size="small" onClick={showUnsure}>
          {paneWords.lookAtDeadlines(deadlines.unsure.length)}
        </Button>
      )}
      {analysis.tables.map((table, index) => (
        <TableCard
          key={`${table.source.row},${table.source.column}`}
          number={index + 1}
          table={table}
          milestones={analysis.tasks
            .filter(({ task }) => table.tasks.some((own) => own.id === task.id))
            .reduce((sum, { milestones }) => sum + milestones.length, 0)}
          grid={reading.grid}
          headings={state.headings}
          busy={state.job !== null}
          corrected={state.corrections.some(
            ({ sheet, range }) => sheet === table.source.sheet && intersect(range, table.source) !== null,
          )}
          unfolded={analysis.tables.length === 1}
          actions={actions}
        />
      ))}
      <LearntHeadings headings={state.headings} busy={state.job !== null} onForget={actions.forgetHeading} />
      <DeadlineList deadlines={deadlines} filter={filter} onFilter={setFilter} onGo={actions.goTo} />
    </>
  );
}
