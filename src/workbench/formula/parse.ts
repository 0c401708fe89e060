// Turns the text of a formula into a tree, with Excel's precedence of operators.
import type { Ast, Single } from './ast.ts';
import { asBinary, combine, errorCode, ordered, precedence, signPrecedence } from './grammar.ts';
import { readStructured } from './structuredText.ts';
import { remembered } from '../model/remembered.ts';
import { FormulaSyntaxError, tokenize, type Token } from './tokenize.ts';

/** Excel allows 64 levels of nesting; the limit keeps hostile text from exhausting the stack. */
const deepest = 200;
/** Characters a formula may have in Excel. */
const longest = 8192;

/** The tree of a formula (with or without the leading `=`); throws `FormulaSyntaxError`. */
export function parseFormula(formula: string): Ast {
  if (formula.length > longest) throw new FormulaSyntaxError('The formula is too long');
  const tokens = tokenize(formula.startsWith('=') ? formula.slice(1) : formula);
  let next = 0;
  let depth = 0;

  const ast = expression(0);
  if (next < tokens.length) throw new FormulaSyntaxError('Something follows the end of the formula');
  return ast;

  function peekOperator(): string | null {
    const token = tokens[next];
    return token?.kind === 'operator' ? token.text : null;
  }

  function accept(operator: string): boolean {
    if (peekOperator() !== operator) return false;
    next += 1;
    return true;
  }

  function expect(operator: string): void {
    if (!accept(operator)) throw new FormulaSyntaxError(`Expected ${operator}`);
  }

  function expression(least: number): Ast {
    depth += 1;
    if (depth > deepest) throw new FormulaSyntaxError('Nested too deeply');
    let left = operand();
    for (;;) {
      const operator = asBinary(peekOperator());
      if (operator === null || precedence[operator] <= least) break;
      next += 1;
      left = combine(operator, left, expression(precedence[operator]));
    }
    depth -= 1;
    return left;
  }

  function operand(): Ast {
    const operator = peekOperator();
    if (operator === '-' || operator === '+') {
      next += 1;
      return { kind: 'unary', operator, operand: expression(signPrecedence) };
    }
    if (operator === '@') {
      next += 1;
      return { kind: 'unary', operator: '@', operand: expression(precedence[':'] - 1) };
    }
    let ast = primary();
    for (;;) {
      if (accept('%')) ast = { kind: 'unary', operator: '%', operand: ast };
      else if (accept('#')) ast = { kind: 'spill', of: ast };
      else return ast;
    }
  }

  function primary(): Ast {
    const token = tokens[next];
    next += 1;
    if (!token) throw new FormulaSyntaxError('The formula ends too early');
    switch (token.kind) {
      case 'number':
      case 'string':
        return { kind: 'literal', value: token.value };
      case 'error':
        return { kind: 'literal', value: { error: errorCode(token.text) } };
      case 'sheet':
        return onSheet(token.name);
      case 'cell':
        return { kind: 'reference', sheet: null, from: token.corner, to: token.corner };
      case 'lines':
        return { kind: 'reference', sheet: null, ...ordered(token.from, token.to) };
      case 'bracket':
        return { kind: 'structured', reference: readStructured(null, token.text) };
      case 'function':
        return { kind: 'call', name: token.name, arguments: callArguments() };
      case 'name':
        return named(token.text);
      case 'operator':
        if (token.text === '(') {
          const inner = expression(0);
          expect(')');
          return inner;
        }
        if (token.text === '{') return arrayConstant();
        throw new FormulaSyntaxError(`Unexpected ${token.text}`);
    }
  }

  function named(text: string): Ast {
    const following = tokens[next];
    if (following?.kind === 'bracket') {
      next += 1;
      return { kind: 'structured', reference: readStructured(text, following.text) };
    }
    const upper = text.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'literal', value: upper === 'TRUE' };
    return { kind: 'name', sheet: null, name: text };
  }

  function onSheet(sheet: string): Ast {
    const token = tokens[next];
    next += 1;
    if (token?.kind === 'cell') {
      let to = token.corner;
      const end = tokens[next + 1];
      // `Sheet1!A1:B2`: the sheet counts for both corners.
      if (peekOperator() === ':' && end?.kind === 'cell') {
        to = end.corner;
        next += 2;
      }
      return { kind: 'reference', sheet, ...ordered(token.corner, to) };
    }
    if (token?.kind === 'lines') return { kind: 'reference', sheet, ...ordered(token.from, token.to) };
    if (token?.kind === 'name') return { kind: 'name', sheet, name: token.text };
    if (token?.kind === 'error') return { kind: 'literal', value: { error: errorCode(token.text) } };
    throw new FormulaSyntaxError('A sheet name must be followed by a reference');
  }

  function callArguments(): Ast[] {
    if (accept(')')) return [];
    const found: Ast[] = [];
    for (;;) {
      const operator = peekOperator();
      found.push(operator === ',' || operator === ')' ? { kind: 'missing' } : expression(0));
      if (accept(')')) return found;
      expect(',');
    }
  }

  function arrayConstant(): Ast {
    const rows: Single[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(arrayItem());
      if (accept(',')) continue;
      if (accept(';')) rows.push([]);
      else break;
    }
    expect('}');
    if (rows.some((row) => row.length !== rows[0]?.length))
      throw new FormulaSyntaxError('Rows of unequal length');
    return { kind: 'array', rows };
  }

  function arrayItem(): Single {
    const sign = accept('-') ? -1 : accept('+') ? 1 : null;
    const token: Token | undefined = tokens[next];
    next += 1;
    if (token?.kind === 'number') return token.value * (sign ?? 1);
    if (sign !== null) throw new FormulaSyntaxError('Only a number can have a sign in an array');
    if (token?.kind === 'string') return token.value;
    if (token?.kind === 'error') return { error: errorCode(token.text) };
    const word = token?.kind === 'name' ? token.text.toUpperCase() : '';
    if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
    throw new FormulaSyntaxError('Only constants may stand in an array');
  }
}

/** The tree of a formula, or null when Excel would not take the text as one. */
export const parseOrNull = remembered(60_000, (formula: string): Ast | null => {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
});

/** Whether Excel would take this text as a formula. */
export function formulaParses(text: string): boolean {
  return parseOrNull(text) !== null;
}
