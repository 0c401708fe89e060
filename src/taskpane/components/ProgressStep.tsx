// Step 3: where the plan stands on ngày chốt; each figure leads to its tasks, each task to its cell.
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { paneWords } from '../../labels/pane.ts';
import { hasDeadlines, hasLeads, hasRatings, statusParts, type TaskFilter } from '../progressGroups.ts';
import { ColumnDrift } from './ColumnDrift.tsx';
import { Donut } from './Donut.tsx';
import { RateTiles } from './RateTiles.tsx';
import { RatingCounts } from './RatingCounts.tsx';
import { StatusLegend } from './StatusLegend.tsx';
import type { StepProps } from './stepProps.ts';
import { TaskList } from './TaskList.tsx';
import { UnitBars } from './UnitBars.tsx';
import { looks } from './looks.ts';

const useStyles = makeStyles({
  bar: { alignItems: 'start', padding: '8px 10px', marginBottom: '12px' },
  body: { whiteSpace: 'normal', padding: 0 },
  figures: { display: 'flex', gap: '14px', alignItems: 'center' },
  heading: { margin: '16px 0 6px', ...looks.heading },
});

export function ProgressStep({ result, state, actions }: StepProps) {
  const { analysis } = result;
  const styles = useStyles();
  const [filter, setFilter] = useState<TaskFilter>({ by: 'overdue' });
  const { summary } = analysis;
  const parts = statusParts(analysis);
  const dated = hasDeadlines(analysis);
  const rated = hasRatings(analysis) && (
    <>
      <h2 className={styles.heading}>{paneWords.byRating}</h2>
      <RatingCounts
        counts={summary.byRating}
        chosen={filter.by === 'rating' ? filter.rating : null}
        onChoose={(rating) => setFilter({ by: 'rating', rating })}
      />
    </>
  );
  return (
    <>
      <ColumnDrift result={result} state={state} actions={actions} />
      {!dated && (
        <MessageBar intent="info" className={styles.bar}>
          <MessageBarBody className={styles.body}>{paneWords.noDeadlineColumn}</MessageBarBody>
        </MessageBar>
      )}
      {/* Where there is no deadline, the marks people gave are all that can be told. */}
      {!dated && rated}
      <div className={styles.figures}>
        <Donut parts={parts} total={summary.tasks} />
        <StatusLegend
          parts={parts}
          chosen={filter.by === 'status' ? filter.status : null}
          onChoose={(status) => setFilter({ by: 'status', status })}
        />
      </div>
      {dated && <RateTiles rates={summary.rates} />}
      {dated && rated}
      {hasLeads(analysis) && (
        <>
          <h2 className={styles.heading}>{paneWords.byUnit}</h2>
          <UnitBars
            units={summary.byLead}
            chosen={filter.by === 'unit' ? filter.unit : null}
            onChoose={(unit) => setFilter({ by: 'unit', unit })}
          />
        </>
      )}
      {(dated || filter.by !== 'overdue') && (
        <TaskList
          key={JSON.stringify(filter)}
          analysis={analysis}
          filter={filter}
          onShowAll={() => setFilter({ by: 'overdue' })}
          onGo={actions.goTo}
          onEnter={actions.enter}
        />
      )}
    </>
  );
}
