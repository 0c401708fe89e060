// The headings whose meaning the user has told, with a way to take each back.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KnownHeading } from '../../core/model.ts';
import { columnLabels } from '../../labels/columns.ts';
import { learntWords } from '../../labels/learnt.ts';

const useStyles = makeStyles({
  title: { marginTop: '8px', marginLeft: '-6px', paddingLeft: '6px', paddingRight: '6px' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: '2px 0 0', padding: 0, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { minWidth: 'auto' },
});

type Props = {
  readonly headings: readonly KnownHeading[];
  readonly busy: boolean;
  readonly onForget: (heading: KnownHeading) => void;
};

export function LearntHeadings({ headings, busy, onForget }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (headings.length === 0) return null;
  return (
    <section aria-label={learntWords.title(headings.length)}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.title}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {learntWords.title(headings.length)}
      </Button>
      {open && (
        <>
          <p className={styles.small}>{learntWords.hint}</p>
          <ul className={styles.list}>
            {headings.map((known) => (
              <li key={known.heading} className={styles.row}>
                <span className={styles.words}>
                  {learntWords.means(known.heading, columnLabels[known.role])}
                </span>
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.quiet}
                  disabled={busy}
                  aria-label={learntWords.forgetHeading(known.heading)}
                  onClick={() => onForget(known)}
                >
                  {learntWords.forget}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
