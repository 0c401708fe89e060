// The findings about the cells that are selected in the sheet, above all others.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Grid } from '../../core/model.ts';
import type { PlanAnalysis } from '../../core/progress.ts';
import { changeWords } from '../../labels/changes.ts';
import { findingListKey } from '../findingGroups.ts';
import type { SelectedFindings } from '../selectedFindings.ts';
import type { PlanActions } from '../usePlan.ts';
import { FindingCard } from './FindingCard.tsx';
import { looks } from './looks.ts';

/** A selection of whole rows or columns touches many: the groups below have them all. */
const mostShown = 3;

const useStyles = makeStyles({
  section: {
    marginBottom: '12px',
    padding: '8px 10px 2px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  heading: { margin: '0 0 6px', ...looks.heading },
});

type Props = {
  readonly here: SelectedFindings;
  readonly analysis: PlanAnalysis;
  readonly grid: Grid;
  readonly actions: PlanActions;
};

export function SelectedCell({ here: { address, findings }, analysis, grid, actions }: Props) {
  const styles = useStyles();
  const heading = changeWords.selected(address, findings.length);
  return (
    <section className={styles.section} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {findings.slice(0, mostShown).map((finding) => (
        <FindingCard
          key={findingListKey(finding)}
          finding={finding}
          analysis={analysis}
          grid={grid}
          actions={actions}
        />
      ))}
    </section>
  );
}
