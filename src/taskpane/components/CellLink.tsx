// An address that leads to its cell in the sheet.
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Source } from '../../core/model.ts';
import { cellAddress } from '../../labels/columns.ts';
import { paneWords } from '../../labels/pane.ts';

const useStyles = makeStyles({
  link: {
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    flexShrink: 0,
  },
});

type Props = {
  readonly source: Source;
  readonly onGo: (source: Source) => void;
  /** Shown in place of the address. */
  readonly text?: string;
};

export function CellLink({ source, onGo, text }: Props) {
  const address = text ?? cellAddress(source);
  return (
    <Link
      as="button"
      className={useStyles().link}
      aria-label={paneWords.goTo(address)}
      onClick={() => onGo(source)}
    >
      {address} <span aria-hidden>↗</span>
    </Link>
  );
}
