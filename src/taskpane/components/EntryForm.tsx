// Asks for one day, and for what it is meant: opens in the place of its button.
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { formatVietnamese } from '../../core/calendar.ts';
import type { IsoDate } from '../../core/model.ts';
import { changeWords } from '../../labels/changes.ts';
import { paneWords } from '../../labels/pane.ts';
import type { EntryChoice } from '../entryChoices.ts';
import { parseTypedDate } from '../settingsText.ts';
import { useEditorForm } from '../useEditing.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '4px 0',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  field: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', gap: '8px' },
});

type Props = {
  readonly name: string;
  readonly choices: readonly EntryChoice[];
  /** The day that is offered; the field is blank without one. */
  readonly day: IsoDate | null;
  readonly onSave: (choice: EntryChoice, day: IsoDate) => void;
  readonly onCancel: () => void;
};

export function EntryForm({ name, choices, day, onSave, onCancel }: Props) {
  const styles = useStyles();
  const form = useEditorForm(onCancel);
  const [text, setText] = useState(day === null ? '' : formatVietnamese(day));
  const [index, setIndex] = useState(0);
  const choice = choices[index];
  const typed = parseTypedDate(text);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (choice && typed) onSave(choice, typed);
  };
  if (!choice) return null;
  return (
    <form ref={form} className={styles.form} aria-label={name} onSubmit={submit}>
      <Field
        label={choice.dayLabel}
        size="small"
        {...(typed === null && text !== '' ? { validationMessage: paneWords.dateWrong } : {})}
      >
        <Input
          size="small"
          className={styles.field}
          value={text}
          placeholder="15/03/2022"
          inputMode="numeric"
          onChange={(_event, data) => setText(data.value)}
        />
      </Field>
      {choices.length > 1 && (
        <Field label={changeWords.forWhat} size="small">
          <Select
            size="small"
            className={styles.field}
            value={String(index)}
            onChange={(_event, data) => setIndex(Number(data.value))}
          >
            {choices.map(({ label, targets }, position) => (
              <option key={targets.map(({ key }) => key).join()} value={String(position)}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabled={typed === null}>
          {changeWords.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {paneWords.cancel}
        </Button>
      </div>
    </form>
  );
}
