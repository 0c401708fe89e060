// Progress of a running job with a way to stop it; short jobs show nothing, so that the pane does not flicker.
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { formatCount, jobLabels, paneWords } from '../../labels/pane.ts';
import type { RunningJob } from '../planState.ts';

const useStyles = makeStyles({
  // Over the content, which must not jump when a job of half a second comes and goes.
  place: { position: 'relative', zIndex: 1 },
  working: {
    position: 'absolute',
    left: 0,
    right: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 16px',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    // Not a timer: it must appear also while our own work keeps the page busy.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '300ms',
    animationDuration: '100ms',
    animationFillMode: 'both',
    '@media (forced-colors: active)': { borderBottom: '1px solid CanvasText' },
  },
  bar: { flex: 1 },
});

export function Working({ job, onCancel }: { readonly job: RunningJob; readonly onCancel: () => void }) {
  const styles = useStyles();
  const counted = job.of > 0;
  return (
    <div className={styles.place}>
      <div className={styles.working} role="status">
        <div className={styles.bar}>
          {jobLabels[job.kind]}
          {counted && ` ${formatCount(Math.round((job.done / job.of) * 100))}%`}
          <ProgressBar aria-label={jobLabels[job.kind]} {...(counted ? { value: job.done / job.of } : {})} />
        </div>
        {/* Opening is no wish of the user's: a press would stop it and leave what was asked for in the queue. */}
        {job.kind !== 'open' && (
          <Button size="small" onClick={onCancel}>
            {paneWords.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
