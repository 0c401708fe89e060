// Reads the words in front of an expression: "trước", "chậm nhất", "từ", "sau", "dự kiến", "trong".
import { accented } from '../cell.ts';
import type { Cell, Draft, Limit } from '../draft.ts';

const words: readonly (readonly [Limit, string])[] = [
  ['by', 'truoc het|truoc (?:hoac|va) trong|trong (?:hoac|va) truoc'],
  ['before', 'truoc|som hon'],
  [
    'by',
    'cham nhat|muon nhat|tre nhat|khong qua|khong (?:cham|muon|tre) (?:hon|qua)|den het|cho den|het|den|toi|han cuoi|han chot|thoi han|deadline|han',
  ],
  ['from', 'ke tu|bat dau tu|bat dau|tu'],
  ['planned', 'du kien'],
  ['after', 'sau'],
  ['in', 'trong|vao|khoang|thoi diem'],
];

// "17h00", "16 giờ 30", "8:30 sáng": a time of day beside the date; the day itself still counts.
export const TIME =
  '(?:\\d{1,2} ?(?:h|gio|g)(?: ?\\d{2})?(?: ?phut)?|\\d{1,2}:\\d{2})(?: (?:sang|chieu|toi))?,? ?';

/** 'chậm nhất là ngày ', 'trước 17h00 ngày ', 'trong ' at the end of the text — not 'trước khi '. */
const inFront = new RegExp(
  `(?<![a-z0-9])(?:${words.map(([, piece]) => `(${piece})`).join('|')})(?: (?:la|vao|ngay|thang|cac|khoang))*?[ :]{0,2}(${TIME})?(?:(?:cac )?ngay )?$`,
  'u',
);

/** '17h00 ngày ', '8:30 ' right in front, with no limit word — not '17 ngày '. */
const timeInFront = new RegExp(`(?<![a-z0-9])${TIME}(?:ngay )?$`, 'u');

/** How far in front the words are looked for. */
const REACH = 48;

/** Gives every draft its limit and stretches it over the words that say so. */
export function bindLimits(drafts: readonly Draft[], cell: Cell): Draft[] {
  const bound = drafts.map((draft, index) => {
    if (draft.kind === 'ongoing' || draft.kind === 'event' || draft.kind === 'external') return draft;
    const floor = Math.max(drafts[index - 1]?.end ?? 0, draft.start - REACH);
    return bind(draft, floor, cell);
  });
  return bound.map((draft, index) => {
    const previous = bound[index - 1];
    const shared = previous?.limit === 'before' && draft.limit === 'on' && previous.kind === draft.kind;
    // Expressions of one list share a stretch of text.
    const listed =
      shared && (previous.end > draft.start || AND.test(cell.text.slice(previous.end, draft.start)));
    return listed ? { ...draft, limit: 'before' } : draft;
  });
}

/** ', ', ' và ngày ' between two days that one "trước" governs — not '; '. */
const AND = /^ ?(?:,|va|hoac|,? va) ?(?:ngay )?$/u;

/** Folding makes one of "từ" (from) and "đầu tư", of "sau" (after) and "sáu": the user's own letters decide. */
function isOtherWord(match: RegExpExecArray, floor: number, cell: Cell): boolean {
  if (!match[0].startsWith('tu') && !match[0].startsWith('sau')) return false;
  const own = accented(cell, floor + match.index, floor + match.index + 3);
  return /^(?:tư|tự|tứ|tử|sáu)/u.test(own);
}

/** ' trở đi' right behind: the expression is only a beginning. */
const ONWARDS = /^ (?:tro di|tro ve sau)/u;

function bind(draft: Draft, floor: number, cell: Cell): Draft {
  let { start, limit } = draft;
  // "chậm nhất là trước ngày": the nearest word decides, the others only belong to the expression.
  for (let round = 0; round < 3; round += 1) {
    const match = inFront.exec(cell.text.slice(floor, start));
    if (match === null || isOtherWord(match, floor, cell)) {
      start = floor + (timeInFront.exec(cell.text.slice(floor, start))?.index ?? start - floor);
      break;
    }
    const found =
      words[match.slice(1, words.length + 1).findIndex((group) => group !== undefined)]?.[0] ?? 'on';
    const timed = match[words.length + 1] !== undefined;
    if (limit === 'on') limit = timed && found === 'before' ? 'by' : found;
    start = floor + match.index;
  }
  const onwards = ONWARDS.exec(cell.text.slice(draft.end, draft.end + 14));
  if (onwards !== null) return { ...draft, start, end: draft.end + onwards[0].length, limit: 'from' };
  return start === draft.start ? draft : { ...draft, start, limit };
}
