// The deadlines of the plan, the doubtful ones on request, a few at a time.
import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Source, TaskProgress } from '../../core/model.ts';
import { paneWords } from '../../labels/pane.ts';
import { DeadlineCard } from './DeadlineCard.tsx';

const pageSize = 5;

const useStyles = makeStyles({
  heading: {
    margin: '16px 0 6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  filters: { display: 'flex', gap: '6px', marginBottom: '8px' },
  more: { width: '100%', marginTop: '4px' },
});

type Props = { readonly tasks: readonly TaskProgress[]; readonly onGo: (source: Source) => void };

export function DeadlineList({ tasks, onGo }: Props) {
  const styles = useStyles();
  const [filter, setFilter] = useState<'all' | 'unsure'>('all');
  const [count, setCount] = useState(pageSize);
  const written = tasks.filter(({ task }) => task.cells.deadline !== undefined);
  if (written.length === 0) return null;
  const unsure = written.filter(isUnsure);
  const chosen = filter === 'all' ? written : unsure;
  const choose = (next: 'all' | 'unsure'): void => {
    setFilter(next);
    setCount(pageSize);
  };
  return (
    <section>
      <h2 className={styles.heading}>{paneWords.deadlines}</h2>
      <div className={styles.filters}>
        <ToggleButton size="small" checked={filter === 'all'} onClick={() => choose('all')}>
          {paneWords.allDeadlines(written.length)}
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

/** Something in the cell was guessed, held back or not understood. */
export function isUnsure({ milestones }: TaskProgress): boolean {
  return (
    milestones.length === 0 ||
    milestones.some(
      ({ certainty, kind, yearMismatch }) =>
        certainty !== 'certain' || kind === 'unreadable' || yearMismatch !== undefined,
    )
  );
}
