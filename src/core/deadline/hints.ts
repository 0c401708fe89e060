// One pass over a text that tells which rules may match at all, so that most rules never run their pattern.

/** A hint in parts: each of them must be in the text, in any order. */
const PARTS = ' & ';
/** Stands for any digit in a hint. */
const DIGIT = '#';

const BITS = 31;

export type Hints = {
  /** Looks for all pieces in `text`; what `allows` answers refers to the text looked at last. */
  readonly look: (text: string) => void;
  /** Whether the text holds what every text of the rule holds. A rule without hints is always allowed. */
  readonly allows: (rule: number) => boolean;
};

/** The characters of pieces get a class of their own, every other character is of class 0. */
function classify(pieces: readonly string[]): { classOf: Uint8Array; classes: number } {
  const classOf = new Uint8Array(128);
  let classes = 1;
  for (const character of new Set(pieces.join(''))) {
    if (character === DIGIT) for (let digit = 48; digit < 58; digit += 1) classOf[digit] = classes;
    classOf[character.charCodeAt(0)] = classes;
    classes += 1;
  }
  // A '#' in the user's text is no digit.
  classOf[DIGIT.charCodeAt(0)] = 0;
  return { classOf, classes };
}

/** Prepares the rules' hints (A. V. Aho, M. J. Corasick, "Efficient String Matching", 1975). */
export function prepareHints(rules: readonly { readonly hints?: readonly string[] }[]): Hints {
  const needs = rules.map(({ hints }) => (hints ?? []).map((hint) => hint.split(PARTS)));
  const pieces = [...new Set(needs.flat(2))];
  const { classOf, classes } = classify(pieces);
  const words = Math.max(1, Math.ceil(pieces.length / BITS));
  // A trie of the pieces, state 0 its root; `next` is completed to an automaton below.
  const next: number[] = new Array<number>(classes).fill(0);
  const ends: number[][] = [maskOf([])];
  for (const piece of pieces) {
    let state = 0;
    for (const character of piece) {
      const at = state * classes + classIn(character);
      if (next[at] === 0) {
        next[at] = ends.length;
        ends.push(maskOf([]));
        next.push(...new Array<number>(classes).fill(0));
      }
      state = next[at] ?? 0;
    }
    ends[state] = maskOf([piece]);
  }
  complete(next, ends, classes);
  const steps = Uint16Array.from(next);
  const found = Int32Array.from(maskOf([]));
  const seen = Int32Array.from(ends.flat());
  const silent = Uint8Array.from(ends, (mask) => (mask.some((word) => word !== 0) ? 0 : 1));
  const masks = needs.map((alternatives) => alternatives.map((parts) => Int32Array.from(maskOf(parts))));

  return {
    look: (text) => {
      found.fill(0);
      let state = 0;
      for (let index = 0; index < text.length; index += 1) {
        // Units past the table have no class: they are in no piece.
        state = steps[state * classes + (classOf[text.charCodeAt(index)] ?? 0)] ?? 0;
        if (silent[state] === 1) continue;
        for (let word = 0; word < words; word += 1)
          found[word] = (found[word] ?? 0) | (seen[state * words + word] ?? 0);
      }
    },
    allows: (rule) => {
      const alternatives = masks[rule] ?? [];
      return alternatives.length === 0 || alternatives.some(isFound);
    },
  };

  function classIn(character: string): number {
    return character === DIGIT ? (classOf[48] ?? 0) : (classOf[character.charCodeAt(0)] ?? 0);
  }

  function maskOf(parts: readonly string[]): number[] {
    const mask = new Array<number>(words).fill(0);
    for (const part of parts) {
      const bit = pieces.indexOf(part);
      const word = Math.floor(bit / BITS);
      mask[word] = (mask[word] ?? 0) | (1 << (bit % BITS));
    }
    return mask;
  }

  function isFound(mask: Int32Array): boolean {
    for (let word = 0; word < words; word += 1) {
      const wanted = mask[word] ?? 0;
      if (((found[word] ?? 0) & wanted) !== wanted) return false;
    }
    return true;
  }
}

/** Leads each state on for every class by the longest end of what was read that begins a piece. */
function complete(next: number[], ends: number[][], classes: number): void {
  const shorter = new Array<number>(ends.length).fill(0);
  const queue = next.slice(0, classes).filter((state) => state !== 0);
  for (const state of queue) {
    const other = shorter[state] ?? 0;
    ends[state] = (ends[state] ?? []).map((word, index) => word | (ends[other]?.[index] ?? 0));
    for (let kind = 0; kind < classes; kind += 1) {
      const at = state * classes + kind;
      const target = next[at] ?? 0;
      const onward = next[other * classes + kind] ?? 0;
      if (target === 0) next[at] = onward;
      else {
        shorter[target] = onward;
        queue.push(target);
      }
    }
  }
}
