// Step 2: what should be looked at, grouped by rule, the gravest first.
import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Severity } from '../../core/finding.ts';
import { formatCount, paneWords } from '../../labels/pane.ts';
import { severityLabels } from '../../labels/status.ts';
import { groupFindings, severities } from '../findingGroups.ts';
import { findingsAt, useSelected } from '../selectedFindings.ts';
import { FindingGroup } from './FindingGroup.tsx';
import { SelectedCell } from './SelectedCell.tsx';
import type { StepProps } from './stepProps.ts';
import { severityMarks, useSeverityStyles } from './severityLook.ts';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginBottom: '8px' },
  filter: { minWidth: 'auto' },
  small: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  ignored: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    marginTop: '12px',
    fontSize: tokens.fontSizeBase200,
  },
});

export function AuditStep({ result, state, actions }: StepProps) {
  const styles = useStyles();
  const looks = useSeverityStyles();
  const [only, setOnly] = useState<Severity | null>(null);
  const { analysis, reading } = result;
  const { findings } = analysis;
  const here = findingsAt(findings, useSelected(actions.watchSelection), reading.sheetId);
  const countOf = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const groups = groupFindings(only ? findings.filter(({ severity }) => severity === only) : findings);
  return (
    <>
      {here && <SelectedCell here={here} analysis={analysis} grid={reading.grid} actions={actions} />}
      {findings.length === 0 && <p className={styles.small}>{paneWords.noFindings}</p>}
      <div className={styles.filters} role="group" aria-label={paneWords.filterSeverity}>
        {severities
          .filter((severity) => countOf(severity) > 0)
          .map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              shape="circular"
              className={styles.filter}
              checked={only === severity}
              onClick={() => setOnly(only === severity ? null : severity)}
            >
              <span className={looks[severity]}>
                <span aria-hidden>{severityMarks[severity]}</span> {formatCount(countOf(severity))}{' '}
                {severityLabels[severity]}
              </span>
            </ToggleButton>
          ))}
      </div>
      {countOf('error') > 0 && <p className={styles.small}>{paneWords.findingsFirst}</p>}
      {groups.map((group) => (
        <FindingGroup
          key={`${group.code} ${group.severity} ${only ?? ''}`}
          group={group}
          analysis={analysis}
          grid={reading.grid}
          unfolded={group.severity !== 'note' || only === 'note'}
          actions={actions}
        />
      ))}
      {state.ignored.length > 0 && (
        <div className={styles.ignored}>
          {paneWords.ignored(state.ignored.length)}
          <Button size="small" appearance="subtle" onClick={actions.restoreIgnored}>
            {paneWords.restoreIgnored}
          </Button>
        </div>
      )}
    </>
  );
}
