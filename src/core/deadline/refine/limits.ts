// Reads the words in front of an expression: "trước", "chậm nhất", "từ", "sau", "dự kiến", "trong".
import { accented } from '../cell.ts';
import type { Cell, Draft, Limit } from '../draft.ts';
import { redraft } from '../redraft.ts';
import { countDays } from './countedDays.ts';

const words: readonly (readonly [Limit, string])[] = [
  ['by', 'truoc het|truoc (?:hoac|va) trong|trong (?:hoac|va) truoc'],
  ['before', 'tr[uy]oc|trc|som hon'],
  [
    'by',
    'cham nhat|muon nhat|tre nhat|khong qua|khong (?:cham|muon|tre) (?:hon|qua)|den het|cho den|het|den|toi|han cuoi|han chot|thoi han|deadline|han',
  ],
  ['from', 'ke tu|bat dau tu|bat dau|tu'],
  ['planned', 'du kien|khoang'],
  ['after', 'sau'],
  ['in', 'trong|vao|thoi diem'],
];

// "17h00", "16 giờ 30", "8:30 sáng": a time of day beside the date; the day itself still counts.
export const TIME =
  '(?:\\d{1,2} ?(?:h|gio|g)(?: ?\\d{2})?(?: ?phut)?|\\d{1,2}:\\d{2})(?: (?:sang|chieu|toi))?,? ?';

/** 'chậm nhất là ngày ', 'trước 17h00 ngày ', 'trong ' at the end of the text — not 'trước khi '. */
const inFront = new RegExp(
  `(?<![a-z0-9])(?:${words.map(([, piece]) => `(${piece})`).join('|')})(?: (?:la|vao|ngay|thang|cac|khoang|dip|le))*?[ :]{0,2}(${TIME})?(?:(?:cac )?ngay )?$`,
  'u',
);

/** '17h00 ngày ', '8:30 ' right in front, with no limit word — not '17 ngày '. */
const timeInFront = new RegExp(`(?<![a-z0-9])${TIME}(?:ngay )?$`, 'u');

/** How far in front the words are looked for. */
const REACH = 48;

/** Gives every draft its limit and stretches it over the words that say so. */
export function bindLimits(drafts: readonly Draft[], cell: Cell): Draft[] {
  const bound: Draft[] = [];
  let end = 0;
  // The last one that "trước" governs, by its own words or by those of the list it stands in.
  let governed: Draft | undefined;
  for (const draft of drafts) {
    const own = unbound.has(draft.kind) ? draft : bind(draft, Math.max(end, draft.start - REACH), cell);
    const limited = governed === undefined ? own : sharing(governed, own, cell);
    bound.push(limited);
    if (limited.limit === 'before') governed = limited;
    end = draft.end;
  }
  return bound;
}

/** Kinds whose own words say how they are meant. */
const unbound: ReadonlySet<string> = new Set(['ongoing', 'event', 'external']);

/** "trước ngày 15/3, 15/6 và 15/9": expressions of one list share a stretch of text, or only a link stands between. */
function sharing(governed: Draft, draft: Draft, { text }: Cell): Draft {
  if (draft.limit !== 'on' || governed.kind !== draft.kind) return draft;
  if (governed.end > draft.start) return redraft(draft, draft.start, draft.end, 'before');
  const gap = text.slice(governed.end, draft.start);
  if (gap.length > 60 || !AND.test(gap)) return draft;
  if (!/[;(]/u.test(gap)) return redraft(draft, draft.start, draft.end, 'before');
  // Behind a semicolon or a name "trước" may or may not be meant: the stricter reading, as a guess, unless words of its own follow.
  return isSlashed(governed) !== isSlashed(draft) || NAMED.test(text.slice(draft.end, draft.end + 8))
    ? draft
    : { ...draft, limit: 'before', assumed: true };
}

/** A list keeps to one way of writing its days: '15/3', '15/6/2022', not 'ngày 15 tháng 6'. */
const isSlashed = ({ rule }: Draft): boolean => rule === 'date' || rule === 'dayAndMonth';

/** ' trình ký', ' họp' right behind a day — not ' và 15/9' or ' hằng'. */
const NAMED = /^ (?!va |hoac |hang |moi )[a-z]/u;

/** ', ', ' và ngày ', ' (quý I), ', '; ' between two days that one "trước" governs — not ', báo cáo '. */
const AND = /^ ?(?:\([^()\n]{0,40}\))? ?(?:[,;]|va|hoac|[,;] va) ?(?:ngay )?$/u;

/** Folding makes one of "từ" (from) and "đầu tư", of "sau" (after) and "sáu": the user's own letters decide. */
function isOtherWord(match: RegExpExecArray, floor: number, cell: Cell): boolean {
  if (!match[0].startsWith('tu') && !match[0].startsWith('sau')) return false;
  const own = accented(cell, floor + match.index, floor + match.index + 3);
  return /^(?:tư|tự|tứ|tử|sáu)/u.test(own);
}

/** ' trở đi' right behind: the expression is only a beginning. */
const onwards = [' tro di', ' tro ve sau'] as const;

function bind(draft: Draft, floor: number, cell: Cell): Draft {
  const { text } = cell;
  let { start, limit } = draft;
  // "chậm nhất là trước ngày": the nearest word decides, the others only belong to the expression.
  for (let round = 0; round < 3 && start > floor; round += 1) {
    const front = text.slice(floor, start);
    const match = inFront.exec(front);
    if (match === null || isOtherWord(match, floor, cell)) {
      start = floor + (timeInFront.exec(front)?.index ?? start - floor);
      break;
    }
    const timed = match[words.length + 1] !== undefined;
    if (limit === 'on') limit = timed && limitOf(match) === 'before' ? 'by' : limitOf(match);
    start = floor + match.index;
  }
  const behind = onwards.find((word) => text.startsWith(word, draft.end));
  if (behind !== undefined) return redraft(draft, start, draft.end + behind.length, 'from');
  if (limit === 'before' || limit === 'after') {
    const counted = countDays(draft, limit, text, floor, start);
    if (counted !== null) return counted;
  }
  return start === draft.start ? draft : redraft(draft, start, draft.end, limit);
}

/** The limit whose words matched: each has a group of its own. */
function limitOf(match: RegExpExecArray): Limit {
  for (let index = 0; index < words.length; index += 1)
    if (match[index + 1] !== undefined) return words[index]?.[0] ?? 'on';
  return 'on';
}
