// Both rates, each with the numbers it divides: neither is ever shown alone.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Tally } from '../../core/progress.ts';
import { formatRate, paneWords } from '../../labels/pane.ts';
import { looks } from './looks.ts';

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', margin: '12px 0 0' },
  tile: {
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: '1px solid transparent',
  },
  label: {
    margin: 0,
    minHeight: '32px',
    ...looks.small,
  },
  value: { margin: 0 },
  rate: { fontSize: tokens.fontSizeBase500, fontWeight: 600 },
  of: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function RateTiles({ rates }: { readonly rates: Tally['rates'] }) {
  const styles = useStyles();
  const tiles = [
    { label: paneWords.rateAll, rate: rates.all },
    { label: paneWords.rateDue, rate: rates.due },
  ];
  return (
    <div className={styles.tiles}>
      {tiles.map(({ label, rate }) => (
        <div key={label} className={styles.tile}>
          <p className={styles.label}>{label}</p>
          <p className={styles.value}>
            <span className={styles.rate}>{formatRate(rate)}</span>{' '}
            <span className={styles.of}>{paneWords.rateOf(rate)}</span>
          </p>
        </div>
      ))}
    </div>
  );
}
