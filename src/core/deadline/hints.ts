// One pass over a text that tells which rules may match at all, so that most rules never run their pattern.

/** Between the parts of a hint that must all be in the text, in any order. */
const PARTS = ' + ';
/** Stands for any digit in a hint. */
const DIGIT = '#';
const LINE_END = 10;

export type Hints = {
  /** Looks for all hints in `text`; what the others answer refers to the text looked at last. */
  readonly look: (text: string) => void;
  /** Whether the text holds what every text of the rule holds. A rule without hints is always allowed. */
  readonly allows: (rule: number) => boolean;
  /** The first allowed rule from `rule` on, or a number past the last rule. */
  readonly next: (rule: number) => number;
  /** [start, end) was read: rules all of whose hints end there are no longer allowed. Spares another look. */
  readonly take: (start: number, end: number) => void;
};

type Hinted = { readonly hints?: readonly string[] };

/** Which bits a piece of text sets: bit `rule` by a hint of one part, the bits above them by parts of others. */
type Signs = { readonly bits: ReadonlyMap<string, readonly number[]>; readonly joint: readonly number[][][] };

function signsOf(rules: readonly Hinted[]): Signs {
  const bits = new Map<string, number[]>();
  let free = rules.length;
  const joint = rules.map(({ hints = [] }, rule) =>
    hints.flatMap((hint) => {
      const parts = hint.split(PARTS);
      return [parts.map((part) => sign(part, parts.length === 1 ? rule : null))].filter(
        () => parts.length > 1,
      );
    }),
  );
  return { bits, joint };

  function sign(piece: string, rule: number | null): number {
    const known = bits.get(piece) ?? [];
    bits.set(piece, known);
    const own = rule ?? known.find((bit) => bit >= rules.length) ?? free++;
    if (!known.includes(own)) known.push(own);
    return own;
  }
}

/** Characters of pieces have a class of their own, all digits one together, and every other character class 0. */
function classify(pieces: Iterable<string>): { classOf: Uint8Array; classes: number } {
  const classOf = new Uint8Array(128);
  let classes = 1;
  for (const character of new Set([...pieces].join(''))) {
    if (character === DIGIT) classOf.fill(classes, 48, 58);
    else classOf[character.charCodeAt(0)] = classes;
    classes += 1;
  }
  return { classOf, classes };
}

/** Prepares the rules' hints (A. V. Aho, M. J. Corasick, "Efficient String Matching", 1975). */
export function prepareHints(rules: readonly Hinted[]): Hints {
  const { bits, joint } = signsOf(rules);
  const { classOf, classes } = classify(bits.keys());
  const words = 1 + Math.floor(Math.max(...[...bits.values()].flat(), rules.length) / 32);
  const { next: follow, ends } = automaton(bits, classOf, classes);
  const steps = Uint16Array.from(follow);
  // The bits each state sets, one state behind the other.
  const signs = Int32Array.from(ends.flatMap((set) => [...set]));
  const firstSign = new Int32Array(ends.length + 1);
  for (const [state, own] of ends.entries()) firstSign[state + 1] = (firstSign[state] ?? 0) + own.size;
  const joined = joint.flatMap((all, rule) =>
    all.length === 0 ? [] : [{ rule, masks: all.map((parts) => Int32Array.from(maskOf(parts, words))) }],
  );
  const always = maskOf(
    rules.flatMap(({ hints }, rule) => (hints === undefined ? [rule] : [])),
    words,
  );
  const found = new Int32Array(words);
  // Where the first and the last hint of a rule ended; −1 when that is not known.
  const firstAt = new Int32Array(words * 32).fill(-1);
  const lastAt = new Int32Array(words * 32);

  return {
    look: (text) => {
      for (let word = 0; word < words; word += 1) found[word] = always[word] ?? 0;
      let state = 0;
      for (let index = 0; index <= text.length; index += 1) {
        // A text ends as a line does. Units past the table have no class: they are in no piece.
        const unit = index < text.length ? text.charCodeAt(index) : LINE_END;
        state = steps[state * classes + (classOf[unit] ?? 0)] ?? 0;
        const end = firstSign[state + 1] ?? 0;
        for (let sign = firstSign[state] ?? 0; sign < end; sign += 1) {
          const bit = signs[sign] ?? 0;
          lastAt[bit] = index;
          if (isSet(bit)) continue;
          firstAt[bit] = index;
          set(bit);
        }
      }
      for (const { rule, masks } of joined) {
        if (!holdsOne(masks, found)) continue;
        firstAt[rule] = -1;
        set(rule);
      }
    },
    take: (start, end) => {
      for (let rule = next(0); rule < rules.length; rule = next(rule + 1)) {
        const gone = (firstAt[rule] ?? -1) >= start && (lastAt[rule] ?? end) < end;
        if (gone) found[rule >>> 5] = (found[rule >>> 5] ?? 0) & ~(1 << (rule & 31));
      }
    },
    allows: (rule) => next(rule) === rule,
    next,
  };

  function isSet(bit: number): boolean {
    return ((found[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  function set(bit: number): void {
    found[bit >>> 5] = (found[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  function next(rule: number): number {
    for (let word = rule >>> 5; word < words; word += 1) {
      const from = word === rule >>> 5 ? rule & 31 : 0;
      const bits = (found[word] ?? 0) & (-1 << from);
      if (bits !== 0) return word * 32 + 31 - Math.clz32(bits & -bits);
    }
    return words * 32;
  }
}

function holdsOne(alternatives: readonly Int32Array[], found: Int32Array): boolean {
  for (const mask of alternatives) {
    let word = 0;
    while (word < mask.length && ((found[word] ?? 0) & (mask[word] ?? 0)) === mask[word]) word += 1;
    if (word === mask.length) return true;
  }
  return false;
}

function maskOf(bits: readonly number[], words: number): number[] {
  const mask = new Array<number>(words).fill(0);
  for (const bit of bits) mask[bit >>> 5] = (mask[bit >>> 5] ?? 0) | (1 << (bit & 31));
  return mask;
}

/** State 0 is the root; `next[state * classes + class]` the state behind it; `ends` the bits set on reaching a state. */
function automaton(
  bits: Signs['bits'],
  classOf: Uint8Array,
  classes: number,
): { next: number[]; ends: Set<number>[] } {
  const next = new Array<number>(classes).fill(0);
  const ends = [new Set<number>()];
  for (const [piece, own] of bits) {
    let state = 0;
    for (const character of piece.replaceAll(DIGIT, '0')) {
      const at = state * classes + (classOf[character.charCodeAt(0)] ?? 0);
      if (next[at] === 0) {
        next[at] = ends.length;
        ends.push(new Set());
        for (let kind = 0; kind < classes; kind += 1) next.push(0);
      }
      state = next[at] ?? 0;
    }
    ends[state] = new Set(own);
  }
  // Leads each state on by the longest end of what was read that begins a piece.
  const shorter = new Array<number>(ends.length).fill(0);
  const queue = next.slice(0, classes).filter((state) => state !== 0);
  for (const state of queue) {
    const other = shorter[state] ?? 0;
    for (const bit of ends[other] ?? []) ends[state]?.add(bit);
    for (let kind = 0; kind < classes; kind += 1) {
      const at = state * classes + kind;
      const onward = next[other * classes + kind] ?? 0;
      const target = next[at] ?? 0;
      if (target === 0) next[at] = onward;
      else {
        shorter[target] = onward;
        queue.push(target);
      }
    }
  }
  return { next, ends };
}
