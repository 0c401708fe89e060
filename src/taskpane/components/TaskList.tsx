// The tasks behind a figure, the overdue ones unless another figure was chosen.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Source } from '../../core/model.ts';
import type { PlanAnalysis } from '../../core/progress.ts';
import { paneWords } from '../../labels/pane.ts';
import { ratingLabels, statusLabels } from '../../labels/status.ts';
import { tasksOf, type TaskFilter } from '../progressGroups.ts';
import type { PlanActions } from '../usePlan.ts';
import { TaskRow } from './TaskRow.tsx';
import { looks } from './looks.ts';

const pageSize = 20;

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    marginTop: '16px',
  },
  heading: { margin: 0, ...looks.heading },
  small: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: looks.list,
  more: { width: '100%', marginTop: '4px' },
});

type Props = {
  readonly analysis: PlanAnalysis;
  readonly filter: TaskFilter;
  readonly onShowAll: () => void;
  readonly onGo: (source: Source) => void;
  readonly onEnter: PlanActions['enter'];
};

export function TaskList({ analysis, filter, onShowAll, onGo, onEnter }: Props) {
  const styles = useStyles();
  const [pages, setPages] = useState(1);
  const tasks = tasksOf(analysis, filter);
  const { overdue } = analysis.summary;
  const { asOf } = analysis.settings;
  const none = filter.by === 'overdue' ? paneWords.noOverdue(asOf) : paneWords.noTasksHere;
  const shown = tasks.slice(0, pages * pageSize);
  return (
    <section aria-live="polite">
      <div className={styles.head}>
        <h2 className={styles.heading}>{headingOf(filter, tasks.length)}</h2>
        {filter.by !== 'overdue' && (
          <Button size="small" appearance="subtle" onClick={onShowAll}>
            {paneWords.showAll}
          </Button>
        )}
      </div>
      {filter.by === 'overdue' && tasks.length > 0 && (
        <p className={styles.small}>
          {paneWords.overdueDetail(overdue.milestones + overdue.recurring, asOf)}
        </p>
      )}
      {tasks.length === 0 && <p className={styles.small}>{none}</p>}
      <ul className={styles.list}>
        {shown.map((progress) => (
          <TaskRow
            key={progress.task.id}
            progress={progress}
            analysis={analysis}
            onGo={onGo}
            onEnter={onEnter}
          />
        ))}
      </ul>
      {tasks.length > shown.length && (
        <Button className={styles.more} size="small" onClick={() => setPages(pages + 1)}>
          {paneWords.more(Math.min(pageSize, tasks.length - shown.length))}
        </Button>
      )}
    </section>
  );
}

function headingOf(filter: TaskFilter, count: number): string {
  if (filter.by === 'overdue') return paneWords.overdue(count);
  return paneWords.tasksOf(nameOf(filter), count);
}

function nameOf(filter: Exclude<TaskFilter, { by: 'overdue' }>): string {
  switch (filter.by) {
    case 'status':
      return statusLabels[filter.status].short;
    case 'unit':
      return filter.unit || paneWords.noUnit;
    case 'rating':
      return filter.rating === 'none' ? paneWords.unrated : ratingLabels[filter.rating].short;
  }
}
