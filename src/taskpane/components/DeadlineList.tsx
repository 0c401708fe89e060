// The deadlines of the plan, the doubtful ones on request, a few at a time.
import { Button, makeStyles, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import type { Source } from '../../core/model.ts';
import { paneWords } from '../../labels/pane.ts';
import type { Deadlines } from '../unsureDeadlines.ts';
import { DeadlineCard } from './DeadlineCard.tsx';
import { looks } from './looks.ts';

const pageSize = 5;

/** The heading takes the focus when the way to the list was taken from above. */
export const deadlineListId = 'deadlines';

export type DeadlineFilter = 'all' | 'unsure';

const useStyles = makeStyles({
  heading: {
    margin: '16px 0 6px',
    ...looks.heading,
    scrollMarginTop: '8px',
  },
  filters: { display: 'flex', gap: '6px', marginBottom: '8px' },
  more: { width: '100%', marginTop: '4px' },
});

type Props = {
  readonly deadlines: Deadlines;
  readonly filter: DeadlineFilter;
  readonly onFilter: (filter: DeadlineFilter) => void;
  readonly onGo: (source: Source) => void;
};

export function DeadlineList({ deadlines: { all, unsure }, filter, onFilter, onGo }: Props) {
  const styles = useStyles();
  const [count, setCount] = useState(pageSize);
  if (all.length === 0) return null;
  const chosen = filter === 'all' ? all : unsure;
  const choose = (next: DeadlineFilter): void => {
    onFilter(next);
    setCount(pageSize);
  };
  return (
    <section>
      <h2 id={deadlineListId} tabIndex={-1} className={styles.heading}>
        {paneWords.deadlines}
      </h2>
      <div className={styles.filters}>
        <ToggleButton size="small" checked={filter === 'all'} onClick={() => choose('all')}>
          {paneWords.allDeadlines(all.length)}
        </ToggleButton>
        <ToggleButton
          size="small"
          checked={filter === 'unsure'}
          disabled={unsure.length === 0}
          onClick={() => choose('unsure')}
        >
          {paneWords.unsureDeadlines(unsure.length)}
        </ToggleButton>
      </div>
      {chosen.slice(0, count).map((progress) => (
        <DeadlineCard key={progress.task.id} progress={progress} onGo={onGo} />
      ))}
      {chosen.length > count && (
        <Button className={styles.more} size="small" onClick={() => setCount(count + 20)}>
          {paneWords.more(Math.min(20, chosen.length - count))}
        </Button>
      )}
    </section>
  );
}
