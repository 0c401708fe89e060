// Shows a number as a fraction: # ?/?, # ??/??, # ?/4.
import type { FormatToken } from './formatCode.ts';

export function isFraction(tokens: readonly FormatToken[]): boolean {
  const slash = slashAt(tokens);
  return slash > 0 && tokens[slash - 1]?.kind === 'digit';
}

function slashAt(tokens: readonly FormatToken[]): number {
  return tokens.findIndex((token) => token.kind === 'literal' && token.text === '/');
}

/** The nearest fraction whose denominator has as many digits as the format, or is the one it names. */
export function formatFraction(value: number, tokens: readonly FormatToken[]): string {
  const slash = slashAt(tokens);
  const after = tokens.slice(slash + 1);
  const named = Number(
    after
      .map((token) => (token.kind === 'literal' ? token.text : ''))
      .join('')
      .trim(),
  );
  const places = after.filter((token) => token.kind === 'digit').length;
  const hasWhole = tokens
    .slice(0, slash)
    .some((token, at) => token.kind === 'digit' && tokens[at + 1]?.kind === 'literal' && at + 1 < slash);
  const size = Math.abs(value);
  const whole = hasWhole ? Math.floor(size) : 0;
  let [numerator, denominator] = nearest(
    size - whole,
    named > 0 ? named : null,
    10 ** Math.max(1, places) - 1,
  );
  const carried = hasWhole && numerator === denominator ? 1 : 0;
  if (carried === 1) [numerator, denominator] = [0, denominator];
  const sign = value < 0 ? '-' : '';
  const units = whole + carried;
  const width = Math.max(1, places);
  // Without a part left over the fraction's place stays blank, so that columns keep their line.
  const part =
    numerator === 0 && hasWhole
      ? ' '.repeat(width * 2 + 1)
      : `${String(numerator).padStart(width)}/${String(denominator).padEnd(width)}`;
  if (!hasWhole) return sign + part;
  return `${sign}${units > 0 || numerator === 0 ? String(units) : ''} ${part}`;
}

function nearest(part: number, named: number | null, largest: number): [number, number] {
  if (named !== null) return [Math.round(part * named), named];
  let best: [number, number] = [Math.round(part), 1];
  for (let denominator = 1; denominator <= Math.min(largest, 9999); denominator += 1) {
    const numerator = Math.round(part * denominator);
    if (Math.abs(part - numerator / denominator) < Math.abs(part - best[0] / best[1]) - 1e-12)
      best = [numerator, denominator];
  }
  return best;
}
