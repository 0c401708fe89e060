// What just happened, in words, announced to screen readers; errors say what to do next.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { paneWords } from '../../labels/pane.ts';
import type { Notice } from '../planState.ts';

const useStyles = makeStyles({
  bar: { margin: '8px 16px 0', padding: '6px 6px 6px 10px', flexShrink: 0, alignItems: 'start' },
  body: { whiteSpace: 'normal', padding: '2px 0' },
});

export function NoticeBar({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={notice.intent} politeness="polite">
      <MessageBarBody className={styles.body}>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={paneWords.close}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
