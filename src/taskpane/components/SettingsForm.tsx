// The form for ngày chốt, plan year and how deadlines are counted; dates are typed day first, whatever the machine.
import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { formatVietnamese } from '../../core/calendar.ts';
import type { PlanSettings } from '../../core/progress.ts';
import { paneWords } from '../../labels/pane.ts';
import { readSettings, type SettingsText } from '../settingsText.ts';
import { useEditorForm } from '../useEditing.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '6px 12px',
    marginTop: '8px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  wide: { gridColumn: '1 / 3' },
  input: { minWidth: 0, width: '100%' },
  buttons: { gridColumn: '1 / 3', display: 'flex', alignItems: 'center', gap: '8px' },
  kept: { marginLeft: 'auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly settings: PlanSettings;
  readonly onApply: (settings: PlanSettings) => void;
  readonly onCancel: () => void;
};

export function SettingsForm({ settings, onApply, onCancel }: Props) {
  const styles = useStyles();
  const [text, setText] = useState<SettingsText>({
    asOf: formatVietnamese(settings.asOf),
    planYear: settings.planYear === undefined ? '' : String(settings.planYear),
    warningDays: String(settings.warningDays),
  });
  const [beforeIncludesDay, setBeforeIncludesDay] = useState(settings.beforeIncludesDay);
  const [shiftToWorkingDay, setShiftToWorkingDay] = useState(settings.shiftToWorkingDay === true);
  const form = useEditorForm(onCancel);
  const { values, problems } = readSettings(text);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (values) onApply({ ...values, beforeIncludesDay, shiftToWorkingDay });
  };
  const field = (name: keyof SettingsText, label: string, placeholder: string) => (
    <Field label={label} size="small" {...(problems[name] ? { validationMessage: problems[name] } : {})}>
      <Input
        size="small"
        className={styles.input}
        value={text[name]}
        placeholder={placeholder}
        inputMode="numeric"
        input={{ className: styles.input }}
        onChange={(_event, data) => setText({ ...text, [name]: data.value })}
      />
    </Field>
  );
  return (
    <form ref={form} className={styles.form} aria-label={paneWords.settings} onSubmit={submit}>
      {field('asOf', paneWords.asOf, '15/03/2022')}
      {field('planYear', paneWords.planYear, paneWords.planYearUnknown)}
      {field('warningDays', paneWords.warningDays, '7')}
      <Checkbox
        className={styles.wide}
        label={paneWords.beforeIncludesDay}
        checked={beforeIncludesDay}
        onChange={(_event, data) => setBeforeIncludesDay(data.checked === true)}
      />
      <Checkbox
        className={styles.wide}
        label={paneWords.shiftToWorkingDay}
        checked={shiftToWorkingDay}
        onChange={(_event, data) => setShiftToWorkingDay(data.checked === true)}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabled={!values}>
          {paneWords.apply}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneWords.cancel}
        </Button>
        <span className={styles.kept}>{paneWords.settingsKept}</span>
      </div>
    </form>
  );
}
