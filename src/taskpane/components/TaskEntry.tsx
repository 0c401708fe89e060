// Lets the user say of a task that it is done, or when the event it waits for took place.
import { Button, makeStyles } from '@fluentui/react-components';
import type { PlanAnalysis, TaskProgress } from '../../core/progress.ts';
import { changeWords } from '../../labels/changes.ts';
import { paneWords } from '../../labels/pane.ts';
import { dateChoices, doneChoices } from '../entryChoices.ts';
import { useEditing } from '../useEditing.ts';
import type { PlanActions } from '../usePlan.ts';
import { EntryForm } from './EntryForm.tsx';

const useStyles = makeStyles({ opener: { minWidth: 'auto', marginLeft: '-8px' } });

type Props = {
  readonly progress: TaskProgress;
  readonly analysis: PlanAnalysis;
  readonly onEnter: PlanActions['enter'];
};

/** A task that waits is asked for its day, any other open one may be marked as done. */
export function TaskEntry({ progress, analysis, onEnter }: Props) {
  const styles = useStyles();
  const { editing, open, close, opener } = useEditing();
  const { id } = progress.task;
  const waits = progress.status === 'waiting' || progress.status === 'unknown';
  const dates = waits ? dateChoices(analysis, progress) : [];
  const kind = dates.length > 0 ? 'date' : 'done';
  const choices = kind === 'date' ? dates : doneChoices(analysis, progress);
  if (choices.length === 0) return null;
  const words = kind === 'date' ? changeWords.giveDate : changeWords.markDone;
  const name = `${words} ${paneWords.task(id)}`;
  if (!editing)
    return (
      <Button
        ref={opener}
        className={styles.opener}
        size="small"
        appearance="transparent"
        aria-label={name}
        onClick={open}
      >
        {words}
      </Button>
    );
  return (
    <EntryForm
      name={name}
      choices={choices}
      day={kind === 'date' ? null : analysis.settings.asOf}
      onCancel={close}
      onSave={({ targets }, day) => {
        close();
        onEnter(
          targets.map((target) => ({ target, value: day })),
          kind === 'date' ? { kind, tasks: [id] } : { kind, tasks: [id], part: targets[0]?.kind ?? 'task' },
        );
      }}
    />
  );
}
