// The next thing to do at each step: one primary button, and the quieter ones beside it.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactNode } from 'react';
import { changeWords } from '../../labels/changes.ts';
import { paneWords, type Step } from '../../labels/pane.ts';
import type { PlanState } from '../planState.ts';
import { hasDeadlines } from '../progressGroups.ts';
import { wordsOf } from '../useChanges.ts';
import type { PlanActions } from '../usePlan.ts';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  last: { marginLeft: 'auto' },
  quiet: { minWidth: 'auto', padding: '0 6px', color: tokens.colorBrandForeground1 },
  undo: { width: '100%', justifyContent: 'flex-start' },
  note: { margin: 0, width: '100%', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function Footer({ state, actions }: { readonly state: PlanState; readonly actions: PlanActions }) {
  const styles = useStyles();
  const busy = state.job !== null;
  // What has no deadline cannot be late: there is nothing to colour.
  const dated = state.result !== null && hasDeadlines(state.result.analysis);
  const lastChange = state.undo.at(-1);
  const undoWords = lastChange ? changeWords.undo(wordsOf(lastChange)) : null;
  const primary = (label: string, onClick: () => void): ReactNode => (
    <Button appearance="primary" disabled={busy} onClick={onClick}>
      {label}
    </Button>
  );
  const second = (label: string, onClick: () => void): ReactNode => (
    <Button appearance="subtle" className={styles.last} disabled={busy} onClick={onClick}>
      {label}
    </Button>
  );
  const again = second(paneWords.readAgain, () => actions.read('sheet'));
  const buttons: Readonly<Record<Step, ReactNode>> = {
    read: (
      <>
        {primary(paneWords.toAudit, () => actions.chooseStep('audit'))}
        {again}
      </>
    ),
    audit: (
      <>
        {primary(paneWords.toProgress, () => actions.chooseStep('progress'))}
        {again}
      </>
    ),
    progress: dated ? (
      <>
        {primary(paneWords.highlight, actions.highlight)}
        {second(paneWords.unhighlight, actions.removeHighlight)}
      </>
    ) : (
      <>
        {primary(paneWords.toReport, () => actions.chooseStep('report'))}
        {again}
      </>
    ),
    report: (
      <>
        {primary(paneWords.write(state.result?.sheets.length ?? 0), actions.write)}
        {again}
      </>
    ),
  };
  // Without a table the step itself says what to do next.
  if (state.result?.analysis.tables.length === 0) return <footer className={styles.footer}>{again}</footer>;
  return (
    <footer className={styles.footer}>
      {undoWords !== null && (
        <Button
          size="small"
          className={styles.undo}
          icon={<ArrowUndoRegular />}
          disabled={busy}
          onClick={actions.undo}
        >
          {undoWords}
        </Button>
      )}
      {state.result?.reading.outdated === true && (
        <p className={styles.note}>
          {paneWords.outdated}
          {state.step !== 'report' && (
            <Button
              appearance="transparent"
              size="small"
              className={styles.quiet}
              disabled={busy}
              onClick={actions.write}
            >
              {paneWords.writeAgain}
            </Button>
          )}
        </p>
      )}
      {state.step === 'progress' && dated && <p className={styles.note}>{paneWords.highlightWrites}</p>}
      {buttons[state.step]}
    </footer>
  );
}
