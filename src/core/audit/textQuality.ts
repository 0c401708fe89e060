// LOW_TEXT_QUALITY: Vietnamese text that has lost its diacritics, as poor scans do.
import type { AuditRule } from './context.ts';

/** Fewer words tell nothing. */
const MIN_WORDS = 150;
/** In sound Vietnamese some 85 % of words carry a diacritic; below half the text is damaged. */
const SOUND = 0.5;
/** Almost none: typed without diacritics on purpose, or another language. */
const SOME = 0.04;

export const textQuality: AuditRule = ({ grid }) => {
  let words = 0;
  let marked = 0;
  for (const value of grid.values.flat()) {
    if (typeof value !== 'string') continue;
    for (const [word] of value.matchAll(/\p{L}{2,}/gu)) {
      words += 1;
      if (/[đ\p{M}]/iu.test(word.normalize('NFD'))) marked += 1;
    }
  }
  const share = words === 0 ? 1 : marked / words;
  if (words < MIN_WORDS || share >= SOUND || share < SOME) return [];
  const source = {
    sheet: grid.sheet,
    row: grid.row,
    column: grid.column,
    rows: grid.values.length,
    columns: grid.values[0]?.length ?? 0,
  };
  return [
    {
      code: 'LOW_TEXT_QUALITY',
      severity: 'error',
      source,
      quote: '',
      details: { percent: Math.round(share * 100), words },
    },
  ];
};
