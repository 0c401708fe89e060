// ISSUE_INFO_BLANK: the number or the day of the plan was left blank in its title or caption.
import { foldedText } from '../text.ts';
import type { AuditRule } from './context.ts';

/** Accepts "so /kh-skhcn", "so: …/qd-ubnd", "so ..../kh"; not "so 12/kh". */
const BLANK_NUMBER = /(?<!\p{L})so ?:?[ .…_]*\/ ?[a-z]{2}/u;
/** Accepts "ngay /01/2022", "ngay ... thang ... nam 2022", "ngay thang nam"; not "ngay 05/01/2022". */
const BLANK_DAY = /(?<!\p{L})ngay[ .…_]*(?:\/ ?(?:\d|[.…_])|thang(?! ?\d{1,2} nam))/u;

export const issueInfo: AuditRule = ({ titles }) =>
  titles.flatMap(({ text, source }) => {
    const folded = foldedText(text);
    const number = BLANK_NUMBER.test(folded);
    const day = BLANK_DAY.test(folded);
    if (!number && !day) return [];
    const blank = number && day ? 'both' : number ? 'number' : 'day';
    return [
      {
        code: 'ISSUE_INFO_BLANK' as const,
        severity: 'warning' as const,
        source,
        quote: text,
        details: { blank },
      },
    ];
  });
