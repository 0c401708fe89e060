// Shows a number through a section of digit places: 0.00, #,##0, 0%, 0.00E+00.
import type { FormatSection, FormatToken } from './formatCode.ts';
import { formatFraction, isFraction } from './formatFraction.ts';

/** The text of a number in a section of kind `number`. */
export function formatNumber(value: number, section: FormatSection): string {
  const { tokens } = section;
  if (!tokens.some((token) => token.kind === 'digit')) {
    return (value < 0 ? '-' : '') + tokens.map(literalText).join('');
  }
  if (isFraction(tokens)) return formatFraction(value, tokens);
  const exponentAt = tokens.findIndex((token) => token.kind === 'exponent');
  if (exponentAt >= 0) return formatScientific(value, tokens, exponentAt);
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const scaled = shiftDecimal(Math.abs(value), percents * 2 - section.thousands * 3);
  const pointAt = tokens.findIndex((token) => token.kind === 'point');
  const before = pointAt < 0 ? tokens : tokens.slice(0, pointAt);
  const after = pointAt < 0 ? [] : tokens.slice(pointAt + 1);
  const decimals = after.filter((token) => token.kind === 'digit').length;
  const [whole = '0', fraction = ''] = roundedText(scaled, decimals).split('.');
  const isZero = /^0*$/u.test(whole + fraction);
  const sign = value < 0 && !isZero ? '-' : '';
  const grouping = section.grouped ? 'grouped' : 'plain';
  const point = pointAt < 0 ? '' : '.';
  return (
    sign + wholePart(whole === '0' ? '' : whole, before, grouping) + point + fractionPart(fraction, after)
  );
}

/** Moved by decimal digits without the noise of binary multiplication: 1.005 by 2 is 100.5. */
function shiftDecimal(value: number, digits: number): number {
  if (digits === 0) return value;
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

/** Half away from zero on the 15 digits that count. */
function roundedText(value: number, decimals: number): string {
  const clean = Number(value.toPrecision(15));
  if (clean >= 1e21) return BigInt(clean).toString() + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
  const places = Math.min(decimals, 30);
  return shiftDecimal(Math.round(shiftDecimal(clean, places)), -places).toFixed(places);
}

function literalText(token: FormatToken): string {
  return token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : '';
}

function wholePart(digits: string, tokens: readonly FormatToken[], grouping: 'grouped' | 'plain'): string {
  const places = tokens.filter((token) => token.kind === 'digit').length;
  let out = '';
  let left = places;
  let rest = digits;
  let shown = 0;
  const prepend = (text: string): void => {
    if (grouping === 'grouped' && shown > 0 && shown % 3 === 0 && /\d/u.test(text)) out = `,${out}`;
    out = text + out;
    shown += 1;
  };
  for (const token of tokens.toReversed()) {
    if (token.kind !== 'digit') {
      out = literalText(token) + out;
      continue;
    }
    left -= 1;
    const digit = rest.slice(-1);
    rest = rest.slice(0, -1);
    if (digit !== '') prepend(digit);
    else if (token.text === '0') prepend('0');
    else if (token.text === '?') prepend(' ');
    // Digits beyond the places stand at the first place.
    if (left === 0) {
      for (const more of [...rest].reverse()) prepend(more);
    }
  }
  return out;
}

function fractionPart(digits: string, tokens: readonly FormatToken[]): string {
  let needed = digits.length;
  const places = tokens.filter((token) => token.kind === 'digit');
  while (needed > 0 && digits.charAt(needed - 1) === '0' && places[needed - 1]?.text !== '0') needed -= 1;
  let at = 0;
  let out = '';
  for (const token of tokens) {
    if (token.kind !== 'digit') {
      out += literalText(token);
      continue;
    }
    out += at < needed ? digits.charAt(at) : token.text === '?' ? ' ' : '';
    at += 1;
  }
  return out;
}

function formatScientific(value: number, tokens: readonly FormatToken[], exponentAt: number): string {
  const mantissa = tokens.slice(0, exponentAt);
  const pointAt = mantissa.findIndex((token) => token.kind === 'point');
  const decimals = pointAt < 0 ? 0 : mantissa.slice(pointAt).filter((token) => token.kind === 'digit').length;
  const [digits = '0', power = '+0'] = Math.abs(value).toExponential(Math.min(decimals, 20)).split('e');
  const exponent = tokens[exponentAt];
  const width = tokens.slice(exponentAt).filter((token) => token.kind === 'digit').length;
  const sign = power.startsWith('-') ? '-' : exponent?.kind === 'exponent' && exponent.plus ? '+' : '';
  return `${value < 0 ? '-' : ''}${digits}E${sign}${power.slice(1).padStart(width, '0')}`;
}
