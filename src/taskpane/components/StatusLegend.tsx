// The legend of the ring: colour, mark, word and count; a press lists the tasks behind a count.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Status } from '../../core/progress.ts';
import { formatCount } from '../../labels/pane.ts';
import { statusLabels } from '../../labels/status.ts';
import { looks } from './looks.ts';

const useStyles = makeStyles({
  legend: { flex: 1, minWidth: 0, margin: 0, padding: 0, listStyleType: 'none' },
  button: {
    ...looks.rowButton,
    gridTemplateColumns: '10px 16px 1fr auto',
    gap: '6px',
    alignItems: 'center',
    minHeight: '24px',
    padding: '2px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chosen: looks.chosenRow,
  swatch: { width: '10px', height: '10px', borderRadius: '2px', forcedColorAdjust: 'none' },
  mark: { textAlign: 'center' },
  count: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
});

type Props = {
  readonly parts: readonly { status: Status; count: number }[];
  readonly chosen: Status | null;
  readonly onChoose: (status: Status) => void;
};

export function StatusLegend({ parts, chosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.legend}>
      {parts.map(({ status, count }) => (
        <li key={status}>
          <button
            type="button"
            className={mergeClasses(styles.button, chosen === status && styles.chosen)}
            aria-pressed={chosen === status}
            title={statusLabels[status].full}
            onClick={() => onChoose(status)}
          >
            <span className={styles.swatch} style={{ backgroundColor: statusLabels[status].chart }} />
            <span className={styles.mark} aria-hidden>
              {statusLabels[status].mark}
            </span>
            <span>{statusLabels[status].short}</span>
            <span className={styles.count}>{formatCount(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
