// The findings of one rule under its title and count, a few at a time.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TaskProgress } from '../../core/model.ts';
import { describeFinding } from '../../labels/findings.ts';
import { formatCount, paneWords } from '../../labels/pane.ts';
import { findingListKey, type FindingsOfRule } from '../findingGroups.ts';
import type { PlanActions } from '../usePlan.ts';
import { FindingCard } from './FindingCard.tsx';

const pageSize = 6;

const useStyles = makeStyles({
  heading: {
    margin: '14px 0 6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  more: { width: '100%' },
});

type Props = {
  readonly group: FindingsOfRule;
  readonly tasks: readonly TaskProgress[];
  readonly actions: PlanActions;
};

export function FindingGroup({ group, tasks, actions }: Props) {
  const styles = useStyles();
  const [count, setCount] = useState(pageSize);
  const { findings } = group;
  const [first] = findings;
  if (!first) return null;
  return (
    <section>
      <h2 className={styles.heading}>
        {describeFinding(first).title} · {formatCount(findings.length)}
      </h2>
      {findings.slice(0, count).map((finding) => (
        <FindingCard
          key={findingListKey(finding)}
          finding={finding}
          task={tasks.find(({ task }) => task.id === finding.task)?.task ?? null}
          actions={actions}
        />
      ))}
      {findings.length > count && (
        <Button className={styles.more} size="small" onClick={() => setCount(count + 30)}>
          {paneWords.more(Math.min(30, findings.length - count))}
        </Button>
      )}
    </section>
  );
}
