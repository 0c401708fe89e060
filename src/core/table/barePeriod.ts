// Deadlines that are numbers under "Tháng", "Tháng trình" or "Quý": the heading says of what.
import { foldedText } from '../text.ts';

// Accepts (folded) "thang", "thang trinh", "quy hoan thanh". Not "thang/nam", "quy trinh".
const PERIOD = /^(thang|quy)(?: (?:trinh|hoan thanh|thuc hien|bao cao|ban hanh|to chuc))?$/u;
// Accepts "3", "III", "3, 6, 9", "4-5". Not "3/2026", "15/3", "II. Rà soát".
const NUMBERS = /^(?:\d{1,2}|[IVX]{1,4})(?: ?[,;+-] ?(?:\d{1,2}|[IVX]{1,4})){0,11}$/u;

/** "Tháng 3" of a cell "3" under "Tháng trình"; any other text as it is. */
export function namedPeriod(heading: string, text: string): string {
  if (!NUMBERS.test(text)) return text;
  const folded = foldedText(heading);
  // Folding makes "quy trình" (a procedure) of both.
  if (folded === 'quy trinh') return text;
  const period = PERIOD.exec(folded)?.[1];
  return period === undefined ? text : `${period === 'thang' ? 'Tháng' : 'Quý'} ${text}`;
}
