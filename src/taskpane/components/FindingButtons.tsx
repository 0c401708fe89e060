// What can be done about a finding: take its proposal, keep the words as they are, give a day, or put it away.
import { Button, makeStyles } from '@fluentui/react-components';
import { doubtedOccurrences } from '../../core/doubtedYears.ts';
import type { Finding } from '../../core/finding.ts';
import type { PlanAnalysis } from '../../core/progress.ts';
import { canConfirmUnit } from '../../core/units/confirmedUnit.ts';
import { changeWords, confirmUnitWord } from '../../labels/changes.ts';
import { paneWords } from '../../labels/pane.ts';
import type { PlanActions } from '../usePlan.ts';
import { TaskEntry } from './TaskEntry.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', marginTop: '2px' },
  quiet: { minWidth: 'auto' },
});

type Props = {
  readonly finding: Finding;
  readonly analysis: PlanAnalysis;
  readonly actions: PlanActions;
};

export function FindingButtons({ finding, analysis, actions }: Props) {
  const styles = useStyles();
  const { proposal } = finding;
  const canConfirm = doubtedOccurrences(finding, analysis.tasks).length > 0;
  const namesUnit = canConfirmUnit(finding);
  const waiting =
    finding.code === 'NO_VERIFIABLE_DUE'
      ? analysis.tasks.find(({ task, status }) => task.id === finding.task && status === 'waiting')
      : undefined;
  return (
    <div className={styles.buttons}>
      {proposal?.kind === 'choose' &&
        proposal.options.map((option) => (
          <Button key={option} size="small" onClick={() => actions.accept(finding, option)}>
            {changeWords.choose(option)}
          </Button>
        ))}
      {proposal !== undefined && proposal.kind !== 'choose' && (
        <Button size="small" onClick={() => actions.accept(finding, null)}>
          {changeWords.accept}
        </Button>
      )}
      {canConfirm && (
        <Button
          size="small"
          className={styles.quiet}
          appearance={proposal === undefined ? 'secondary' : 'transparent'}
          onClick={() => actions.confirm(finding)}
        >
          {proposal === undefined ? changeWords.confirmDeadline : changeWords.keepDeadline}
        </Button>
      )}
      {namesUnit && (
        <Button
          size="small"
          className={styles.quiet}
          appearance={proposal === undefined ? 'secondary' : 'transparent'}
          onClick={() => actions.confirmUnit(finding)}
        >
          {confirmUnitWord(finding.code)}
        </Button>
      )}
      {waiting && <TaskEntry progress={waiting} analysis={analysis} onEnter={actions.enter} />}
      <Button
        size="small"
        className={styles.quiet}
        appearance="transparent"
        onClick={() => actions.ignore(finding)}
      >
        {paneWords.ignore}
      </Button>
    </div>
  );
}
