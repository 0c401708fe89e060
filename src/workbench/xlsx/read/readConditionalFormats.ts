// Conditional formats of a sheet, one a rule; kinds we do not draw are named and kept.
import type { ConditionalFormat, FormatOverlay } from '../../model/parts.ts';
import { shownFormula } from '../formula/formulaText.ts';
import { conditionalOperator, textOperator } from '../operators.ts';
import { childrenOf, flag, numeric, type XmlElement } from '../xml/parseXml.ts';
import { readAreas } from './areas.ts';
import { noOverlay } from './readStyles.ts';

export type FileConditionalFormat = { readonly format: ConditionalFormat; readonly element: XmlElement };

export function readConditionalFormats(
  root: XmlElement,
  overlays: readonly FormatOverlay[],
): FileConditionalFormat[] {
  return childrenOf(root, 'conditionalFormatting').flatMap((block, blockIndex) => {
    const areas = readAreas(block.attributes['sqref']);
    return childrenOf(block, 'cfRule').map((rule, index) => ({
      element: rule,
      format: {
        id: `{file-${String(blockIndex + 1)}-${String(index + 1)}}`,
        areas,
        priority: numeric(rule.attributes['priority'], 1),
        stopIfTrue: flag(rule.attributes['stopIfTrue']),
        rule: readRule(rule),
        format: overlays[numeric(rule.attributes['dxfId'], -1)] ?? noOverlay,
      },
    }));
  });
}

function readRule(rule: XmlElement): ConditionalFormat['rule'] {
  const type = rule.attributes['type'] ?? '';
  const [first, second] = childrenOf(rule, 'formula').map((formula) => shownFormula(formula.text));
  if (type === 'expression' && first !== undefined) return { kind: 'expression', formula: first };
  if (type === 'cellIs' && first !== undefined) {
    const operator = conditionalOperator(rule.attributes['operator']);
    return { kind: 'cellValue', operator, formula1: first, formula2: second ?? null };
  }
  const operator = textOperator(type);
  const { text } = rule.attributes;
  return operator !== undefined && text !== undefined
    ? { kind: 'containsText', operator, text }
    : { kind: 'kept', type };
}
