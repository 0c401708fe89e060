// The marks people gave, where the appendix has columns for them: counted, never computed.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RatingCounts as Counts } from '../../core/progress.ts';
import { formatCount, paneWords } from '../../labels/pane.ts';
import { ratingLabels } from '../../labels/status.ts';
import { ratingOrder } from '../progressGroups.ts';
import { looks } from './looks.ts';

const useStyles = makeStyles({
  list: looks.list,
  button: {
    ...looks.rowButton,
    gridTemplateColumns: '1fr auto',
    gap: '8px',
    minHeight: '28px',
    padding: '3px 4px',
    fontSize: tokens.fontSizeBase300,
    ':disabled': { color: tokens.colorNeutralForeground2, cursor: 'default' },
  },
  chosen: looks.chosenRow,
  count: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
});

type Rated = keyof Counts;

type Props = {
  readonly counts: Counts;
  readonly chosen: Rated | null;
  readonly onChoose: (rating: Rated) => void;
};

export function RatingCounts({ counts, chosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {ratingOrder.map((rating) => (
        <li key={rating}>
          <button
            type="button"
            className={mergeClasses(styles.button, chosen === rating && styles.chosen)}
            aria-pressed={chosen === rating}
            disabled={counts[rating] === 0}
            onClick={() => onChoose(rating)}
          >
            <span>{rating === 'none' ? paneWords.unrated : ratingLabels[rating].short}</span>{' '}
            <span className={styles.count}>{formatCount(counts[rating])}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
