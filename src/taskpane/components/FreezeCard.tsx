// "Chuyển thành giá trị": before a file goes to people without the add-in.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { functionCellWords } from '../../labels/functionCells.ts';
import type { FunctionCells } from '../useFunctionCells.ts';

const useStyles = makeStyles({
  card: { margin: '16px 0 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '12px' },
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
  },
  small: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function FreezeCard({ cells, busy }: { readonly cells: FunctionCells; readonly busy: boolean }) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 className={styles.heading} id={heading}>
        {functionCellWords.freezeTitle}
      </h2>
      <p className={styles.small}>{functionCellWords.freezeGloss}</p>
      <Button disabled={busy} onClick={cells.freeze}>
        {functionCellWords.freeze}
      </Button>
    </section>
  );
}
