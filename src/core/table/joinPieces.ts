// Puts the pieces of one cell together again.
import { startsWithBullet } from './lines.ts';
import { readNumbering } from './numbering.ts';

/** `page`: a page break cut the text, so it reads on; `paragraph`: the piece is a paragraph of its own. */
export type Piece = { readonly text: string; readonly how: 'first' | 'page' | 'paragraph' };

/** One text from the pieces of a cell: paragraphs on lines of their own, cut sentences with a blank. */
export function joinPieces(pieces: readonly Piece[]): string {
  let joined = '';
  for (const { text, how } of pieces) {
    if (text === '') continue;
    if (joined === '') {
      joined = text;
      continue;
    }
    const listItem =
      startsWithBullet(text) || (readNumbering(text)?.kind === 'letter' && /[.;:]$/u.test(joined));
    joined += how === 'page' && !listItem ? ` ${text}` : `\n${text}`;
  }
  return joined;
}
