// Compiles a number format code into sections of tokens.

export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** A place for a digit: `0`, `#` or `?`. */
  | { readonly kind: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'percent' | 'text' | 'general' | 'ampm' }
  /** `E+00`: whether a plus is shown. The digits after it follow as tokens of their own. */
  | { readonly kind: 'exponent'; readonly plus: boolean }
  /** `yyyy`, `mm`, `[h]`…: the letter, how many, elapsed when in brackets. */
  | {
      readonly kind: 'date';
      readonly letter: 'y' | 'm' | 'd' | 'h' | 's' | 'minute';
      readonly count: number;
      readonly elapsed: boolean;
    }
  /** Decimals of a second. */
  | { readonly kind: 'fraction'; readonly count: number };

export type FormatSection = {
  readonly kind: 'number' | 'date' | 'text' | 'general';
  readonly tokens: readonly FormatToken[];
  /** Thousands are separated. */
  readonly grouped: boolean;
  /** Each comma at the end divides by a thousand. */
  readonly thousands: number;
  readonly condition: ((value: number) => boolean) | null;
  readonly twelveHours: boolean;
};

/** Sections of a code in their order: positive, negative, zero, text. */
export function compileFormat(code: string): FormatSection[] {
  return splitSections(code).map(compileSection);
}

/** Cuts at semicolons that are neither quoted nor escaped. */
function splitSections(code: string): string[] {
  const sections: string[] = [''];
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charAt(at);
    let piece = character;
    if (character === '"') {
      const end = code.indexOf('"', at + 1);
      piece = code.slice(at, end < 0 ? code.length : end + 1);
    } else if (character === '\\' || character === '_' || character === '*') {
      piece = code.slice(at, at + 2);
    }
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] = `${sections.at(-1) ?? ''}${piece}`;
    at += piece.length - 1;
  }
  return sections;
}

// >=100 · =0 · <>5; not: Red
const conditionPattern = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/u;
// h · mm · SS; not: hm
const elapsedPattern = /^(?:h{1,4}|m{1,4}|s{1,4})$/iu;

function compileSection(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  let commas = 0;
  let grouped = false;
  let condition: FormatSection['condition'] = null;
  let at = 0;
  const literal = (text: string): void => void (text !== '' && tokens.push({ kind: 'literal', text }));
  while (at < code.length) {
    const rest = code.slice(at);
    const character = code.charAt(at);
    const lower = character.toLowerCase();
    const run = /^([a-z])\1*/iu.exec(rest)?.[0].length ?? 1;
    if (character === '"') {
      const end = code.indexOf('"', at + 1);
      literal(code.slice(at + 1, end < 0 ? code.length : end));
      at = end < 0 ? code.length : end + 1;
    } else if (character === '\\') {
      literal(code.charAt(at + 1));
      at += 2;
    } else if (character === '_') {
      // As wide as the next character: shown as one blank.
      literal(' ');
      at += 2;
    } else if (character === '*') {
      at += 2;
    } else if (character === '[') {
      const end = code.indexOf(']', at);
      const inner = end < 0 ? '' : code.slice(at + 1, end);
      const test = conditionPattern.exec(inner);
      if (elapsedPattern.test(inner))
        tokens.push(dateToken(inner.charAt(0).toLowerCase(), inner.length, 'elapsed'));
      else if (test) condition = conditionOf(test[1] ?? '', Number(test[2]));
      // [$₫-42A] shows its sign; colours and locales show nothing.
      else if (inner.startsWith('$')) literal(inner.slice(1).split('-')[0] ?? '');
      at = end < 0 ? code.length : end + 1;
    } else if (character === '0' || character === '#' || character === '?') {
      if (commas > 0 && tokens.some((token) => token.kind === 'digit')) grouped = true;
      commas = 0;
      tokens.push({ kind: 'digit', text: character });
      at += 1;
    } else if (character === ',' && tokens.some((token) => token.kind === 'digit')) {
      commas += 1;
      at += 1;
    } else if (character === '.' && /^\.0+/u.test(rest) && isAfterSeconds(tokens)) {
      const count = /^\.0+/u.exec(rest)?.[0].length ?? 1;
      tokens.push({ kind: 'fraction', count: count - 1 });
      at += count;
    } else if (character === '.') {
      tokens.push({ kind: 'point' });
      at += 1;
    } else if (character === '%') {
      tokens.push({ kind: 'percent' });
      at += 1;
    } else if (character === '@') {
      tokens.push({ kind: 'text' });
      at += 1;
    } else if (/^general/iu.test(rest)) {
      tokens.push({ kind: 'general' });
      at += 7;
    } else if (/^(?:am\/pm|a\/p)/iu.test(rest)) {
      tokens.push({ kind: 'ampm' });
      at += /^am/iu.test(rest) ? 5 : 3;
    } else if (/^e[+-]/iu.test(rest)) {
      tokens.push({ kind: 'exponent', plus: rest.charAt(1) === '+' });
      at += 2;
    } else if ('ymdhs'.includes(lower)) {
      tokens.push(dateToken(lower, run, 'part'));
      at += run;
    } else {
      literal(character);
      at += 1;
    }
  }
  return {
    kind: kindOf(tokens),
    tokens: withMinutes(tokens),
    grouped,
    thousands: commas,
    condition,
    twelveHours: tokens.some((token) => token.kind === 'ampm'),
  };
}

function isAfterSeconds(tokens: readonly FormatToken[]): boolean {
  const last = tokens.at(-1);
  return last?.kind === 'date' && last.letter === 's';
}

function dateToken(letter: string, count: number, kind: 'part' | 'elapsed'): FormatToken {
  const letters = ['y', 'm', 'd', 'h', 's'] as const;
  return {
    kind: 'date',
    letter: letters.find((known) => known === letter) ?? 'd',
    count,
    elapsed: kind === 'elapsed',
  };
}

function kindOf(tokens: readonly FormatToken[]): FormatSection['kind'] {
  if (tokens.some((token) => token.kind === 'text')) return 'text';
  if (tokens.some((token) => token.kind === 'date' || token.kind === 'ampm')) return 'date';
  return tokens.some((token) => token.kind === 'general') ? 'general' : 'number';
}

/** `m` means minutes right after hours or right before seconds. */
function withMinutes(tokens: readonly FormatToken[]): FormatToken[] {
  const dates = tokens.filter((token) => token.kind === 'date');
  return tokens.map((token) => {
    if (token.kind !== 'date' || token.letter !== 'm') return token;
    const at = dates.indexOf(token);
    const isMinute = token.elapsed || dates[at - 1]?.letter === 'h' || dates[at + 1]?.letter === 's';
    return isMinute && token.count <= 2 ? { ...token, letter: 'minute' } : token;
  });
}

function conditionOf(operator: string, limit: number): (value: number) => boolean {
  switch (operator) {
    case '<':
      return (value) => value < limit;
    case '<=':
      return (value) => value <= limit;
    case '>':
      return (value) => value > limit;
    case '>=':
      return (value) => value >= limit;
    case '<>':
      return (value) => value !== limit;
    default:
      return (value) => value === limit;
  }
}
