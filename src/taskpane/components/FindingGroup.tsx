// The findings of one rule under its title and count, a few at a time.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Grid } from '../../core/model.ts';
import type { PlanAnalysis } from '../../core/progress.ts';
import { describeFinding } from '../../labels/findings.ts';
import { formatCount, paneWords } from '../../labels/pane.ts';
import { findingListKey, type FindingsOfRule } from '../findingGroups.ts';
import type { PlanActions } from '../usePlan.ts';
import { FindingCard } from './FindingCard.tsx';
import { looks } from './looks.ts';

const pageSize = 3;

const useStyles = makeStyles({
  heading: { margin: '10px 0 4px', ...looks.heading },
  fold: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '6px',
    width: '100%',
    padding: '2px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  arrow: { display: 'inline-block', width: '8px', color: tokens.colorNeutralForeground3 },
  opened: { transform: 'rotate(90deg)' },
  more: { width: '100%' },
});

type Props = {
  readonly group: FindingsOfRule;
  readonly analysis: PlanAnalysis;
  readonly grid: Grid;
  /** Notes are folded until they are asked for. */
  readonly unfolded: boolean;
  readonly actions: PlanActions;
};

export function FindingGroup({ group, analysis, grid, unfolded, actions }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(unfolded);
  const [count, setCount] = useState(pageSize);
  const { findings } = group;
  const [first] = findings;
  if (!first) return null;
  const shown = open ? findings : [];
  return (
    <section>
      <h2 className={styles.heading}>
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className={mergeClasses(styles.arrow, open && styles.opened)} aria-hidden>
            ›
          </span>
          <span>
            {/* The count never stands alone on a line. */}
            {describeFinding(first).title}
            {'\u00a0·\u00a0'}
            {formatCount(findings.length)}
          </span>
        </button>
      </h2>
      {shown.slice(0, count).map((finding) => (
        <FindingCard
          key={findingListKey(finding)}
          finding={finding}
          analysis={analysis}
          grid={grid}
          actions={actions}
        />
      ))}
      {shown.length > count && (
        <Button className={styles.more} size="small" onClick={() => setCount(count + 30)}>
          {paneWords.more(Math.min(30, findings.length - count))}
        </Button>
      )}
    </section>
  );
}
