// The user's own text with the stretches that were understood marked, as they stand.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  quote: {
    margin: '4px 0',
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxHeight: '220px',
    overflowY: 'auto',
  },
  mark: {
    color: 'inherit',
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
  },
  understood: {
    backgroundColor: tokens.colorBrandBackground2,
    textDecorationColor: tokens.colorBrandStroke1,
  },
  doubtful: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    textDecorationColor: tokens.colorPaletteYellowBorderActive,
  },
});

export type Mark = {
  readonly span: readonly [start: number, end: number];
  readonly tone: 'understood' | 'doubtful';
};

export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const styles = useStyles();
  return (
    <p className={styles.quote}>
      {splitByMarks(text, marks).map((piece) =>
        piece.tone ? (
          <mark key={piece.start} className={mergeClasses(styles.mark, styles[piece.tone])}>
            {piece.text}
          </mark>
        ) : (
          <span key={piece.start}>{piece.text}</span>
        ),
      )}
    </p>
  );
}

type Piece = { readonly start: number; readonly text: string; readonly tone: Mark['tone'] | null };

/** The text in pieces, in order; where marks overlap the earlier one wins. Blank pieces are left out. */
export function splitByMarks(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, tone: Piece['tone']): void => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), tone });
    at = Math.max(at, end);
  };
  for (const { span, tone } of [...marks].sort((a, b) => a.span[0] - b.span[0])) {
    add(Math.min(span[0], text.length), null);
    add(Math.min(span[1], text.length), tone);
  }
  add(text.length, null);
  return pieces;
}
