// Ngày chốt and plan year in one line, and the form that changes them in the same place.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatVietnamese } from '../../core/calendar.ts';
import type { PlanAnalysis, PlanSettings } from '../../core/progress.ts';
import { paneWords, planYearFromLabels } from '../../labels/pane.ts';
import { useEditing } from '../useEditing.ts';
import { SettingsForm } from './SettingsForm.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    marginTop: '8px',
    padding: '2px 2px 2px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  facts: {
    flex: 1,
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { whiteSpace: 'nowrap' },
  edit: { minWidth: 'auto', color: tokens.colorBrandForeground1 },
});

type Props = {
  readonly settings: PlanSettings;
  readonly analysis: PlanAnalysis | null;
  readonly onChange: (settings: PlanSettings) => void;
};

export function AsOfBar({ settings, analysis, onChange }: Props) {
  const styles = useStyles();
  const { editing, open, close, opener } = useEditing();
  if (editing) {
    return (
      <SettingsForm
        settings={settings}
        onApply={(next) => {
          close();
          onChange(next);
        }}
        onCancel={close}
      />
    );
  }
  const year = analysis?.planYear ?? settings.planYear;
  return (
    <div className={styles.bar}>
      <p
        className={styles.facts}
        title={analysis ? `${paneWords.planYear}: ${planYearFromLabels[analysis.planYearFrom]}` : undefined}
      >
        <span className={styles.fact}>
          {paneWords.asOf} <strong>{formatVietnamese(settings.asOf)}</strong>
        </span>
        <span className={styles.fact}>
          {paneWords.planYear} <strong>{year ?? paneWords.planYearUnknown}</strong>
        </span>
      </p>
      <Button ref={opener} appearance="transparent" size="small" className={styles.edit} onClick={open}>
        {paneWords.edit}
      </Button>
    </div>
  );
}
