// One calm sentence on an otherwise empty pane.
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  message: {
    margin: 0,
    padding: '20px',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

export function Message({ text }: { readonly text: string }) {
  return <p className={useStyles().message}>{text}</p>;
}
