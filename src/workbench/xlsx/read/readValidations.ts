// Data validation of a sheet; kinds the model has no word for stay in the file only.
import type { DataValidation } from '../../model/parts.ts';
import { shownFormula } from '../formula/formulaText.ts';
import { validationOperator } from '../operators.ts';
import { decodeControls } from '../xml/escape.ts';
import { childrenOf, find, flag, type XmlElement } from '../xml/parseXml.ts';
import { readAreas } from './areas.ts';

/** `validation` is null for a kind that is only kept. */
export type FileValidation = { readonly validation: DataValidation | null; readonly element: XmlElement };

export function readValidations(root: XmlElement): FileValidation[] {
  return childrenOf(find(root, 'dataValidations'), 'dataValidation').map((element) => ({
    element,
    validation: readValidation(element),
  }));
}

function readValidation(element: XmlElement): DataValidation | null {
  const { attributes } = element;
  const rule = readRule(element);
  if (!rule) return null;
  const words = (name: string): string => decodeControls(attributes[name] ?? '');
  const style = attributes['errorStyle'];
  const alert: DataValidation['errorAlert'] & {} = {
    show: flag(attributes['showErrorMessage']),
    style: style === 'warning' || style === 'information' ? style : 'stop',
    title: words('errorTitle'),
    message: words('error'),
  };
  const prompt = {
    show: flag(attributes['showInputMessage']),
    title: words('promptTitle'),
    message: words('prompt'),
  };
  return {
    areas: readAreas(attributes['sqref']),
    rule,
    ignoreBlanks: flag(attributes['allowBlank']),
    errorAlert: alert.show || alert.title !== '' || alert.message !== '' ? alert : null,
    prompt: prompt.title !== '' || prompt.message !== '' ? prompt : null,
  };
}

const kinds = { whole: 'wholeNumber', decimal: 'decimal', date: 'date', textLength: 'textLength' } as const;

function readRule(element: XmlElement): DataValidation['rule'] | null {
  const type = element.attributes['type'] ?? 'none';
  const first = find(element, 'formula1')?.text ?? '';
  const second = find(element, 'formula2')?.text;
  if (type === 'list') {
    // Accepts: `"a,b"`, `"Đạt ""tốt"""`. Not: `$A$1:$A$5`.
    const literal = /^"([\s\S]*)"$/.exec(first);
    const source = literal ? (literal[1] ?? '').replaceAll('""', '"') : shownFormula(first);
    // The attribute says the opposite of its name: set, it hides the arrow.
    return { kind: 'list', source, inCellDropDown: !flag(element.attributes['showDropDown']) };
  }
  if (type === 'custom') return { kind: 'custom', formula: shownFormula(first) };
  const kind = type in kinds ? kinds[type as keyof typeof kinds] : undefined; // `in` has just shown that it is a key
  if (!kind) return null;
  const operator = validationOperator(element.attributes['operator'] ?? 'between');
  return {
    kind,
    operator,
    formula1: shownFormula(first),
    formula2: second === undefined ? null : shownFormula(second),
  };
}
