// Progress of a running job with a way to stop it; short jobs show nothing, so that the pane does not flicker.
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { jobLabels, paneWords } from '../../labels/pane.ts';
import type { RunningJob } from '../planState.ts';

const quietMilliseconds = 300;

const useStyles = makeStyles({
  working: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 16px 0',
    fontSize: tokens.fontSizeBase200,
  },
  bar: { flex: 1 },
});

export function Working({ job, onCancel }: { readonly job: RunningJob; readonly onCancel: () => void }) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), quietMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={styles.working} role="status">
      <div className={styles.bar}>
        {jobLabels[job.kind]}
        {job.of > 0 && ` ${job.done}/${job.of}`}
        <ProgressBar aria-label={jobLabels[job.kind]} {...(job.of > 0 ? { value: job.done / job.of } : {})} />
      </div>
      <Button size="small" onClick={onCancel}>
        {paneWords.cancel}
      </Button>
    </div>
  );
}
