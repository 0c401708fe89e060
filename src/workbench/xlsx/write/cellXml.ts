// One cell as a file holds it.
import { columnName, formatAddress } from '../../model/address.ts';
import { isError, type Cell, type Scalar } from '../../model/cell.ts';
import { fileFormula } from '../formula/formulaText.ts';
import { attributesText, textElement } from '../xml/buildXml.ts';
import { encodeControls, escapeText } from '../xml/escape.ts';
import { find, parseXml } from '../xml/parseXml.ts';
import { withAttributes } from '../xml/xmlDocument.ts';
import type { CellSpan } from '../read/scanRows.ts';
import { fileError, sameFormula, sameValue } from './sameCell.ts';
import type { WriteContext } from './writeContext.ts';

/** Where a cell stands in the file, with what the model made of it. */
export type FileCell = { readonly xml: string; readonly span: CellSpan; readonly cell: Cell | undefined };

type CellPlace = {
  readonly row: number;
  readonly column: number;
  /** "x:" where the part writes one. */ readonly prefix: string;
};

/** `ownFormula` says that the file's formula element may not be kept, though the formula is the same. */
export function cellXml(
  cell: Cell,
  file: FileCell | undefined,
  place: CellPlace,
  context: WriteContext,
  formulaElement: 'kept' | 'own',
): string {
  const style = context.styles.cellFormat(cell.style, cell.quotePrefix === true ? 'quoted' : 'none');
  const keeps = file !== undefined && formulaElement === 'kept' && sameFormula(cell, file.cell);
  if (keeps && sameValue(cell.value, file.cell?.value)) {
    const { start, openEnd, end } = file.span;
    const tag = withAttributes(file.xml.slice(start, openEnd), { s: style === 0 ? null : style });
    return tag + file.xml.slice(openEnd, end);
  }
  const { prefix, row, column } = place;
  const isDynamic = cell.spill !== undefined || (keeps && file.cell?.spill !== undefined);
  const fileCm = keeps ? file.span.attributes['cm'] : undefined;
  const { type, text } = valueXml(cell, prefix, context);
  const formula = keeps ? keptFormula(file) : null;
  const attributes = attributesText({
    r: columnName(column) + String(row + 1),
    s: style === 0 ? null : style,
    t: type,
    cm: cell.formula === undefined ? null : (fileCm ?? (isDynamic ? context.dynamicArrayNumber() : null)),
  });
  const content = (formula ?? formulaXml(cell, place)) + text;
  return content === '' ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${content}</${prefix}c>`;
}

/** The `<f>` element as the file has it: shared formulas stay shared. */
function keptFormula({ xml, span }: FileCell): string | null {
  const body = `<c>${xml.slice(span.openEnd, span.closeStart)}</c>`;
  const formula = find(parseXml(body), 'f');
  return formula ? body.slice(formula.start, formula.end) : null;
}

function formulaXml(cell: Cell, { row, column, prefix }: CellPlace): string {
  if (cell.formula === undefined) return '';
  const extent = cell.spill ?? cell.array;
  const attributes = extent ? { t: 'array', ref: formatAddress({ row, column, ...extent }) } : {};
  return `<${prefix}f${attributesText(attributes)}>${escapeText(fileFormula(cell.formula))}</${prefix}f>`;
}

function valueXml(cell: Cell, prefix: string, context: WriteContext): { type: string | null; text: string } {
  const { value } = cell;
  if (value === undefined) return { type: null, text: '' };
  if (typeof value === 'string' && cell.formula !== undefined)
    return { type: 'str', text: textElement(`${prefix}v`, encodeControls(value)) };
  const [type, text] =
    typeof value === 'string'
      ? ['s', String(context.strings.number(value))]
      : [typeOf(value), plainText(value)];
  return { type, text: `<${prefix}v>${text}</${prefix}v>` };
}

function typeOf(value: Exclude<Scalar, string>): string | null {
  if (typeof value === 'boolean') return 'b';
  return isError(value) || !Number.isFinite(value) ? 'e' : null;
}

function plainText(value: Exclude<Scalar, string>): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (isError(value)) return fileError(value.error);
  return Number.isFinite(value) ? String(value) : '#NUM!';
}
