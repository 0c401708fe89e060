// One bar a lead unit: done, overdue and the rest, with the figures beside it.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Summary } from '../../core/progress.ts';
import { paneWords } from '../../labels/pane.ts';
import { statusLabels } from '../../labels/status.ts';
import { looks } from './looks.ts';

const shownAtFirst = 6;

const useStyles = makeStyles({
  list: looks.list,
  button: {
    ...looks.rowButton,
    position: 'relative',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr) 44px',
    gap: '8px',
    alignItems: 'center',
    minHeight: '28px',
    padding: '3px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chosen: looks.chosenRow,
  // Prose that stands where a unit should: two lines tell it apart, its tasks show it whole.
  name: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  bar: {
    display: 'flex',
    height: '10px',
    borderRadius: '3px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralStroke2,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', outline: '1px solid CanvasText' },
  },
  figures: { textAlign: 'right', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  // For the ear only: the bar says it to the eye.
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  more: { width: '100%', marginTop: '4px' },
});

type Props = {
  readonly units: Summary['byLead'];
  readonly chosen: string | null;
  readonly onChoose: (unit: string) => void;
};

export function UnitBars({ units, chosen, onChoose }: Props) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className={styles.list}>
        {(all ? units : units.slice(0, shownAtFirst)).map((tally) => {
          const name = tally.unit || paneWords.noUnit;
          const done = tally.byStatus.done + tally.byStatus.doneLate;
          const { overdue } = tally.byStatus;
          return (
            <li key={tally.unit}>
              <button
                type="button"
                className={mergeClasses(styles.button, chosen === tally.unit && styles.chosen)}
                aria-pressed={chosen === tally.unit}
                onClick={() => onChoose(tally.unit)}
              >
                <span className={styles.name} title={name}>
                  {name}
                </span>{' '}
                <span className={styles.bar} aria-hidden>
                  <Share of={tally.tasks} count={done} color={statusLabels.done.chart} />
                  <Share of={tally.tasks} count={overdue} color={statusLabels.overdue.chart} />
                </span>
                <span className={styles.figures}>
                  {done}/{tally.tasks}
                </span>{' '}
                <span className={styles.spoken}>{paneWords.unitBar(overdue)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {!all && units.length > shownAtFirst && (
        <Button className={styles.more} size="small" onClick={() => setAll(true)}>
          {paneWords.more(units.length - shownAtFirst)}
        </Button>
      )}
    </>
  );
}

function Share({
  of,
  count,
  color,
}: {
  readonly of: number;
  readonly count: number;
  readonly color: string;
}) {
  return <span style={{ width: `${of === 0 ? 0 : (count / of) * 100}%`, backgroundColor: color }} />;
}
