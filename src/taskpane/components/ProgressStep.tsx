// Step 3: where the plan stands on ngày chốt; each figure leads to its tasks, each task to its cell.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { paneWords } from '../../labels/pane.ts';
import { statusParts, type TaskFilter } from '../progressGroups.ts';
import { Donut } from './Donut.tsx';
import type { StepProps } from './stepProps.ts';
import { RateTiles } from './RateTiles.tsx';
import { StatusLegend } from './StatusLegend.tsx';
import { TaskList } from './TaskList.tsx';
import { UnitBars } from './UnitBars.tsx';

const useStyles = makeStyles({
  figures: { display: 'flex', gap: '14px', alignItems: 'center' },
  heading: {
    margin: '16px 0 6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
});

export function ProgressStep({ result: { analysis }, actions }: StepProps) {
  const styles = useStyles();
  const [filter, setFilter] = useState<TaskFilter>({ by: 'overdue' });
  const { summary } = analysis;
  const parts = statusParts(analysis);
  return (
    <>
      <div className={styles.figures}>
        <Donut parts={parts} total={summary.tasks} />
        <StatusLegend
          parts={parts}
          chosen={filter.by === 'status' ? filter.status : null}
          onChoose={(status) => setFilter({ by: 'status', status })}
        />
      </div>
      <RateTiles rates={summary.rates} />
      <h2 className={styles.heading}>{paneWords.byUnit}</h2>
      <UnitBars
        units={summary.byLead}
        chosen={filter.by === 'unit' ? filter.unit : null}
        onChoose={(unit) => setFilter({ by: 'unit', unit })}
      />
      <TaskList
        analysis={analysis}
        filter={filter}
        onShowAll={() => setFilter({ by: 'overdue' })}
        onGo={actions.goTo}
      />
    </>
  );
}
