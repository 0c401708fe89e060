// The part of a long text that matters, and what a proposal changes in it.
export type Span = readonly [start: number, end: number];

/** Texts a little longer than an excerpt are shown whole: "Xem thêm" would gain nothing. */
const shownWhole = 260;
const before = 60;
const length = 200;

const isWordPart = (text: string, at: number): boolean => /\S/u.test(text[at] ?? ' ');

/** Moves outwards until the span begins and ends with a whole word. */
function wholeWords(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to];
  while (start > 0 && isWordPart(text, start - 1)) start -= 1;
  while (end < text.length && isWordPart(text, end)) end += 1;
  return [start, end];
}

/** Where to cut a long text, around its first mark; null when it is short enough to be shown whole. */
export function excerptOf(text: string, marks: readonly { readonly span: Span }[]): Span | null {
  if (text.length <= shownWhole) return null;
  const first = marks.reduce((least, { span }) => Math.min(least, span[0]), text.length);
  const start = first === text.length ? 0 : Math.max(0, Math.min(first - before, text.length - length));
  return wholeWords(text, [start < 20 ? 0 : start, Math.min(text.length, start + length)]);
}

export type Change = { readonly before: string; readonly after: string };

/** The words in which two texts differ; null when that says no more than the whole text. */
export function changeOf(old: string, next: string): Change | null {
  const shorter = Math.min(old.length, next.length);
  let head = 0;
  while (head < shorter && old[head] === next[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail += 1;
  const [start, end] = wholeWords(old, [head, old.length - tail]);
  const rest = old.length - end;
  // The punctuation after the last word is the same in both and only disturbs.
  const dangling = tail > rest ? (/[.,;:)]*$/u.exec(old.slice(start, end))?.[0].length ?? 0) : 0;
  const kept = rest + Math.min(dangling, tail - rest);
  const change = {
    before: old.slice(start, old.length - kept),
    after: next.slice(start, next.length - kept),
  };
  return change.before === '' || change.before.length > 120 || change.after.length > 120 ? null : change;
}
