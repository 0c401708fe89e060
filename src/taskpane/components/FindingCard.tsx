// One finding: whose it is, the words it is about, the reason, the way out and the way to the cell.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/finding.ts';
import type { Grid, Task } from '../../core/model.ts';
import type { PlanAnalysis } from '../../core/progress.ts';
import { describeFinding } from '../../labels/findings.ts';
import { areaAddress } from '../../labels/columns.ts';
import { paneWords } from '../../labels/pane.ts';
import { severityLabels } from '../../labels/status.ts';
import type { PlanActions } from '../usePlan.ts';
import { CellLink } from './CellLink.tsx';
import { FindingButtons } from './FindingButtons.tsx';
import { MarkedText } from './MarkedText.tsx';
import { ProposalLine } from './ProposalLine.tsx';
import { looks } from './looks.ts';
import { severityMarks, useSeverityBorders, useSeverityStyles } from './severityLook.ts';

const useStyles = makeStyles({
  card: { padding: '2px 0 4px 10px', marginBottom: '10px' },
  head: { display: 'flex', alignItems: 'baseline', gap: '8px' },
  title: {
    margin: 0,
    flex: 1,
    minWidth: 0,
    ...looks.heading,
  },
  message: { margin: '2px 0', color: tokens.colorNeutralForeground2 },
});

/** Where in the task's deadline the quote stands, so that it is shown in its own sentence. */
function quoteInContext(finding: Finding, task: Task | null): { text: string; start: number } | null {
  const cell = task?.cells.deadline;
  if (!task || !cell || cell.row !== finding.source.row || cell.column !== finding.source.column) return null;
  const start = task.deadline.indexOf(finding.quote);
  return start < 0 || finding.quote === '' ? null : { text: task.deadline, start };
}

/** Where a finding that belongs to no task stands; the user's own lists are on other sheets. */
function placeOf({ source }: Finding, { sheet }: PlanAnalysis): string {
  const address = areaAddress(source);
  return source.sheet === sheet ? address : paneWords.elsewhere(source.sheet, address);
}

type Props = {
  readonly finding: Finding;
  readonly analysis: PlanAnalysis;
  readonly grid: Grid;
  readonly actions: PlanActions;
};

export function FindingCard({ finding, analysis, grid, actions }: Props) {
  const styles = useStyles();
  const borders = useSeverityBorders();
  const colors = useSeverityStyles();
  const { message } = describeFinding(finding);
  const task = analysis.tasks.find((one) => one.task.id === finding.task)?.task ?? null;
  const context = quoteInContext(finding, task);
  const marks = context
    ? ([{ span: [context.start, context.start + finding.quote.length], tone: 'doubtful' }] as const)
    : [];
  return (
    <article className={mergeClasses(styles.card, borders[finding.severity])}>
      <div className={styles.head}>
        <span className={colors[finding.severity]} role="img" aria-label={severityLabels[finding.severity]}>
          {severityMarks[finding.severity]}
        </span>
        <h3 className={styles.title}>{task ? paneWords.task(task.id) : placeOf(finding, analysis)}</h3>
        <CellLink source={finding.source} onGo={actions.goTo} />
      </div>
      {(context?.text ?? finding.quote) !== '' && (
        <MarkedText text={context?.text ?? finding.quote} marks={marks} />
      )}
      <p className={styles.message}>{message}</p>
      <ProposalLine finding={finding} grid={grid} />
      <FindingButtons finding={finding} analysis={analysis} actions={actions} />
    </article>
  );
}
