// The elements of the styles part, written from the model.
import type { FormatOverlay } from '../../model/parts.ts';
import type { Border, Style } from '../../model/style.ts';
import { element } from '../xml/buildXml.ts';

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

const colorXml = (color: string | null): string =>
  color === null ? '' : element('color', { rgb: argb(color) });

/** `kept` carries the file's own elements for a colour or family that has not changed; null writes them anew. */
export function fontXml(
  font: Style['font'],
  kept: { readonly color: string | null; readonly family: string | null },
): string {
  return element(
    'font',
    {},
    (font.bold ? '<b/>' : '') +
      (font.italic ? '<i/>' : '') +
      (font.strike ? '<strike/>' : '') +
      (font.underline === 'none' ? '' : font.underline === 'single' ? '<u/>' : '<u val="double"/>') +
      element('sz', { val: font.size }) +
      (kept.color ?? colorXml(font.color)) +
      element('name', { val: font.name }) +
      (kept.family ?? element('family', { val: 2 })),
  );
}

export function fillXml(fill: string | null): string {
  if (fill === null) return '<fill><patternFill patternType="none"/></fill>';
  const colors = element('fgColor', { rgb: argb(fill) }) + '<bgColor indexed="64"/>';
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colors));
}

export function bordersXml(borders: Style['borders']): string {
  const side = (name: string, border: Border | null): string =>
    border === null
      ? `<${name}/>`
      : element(
          name,
          { style: border.style },
          border.color === null ? '<color auto="1"/>' : colorXml(border.color),
        );
  return element(
    'border',
    {},
    side('left', borders.left) +
      side('right', borders.right) +
      side('top', borders.top) +
      side('bottom', borders.bottom) +
      '<diagonal/>',
  );
}

export function alignmentXml(alignment: Style['alignment']): string {
  const { horizontal, vertical, wrap, indent, rotation } = alignment;
  const attributes = {
    horizontal: horizontal === 'general' ? null : horizontal,
    vertical: vertical === 'bottom' ? null : vertical,
    textRotation: rotation === 0 ? null : rotation,
    wrapText: wrap ? true : null,
    indent: indent === 0 ? null : indent,
  };
  return Object.values(attributes).every((value) => value === null) ? '' : element('alignment', attributes);
}

const toggle = (name: string, value: boolean | null): string =>
  value === null ? '' : value ? `<${name}/>` : element(name, { val: false });

export function overlayXml(format: FormatOverlay): string {
  const font =
    toggle('b', format.bold) +
    toggle('i', format.italic) +
    toggle('strike', format.strike) +
    (format.underline === null ? '' : format.underline ? '<u/>' : '<u val="none"/>') +
    colorXml(format.fontColor);
  const fill =
    format.fill === null
      ? ''
      : element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: argb(format.fill) })));
  return element('dxf', {}, (font === '' ? '' : element('font', {}, font)) + fill);
}
