// Comparison words: the file's and Office.js's own, which differ between conditional formats and validation.

const words = [
  // file, conditional format, validation
  ['between', 'Between', 'Between'],
  ['notBetween', 'NotBetween', 'NotBetween'],
  ['equal', 'EqualTo', 'EqualTo'],
  ['notEqual', 'NotEqualTo', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqual', 'LessThanOrEqualTo'],
] as const;

export function conditionalOperator(fileWord: string | undefined): string {
  return words.find(([word]) => word === fileWord)?.[1] ?? 'Between';
}

export function validationOperator(fileWord: string | undefined): string {
  return words.find(([word]) => word === fileWord)?.[2] ?? 'Between';
}

/** From any of the spellings. */
export function fileOperator(operator: string): string {
  const wanted = operator.toLowerCase();
  return words.find((row) => row.some((word) => word.toLowerCase() === wanted))?.[0] ?? 'between';
}

const textWords = [
  // rule type, operator in the file, Office.js
  ['containsText', 'containsText', 'Contains'],
  ['notContainsText', 'notContains', 'NotContains'],
  ['beginsWith', 'beginsWith', 'BeginsWith'],
  ['endsWith', 'endsWith', 'EndsWith'],
] as const;

/** Office.js's word for a rule type that looks for text, or undefined for other types. */
export function textOperator(ruleType: string): string | undefined {
  return textWords.find(([type]) => type === ruleType)?.[2];
}

export function fileTextRule(operator: string): { readonly type: string; readonly operator: string } {
  const row = textWords.find(([, , word]) => word.toLowerCase() === operator.toLowerCase()) ?? textWords[0];
  return { type: row[0], operator: row[1] };
}
