// What the pane shows before anything was read: what it does, and two ways to begin.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { paneWords } from '../../labels/pane.ts';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '12px',
    padding: '28px 8px 8px',
    textAlign: 'center',
  },
  icon: { fontSize: '48px', color: tokens.colorBrandForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexDirection: 'column', gap: '8px', width: '100%', maxWidth: '260px' },
  privacy: { margin: '12px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Props = { readonly disabled: boolean; readonly onRead: (what: 'sheet' | 'selection') => void };

export function EmptyState({ disabled, onRead }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <DocumentTableRegular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{paneWords.emptyTitle}</h2>
      <p className={styles.text}>{paneWords.emptyText}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={disabled} onClick={() => onRead('sheet')}>
          {paneWords.readSheet}
        </Button>
        <Button disabled={disabled} onClick={() => onRead('selection')}>
          {paneWords.readSelection}
        </Button>
      </div>
      <p className={styles.privacy}>{paneWords.privacy}</p>
    </div>
  );
}
