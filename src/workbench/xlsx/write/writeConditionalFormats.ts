// Conditional formats: rules of the file that are still there keep their text, new ones are written.
import { columnName } from '../../model/address.ts';
import type { ConditionalFormat } from '../../model/parts.ts';
import { fileFormula } from '../formula/formulaText.ts';
import { fileOperator, fileTextRule } from '../operators.ts';
import { writeAreas } from '../read/areas.ts';
import type { FileConditionalFormat } from '../read/readConditionalFormats.ts';
import { attributesText, element } from '../xml/buildXml.ts';
import { escapeText } from '../xml/escape.ts';
import { tagEnd } from '../xml/parseXml.ts';
import { withAttributes, type XmlDocument } from '../xml/xmlDocument.ts';
import { worksheetOrder } from './schemaOrder.ts';
import type { WriteContext } from './writeContext.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function writeConditionalFormats(
  document: XmlDocument,
  file: readonly FileConditionalFormat[],
  after: readonly ConditionalFormat[],
  context: WriteContext,
): void {
  if (
    same(
      file.map(({ format }) => format),
      after,
    )
  )
    return;
  const blocks: { sqref: string; rules: string[] }[] = [];
  for (const format of after) {
    const known = file.find((candidate) => candidate.format.id === format.id);
    const rule = ruleXml(document, known, format, context);
    const sqref = writeAreas(format.areas);
    const last = blocks.at(-1);
    if (last?.sqref === sqref) last.rules.push(rule);
    else if (rule !== '') blocks.push({ sqref, rules: [rule] });
  }
  const xml = blocks
    .map(({ sqref, rules }) => element('conditionalFormatting', { sqref }, rules.join('')))
    .join('');
  document.setChild(document.root, worksheetOrder, 'conditionalFormatting', xml);
}

function ruleXml(
  document: XmlDocument,
  known: FileConditionalFormat | undefined,
  format: ConditionalFormat,
  context: WriteContext,
): string {
  if (known && same([known.format.rule, known.format.format], [format.rule, format.format])) {
    const source = document.source(known.element);
    const end = tagEnd(source, 0);
    const stop =
      known.format.stopIfTrue === format.stopIfTrue ? {} : { stopIfTrue: format.stopIfTrue ? true : null };
    return withAttributes(source.slice(0, end), { priority: format.priority, ...stop }) + source.slice(end);
  }
  // A rule of a kind we cannot write, and not from this file: there is nothing to keep.
  if (format.rule.kind === 'kept') return '';
  const common = attributesText({
    dxfId: context.styles.overlay(format.format),
    priority: format.priority,
    stopIfTrue: format.stopIfTrue ? true : null,
  });
  const { attributes, formulas } = ruleContent(format);
  const content = formulas
    .map((formula) => `<formula>${escapeText(fileFormula(formula))}</formula>`)
    .join('');
  return `<cfRule${attributesText(attributes)}${common}>${content}</cfRule>`;
}

type RuleContent = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
};

function ruleContent({ rule, areas }: ConditionalFormat): RuleContent {
  if (rule.kind === 'expression') return { attributes: { type: 'expression' }, formulas: [rule.formula] };
  if (rule.kind === 'cellValue') {
    const formulas = rule.formula2 === null ? [rule.formula1] : [rule.formula1, rule.formula2];
    return { attributes: { type: 'cellIs', operator: fileOperator(rule.operator) }, formulas };
  }
  if (rule.kind === 'kept') return { attributes: {}, formulas: [] };
  // Text rules carry a formula that says the same: it is what readers evaluate.
  const { type, operator } = fileTextRule(rule.operator);
  const [first] = areas;
  const cell = `${columnName(first?.column ?? 0)}${String((first?.row ?? 0) + 1)}`;
  const text = `"${rule.text.replaceAll('"', '""')}"`;
  const formulas: Record<string, string> = {
    containsText: `NOT(ISERROR(SEARCH(${text},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${text},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${text}))=${text}`,
    endsWith: `RIGHT(${cell},LEN(${text}))=${text}`,
  };
  return { attributes: { type, operator, text: rule.text }, formulas: [formulas[type] ?? ''] };
}
