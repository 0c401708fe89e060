// A formula as a file holds it and as people write it: `_xlfn.XLOOKUP(…)` and `=XLOOKUP(…)`.
import { fileFunctionName, shownFunctionName } from './futureFunctions.ts';
import { remembered } from '../../model/remembered.ts';
import { tokenize, type Token } from './tokens.ts';

const parameterPrefix = '_xlpm.';

/** The index of the bracket that closes the one at `open`, or the last token. */
function closingParenthesis(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at]?.text === '(') depth += 1;
    else if (tokens[at]?.text === ')' && (depth -= 1) === 0) return at;
  }
  return tokens.length - 1;
}

const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join('');

/** From the file (no leading `=`) to what Office.js shows (with it). */
export function shownFormula(text: string): string {
  // Accepts: "_xlfn.IFS(", "_xldudf_PLAN_X(", "_XLFN.IFS(". Not: "SUM(".
  if (!/_xl/i.test(text)) return `=${text}`;
  return `=${shown(tokenize(text))}`;
}

function shown(tokens: readonly Token[]): string {
  let text = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const name = token.kind === 'word' ? token.text.toUpperCase() : '';
    if ((name === '_XLFN.ANCHORARRAY' || name === '_XLFN.SINGLE') && tokens[at + 1]?.text === '(') {
      const end = closingParenthesis(tokens, at + 1);
      const inside = shown(tokens.slice(at + 2, end));
      text += name === '_XLFN.SINGLE' ? `@${inside}` : `${inside}#`;
      at = end;
    } else if (name.startsWith('_XLPM.')) text += token.text.slice(parameterPrefix.length);
    else text += token.kind === 'word' ? shownFunctionName(token.text) : token.text;
  }
  return text;
}

/** From `=…` to what a file holds, prefixes included. */
export const fileFormula = remembered(5000, (formula: string) => {
  const tokens = tokenize(formula.startsWith('=') ? formula.slice(1) : formula);
  const parameters = parameterNames(tokens);
  let result: Token[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'word' && tokens[at + 1]?.text === '(' && !parameters.has(token.text.toLowerCase())) {
      result.push({ ...token, text: fileFunctionName(token.text) });
    } else if (token.kind === 'word' && parameters.has(token.text.toLowerCase())) {
      result.push({ ...token, text: parameterPrefix + token.text });
    } else if (token.text === '#' && isReference(result.at(-1))) {
      // `Sheet!A1#`: the reference and the sheet before it go into ANCHORARRAY.
      let start = result.length - 1;
      if (result[start - 1]?.text === '!') start -= 2;
      const anchor = textOf(result.slice(start));
      result = [...result.slice(0, start), { kind: 'other', text: `_xlfn.ANCHORARRAY(${anchor})` }];
    } else result.push(token);
  });
  return textOf(result);
});

// Accepts: "A1", "$B$2", "AAA10". Not: "SUM".
const isReference = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/.test(token.text);

/** Names that LET and LAMBDA bind; files mark them wherever they stand. */
function parameterNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, at) => {
    const name = token.text.toUpperCase();
    if (token.kind !== 'word' || (name !== 'LET' && name !== 'LAMBDA') || tokens[at + 1]?.text !== '(')
      return;
    const argumentsOf = splitArguments(tokens.slice(at + 2, closingParenthesis(tokens, at + 1)));
    argumentsOf.slice(0, -1).forEach((argument, index) => {
      const words = argument.filter((part) => part.text.trim() !== '');
      const [only] = words;
      if (words.length === 1 && only?.kind === 'word' && (name === 'LAMBDA' || index % 2 === 0)) {
        names.add(only.text.toLowerCase());
      }
    });
  });
  return names;
}

function splitArguments(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(' || token.text === '{') depth += 1;
    if (token.text === ')' || token.text === '}') depth -= 1;
    if (token.text === ',' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
