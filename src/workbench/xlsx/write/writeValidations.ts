// Data validation: entries of the file that are still there, and kinds only the file knows, keep their text.
import type { DataValidation } from '../../model/parts.ts';
import { fileFormula } from '../formula/formulaText.ts';
import { fileOperator } from '../operators.ts';
import { writeAreas } from '../read/areas.ts';
import type { FileValidation } from '../read/readValidations.ts';
import { element } from '../xml/buildXml.ts';
import { encodeControls, escapeText } from '../xml/escape.ts';
import { tagEnd } from '../xml/parseXml.ts';
import { withAttributes, type XmlDocument } from '../xml/xmlDocument.ts';
import { worksheetOrder } from './schemaOrder.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const withoutAreas = ({ areas: _areas, ...rest }: DataValidation): unknown => rest;

export function writeValidations(
  document: XmlDocument,
  file: readonly FileValidation[],
  after: readonly DataValidation[],
): void {
  if (
    same(
      file.flatMap(({ validation }) => validation ?? []),
      after,
    )
  )
    return;
  const left = [...file];
  const entries = after.map((validation) => {
    const at = left.findIndex(
      (known) => known.validation && same(withoutAreas(known.validation), withoutAreas(validation)),
    );
    const known = at < 0 ? undefined : left.splice(at, 1)[0];
    if (!known) return validationXml(validation);
    const source = document.source(known.element);
    const end = tagEnd(source, 0);
    const areas = same(known.validation?.areas, validation.areas)
      ? {}
      : { sqref: writeAreas(validation.areas) };
    return withAttributes(source.slice(0, end), areas) + source.slice(end);
  });
  const kept = file
    .filter(({ validation }) => validation === null)
    .map(({ element: raw }) => document.source(raw));
  const all = [...entries, ...kept];
  const xml = all.length === 0 ? '' : element('dataValidations', { count: all.length }, all.join(''));
  document.setChild(document.root, worksheetOrder, 'dataValidations', xml);
}

const types = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  custom: 'custom',
};

function validationXml({ areas, rule, ignoreBlanks, errorAlert, prompt }: DataValidation): string {
  const { first, second } = formulas(rule);
  const words = (text: string | undefined): string | null => (text ? encodeControls(text) : null);
  const operator = 'operator' in rule ? fileOperator(rule.operator) : 'between';
  return element(
    'dataValidation',
    {
      type: types[rule.kind],
      errorStyle: errorAlert && errorAlert.style !== 'stop' ? errorAlert.style : null,
      operator: operator === 'between' ? null : operator,
      allowBlank: ignoreBlanks ? true : null,
      showDropDown: rule.kind === 'list' && !rule.inCellDropDown ? true : null,
      showInputMessage: prompt?.show === true ? true : null,
      showErrorMessage: errorAlert?.show === true ? true : null,
      errorTitle: words(errorAlert?.title),
      error: words(errorAlert?.message),
      promptTitle: words(prompt?.title),
      prompt: words(prompt?.message),
      sqref: writeAreas(areas),
    },
    `<formula1>${escapeText(first)}</formula1>` +
      (second === null ? '' : `<formula2>${escapeText(second)}</formula2>`),
  );
}

function formulas(rule: DataValidation['rule']): { first: string; second: string | null } {
  if (rule.kind === 'custom') return { first: fileFormula(rule.formula), second: null };
  if (rule.kind === 'list') {
    const isFormula = rule.source.startsWith('=');
    return {
      first: isFormula ? fileFormula(rule.source) : `"${rule.source.replaceAll('"', '""')}"`,
      second: null,
    };
  }
  return {
    first: fileFormula(rule.formula1),
    second: rule.formula2 === null ? null : fileFormula(rule.formula2),
  };
}
