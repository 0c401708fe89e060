// The frame of the pane: header and steps on top, the chosen step in the middle, its next action at the bottom.
import { makeStyles, tokens } from '@fluentui/react-components';
import { paneWords } from '../../labels/pane.ts';
import type { PlanActions } from '../usePlan.ts';
import type { PlanState } from '../planState.ts';
import { AuditStep } from './AuditStep.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { ProgressStep } from './ProgressStep.tsx';
import { ReadStep } from './ReadStep.tsx';
import { ReportStep } from './ReportStep.tsx';
import { Working } from './Working.tsx';

const useStyles = makeStyles({
  pane: {
    height: '100%',
    minWidth: '280px',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // WebView2 hides scroll bars until hovered, unless the bar is always there.
  main: {
    flex: 1,
    minHeight: 0,
    overflowY: 'scroll',
    padding: '12px 12px 12px 16px',
    scrollbarWidth: 'thin',
  },
});

const stepViews = { read: ReadStep, audit: AuditStep, progress: ProgressStep, report: ReportStep } as const;

export function Pane({ state, actions }: { readonly state: PlanState; readonly actions: PlanActions }) {
  const styles = useStyles();
  const { result, job, notice, step } = state;
  const View = stepViews[step];
  return (
    <div className={styles.pane}>
      <Header state={state} actions={actions} />
      {(notice || job) && (
        <section aria-label={paneWords.news}>
          {notice && <NoticeBar notice={notice} onClose={actions.closeNotice} />}
          {job && <Working job={job} onCancel={actions.cancel} />}
        </section>
      )}
      {/* A new step begins at its top. */}
      <main key={step} id="step" className={styles.main} aria-busy={job !== null} tabIndex={-1}>
        {result ? (
          <View key={`${step} ${result.analysis.sheet}`} result={result} state={state} actions={actions} />
        ) : (
          // Opening is short, and jobs wait for one another: the first press must not be lost.
          <EmptyState disabled={job !== null && job.kind !== 'open'} onRead={actions.read} />
        )}
      </main>
      {result && <Footer state={state} actions={actions} />}
    </div>
  );
}
