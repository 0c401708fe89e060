// The report paragraph with a button that copies it.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { paneWords } from '../../labels/pane.ts';
import { copyText } from '../copyText.ts';
import { looks } from './looks.ts';

const useStyles = makeStyles({
  heading: { margin: '16px 0 4px', ...looks.heading },
  text: {
    margin: 0,
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  copy: { marginTop: '4px' },
});

export function Narrative({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async (): Promise<void> => {
    setOutcome((await copyText(text)) ? 'copied' : 'refused');
  };
  return (
    <section>
      <h2 className={styles.heading}>{paneWords.narrative}</h2>
      <p className={styles.text}>{text}</p>
      <Button size="small" className={styles.copy} onClick={() => void copy()}>
        {paneWords.copy}
      </Button>
      <span role="status"> {outcome === null ? '' : paneWords[outcome]}</span>
    </section>
  );
}
