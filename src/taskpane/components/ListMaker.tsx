// The sheets of the user's own lists, each made when asked for: days off, reporting schedule, units.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { paneWords, sheetGloss } from '../../labels/pane.ts';
import { sheetNames } from '../../labels/sheets.ts';
import { referenceKeys, type ReferenceKey } from '../../report/sheetModel.ts';
import { looks } from './looks.ts';

const useStyles = makeStyles({
  heading: { margin: '16px 0 4px', ...looks.heading },
  list: looks.list,
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '0 10px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: 600 },
  button: { gridColumn: '2', gridRow: '1 / 3' },
  small: { margin: 0, ...looks.small },
});

type Props = { readonly onMake: (key: ReferenceKey) => void; readonly busy: boolean };

export function ListMaker({ onMake, busy }: Props) {
  const styles = useStyles();
  return (
    <section aria-label={paneWords.lists}>
      <h2 className={styles.heading}>{paneWords.lists}</h2>
      <p className={styles.small}>{paneWords.listsHint}</p>
      <ul className={styles.list}>
        {referenceKeys.map((key) => (
          <li key={key} className={styles.row}>
            <span className={styles.name}>{sheetNames[key]}</span>
            <span className={styles.small}>{sheetGloss[key]}</span>
            <Button
              className={styles.button}
              size="small"
              disabled={busy}
              aria-label={paneWords.makeList(sheetNames[key])}
              onClick={() => onMake(key)}
            >
              {paneWords.make}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
