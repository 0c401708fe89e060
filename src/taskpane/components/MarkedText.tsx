// The user's own text with the stretches that were understood marked, as they stand; a long one is folded around them.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { paneWords } from '../../labels/pane.ts';
import { excerptOf, type Span } from '../excerpt.ts';

const useStyles = makeStyles({
  quote: {
    margin: '4px 0',
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
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
  more: { minWidth: 'auto', padding: '0', color: tokens.colorBrandForeground1 },
});

export type Mark = {
  readonly span: Span;
  readonly tone: 'understood' | 'doubtful';
};

export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const excerpt = excerptOf(text, marks);
  const [from, to] = whole || !excerpt ? [0, text.length] : excerpt;
  return (
    <div className={styles.quote}>
      <p className={styles.text}>
        {from > 0 && '… '}
        {piecesWithin(splitByMarks(text, marks), [from, to]).map((piece) =>
          piece.tone ? (
            <mark key={piece.start} className={mergeClasses(styles.mark, styles[piece.tone])}>
              {piece.text}
            </mark>
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
        {to < text.length && ' …'}
      </p>
      {excerpt && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? paneWords.lessText : paneWords.moreText}
        </Button>
      )}
    </div>
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

/** What of the pieces lies inside a span. */
function piecesWithin(pieces: readonly Piece[], [from, to]: Span): readonly Piece[] {
  return pieces.flatMap(({ start, text, tone }) => {
    const inside = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return inside === '' ? [] : [{ start, text: inside, tone }];
  });
}
