// "Chuyển thành giá trị": before a file goes to people without the add-in.
import { Button, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { functionCellWords } from '../../labels/functionCells.ts';
import type { FunctionCells } from '../useFunctionCells.ts';
import { looks } from './looks.ts';

const useStyles = makeStyles({
  card: looks.section,
  heading: { margin: '0 0 4px', ...looks.heading },
  small: { margin: '0 0 8px', ...looks.small },
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
