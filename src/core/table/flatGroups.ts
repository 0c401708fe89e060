// Two heading rows written in one: "Đánh giá - Tốt" beside "Đánh giá - Đạt" are a group and its columns.
import { matchKey } from '../text.ts';

type Headings = readonly string[];

// Accepts "Đánh giá - Tốt", "Cơ quan thực hiện: Chủ trì", "Thời gian / Hoàn thành". Not "Khoa/phòng".
const SEPARATOR = /: ?|>| [-–—/] /u;
const FEWEST_WITHOUT_SEPARATOR = 3;

/** The part before the first separator and the part behind it, or null without one. */
function split(heading: string): readonly [string, string] | null {
  const match = SEPARATOR.exec(heading.slice(0, 120));
  if (match === null || match.index === 0) return null;
  const own = heading.slice(match.index + match[0].length).trim();
  return own === '' ? null : [heading.slice(0, match.index).trim(), own];
}

/** How many words two headings share from their beginning. */
function sharedWords(left: string, right: string): number {
  const [words, others] = [matchKey(left).split(' '), matchKey(right).split(' ')];
  const differs = words.findIndex((word, index) => word !== others[index]);
  return differs < 0 ? words.length : differs;
}

/** "Đánh giá Tốt", "Đánh giá Đạt", "Đánh giá Chậm": from three on, two shared words are a group without a sign. */
function splitRun(all: readonly string[], at: number): readonly [string, string] | null {
  const own = all[at] ?? '';
  let [first, last, shared] = [at, at, Infinity];
  const step = (beside: number): boolean => {
    const words = Math.min(shared, sharedWords(own, all[beside] ?? ''));
    if (words < 2) return false;
    shared = words;
    return true;
  };
  while (first > 0 && step(first - 1)) first -= 1;
  while (last + 1 < all.length && step(last + 1)) last += 1;
  const run = all.slice(first, last + 1).map((text) => text.split(/[ \n]+/u));
  // "Hoàn thành" among "Hoàn thành tốt" and "Hoàn thành chậm" is a name of its own, and no group.
  if (run.length < FEWEST_WITHOUT_SEPARATOR || run.some(({ length }) => length <= shared)) return null;
  const texts = own.split(/[ \n]+/u);
  return [texts.slice(0, shared).join(' '), texts.slice(shared).join(' ')];
}

/** The headings of each column from its group down to its own; a group written into the heading is taken out. */
export function partGroups(columns: readonly Headings[]): readonly Headings[] {
  const all = columns.map((headings) => headings.findLast((text) => text !== '') ?? '');
  // The gloss behind "Hoàn thành (đủ nội dung)" is no name under a group "Hoàn thành".
  const names = all.map((heading) => heading.slice(0, 300).split(/[([]/u)[0]?.trim() ?? '');
  const parts = names.map(split);
  const group = (at: number): string => matchKey(parts[at]?.[0] ?? '');
  return columns.map((headings, at) => {
    const part = parts[at] ?? null;
    const beside = part !== null && [at - 1, at + 1].some((next) => group(next) === group(at));
    const parted = beside ? part : splitRun(names, at);
    return parted === null ? headings : [...headings.filter((text) => text !== all[at]), ...parted];
  });
}
