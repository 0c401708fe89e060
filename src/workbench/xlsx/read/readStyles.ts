// The styles part: the cell formats in the file's order, and the formats of conditional formatting.
import type { FormatOverlay } from '../../model/parts.ts';
import { defaultStyle, type Border, type Style } from '../../model/style.ts';
import { childrenOf, find, flag, numeric, parseXml, type XmlElement } from '../xml/parseXml.ts';
import { builtinFormats } from './builtinFormats.ts';
import { readColor, readPalette, type Palette } from './colors.ts';

export type FileStyles = {
  /** One a cell format (`cellXfs`), in the file's order: a cell's style number is the position. */
  readonly styles: readonly Style[];
  /** Whether the format carries the apostrophe of text entry, by the same number. */
  readonly quotePrefixes: readonly boolean[];
  readonly overlays: readonly FormatOverlay[];
  readonly palette: Palette;
  readonly fonts: readonly Style['font'][];
  readonly fills: readonly (string | null)[];
  readonly borders: readonly Style['borders'][];
};

export const noOverlay: FormatOverlay = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strike: null,
};

export function readStyles(xml: string | undefined, themeXml: string | undefined): FileStyles {
  const root = xml === undefined ? undefined : parseXml(xml);
  const palette = readPalette(themeXml, root);
  const formats = new Map(
    childrenOf(find(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'] ?? '',
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const fonts = childrenOf(find(root, 'fonts'), 'font').map((font) => readFont(font, palette));
  const fills = childrenOf(find(root, 'fills'), 'fill').map((fill) => readFill(fill, palette));
  const borders = childrenOf(find(root, 'borders'), 'border').map((border) => readBorders(border, palette));
  const xfs = childrenOf(find(root, 'cellXfs'), 'xf');
  const styles = xfs.map((xf): Style => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    return {
      numberFormat: formats.get(numFmtId ?? '0') ?? builtinFormats[numeric(numFmtId, 0)] ?? 'General',
      font: fonts[numeric(fontId, 0)] ?? defaultStyle.font,
      fill: fills[numeric(fillId, 0)] ?? null,
      borders: borders[numeric(borderId, 0)] ?? defaultStyle.borders,
      alignment: readAlignment(find(xf, 'alignment')),
      locked: flag(find(xf, 'protection')?.attributes['locked'], 'true'),
    };
  });
  return {
    styles: styles.length > 0 ? styles : [defaultStyle],
    quotePrefixes: xfs.map((xf) => flag(xf.attributes['quotePrefix'])),
    overlays: childrenOf(find(root, 'dxfs'), 'dxf').map((dxf) => readOverlay(dxf, palette)),
    palette,
    fonts,
    fills,
    borders,
  };
}

const toggle = (font: XmlElement | undefined, name: string): boolean => {
  const element = find(font, name);
  return element !== undefined && flag(element.attributes['val'], 'true');
};

function readFont(font: XmlElement, palette: Palette): Style['font'] {
  const underline = find(font, 'u');
  return {
    name: find(font, 'name')?.attributes['val'] ?? defaultStyle.font.name,
    size: numeric(find(font, 'sz')?.attributes['val'], defaultStyle.font.size),
    bold: toggle(font, 'b'),
    italic: toggle(font, 'i'),
    underline: underlineOf(underline),
    strike: toggle(font, 'strike'),
    color: readColor(find(font, 'color'), palette),
  };
}

function underlineOf(element: XmlElement | undefined): Style['font']['underline'] {
  if (!element) return 'none';
  const value = element.attributes['val'] ?? 'single';
  return value.startsWith('double') ? 'double' : value === 'none' ? 'none' : 'single';
}

/** The colour of a solid fill; patterns and gradients show the colour that dominates them. */
function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = find(fill, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  if (type === 'none') return null;
  if (type === 'gray125' || type === 'gray0625') return null;
  return readColor(find(pattern, 'fgColor'), palette);
}

function readBorders(border: XmlElement, palette: Palette): Style['borders'] {
  const side = (...names: string[]): Border | null => {
    const element = names.map((name) => find(border, name)).find((found) => found !== undefined);
    const style = element?.attributes['style'] ?? 'none';
    return style === 'none' ? null : { style, color: readColor(find(element, 'color'), palette) };
  };
  return {
    top: side('top'),
    bottom: side('bottom'),
    left: side('left', 'start'),
    right: side('right', 'end'),
  };
}

const horizontals = [
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
] as const;
const verticals = ['top', 'center', 'justify', 'distributed'] as const;

function readAlignment(element: XmlElement | undefined): Style['alignment'] {
  const attributes = element?.attributes ?? {};
  return {
    horizontal: horizontals.find((word) => word === attributes['horizontal']) ?? 'general',
    vertical: verticals.find((word) => word === attributes['vertical']) ?? 'bottom',
    wrap: flag(attributes['wrapText']),
    indent: numeric(attributes['indent'], 0),
    rotation: numeric(attributes['textRotation'], 0),
  };
}

function readOverlay(dxf: XmlElement, palette: Palette): FormatOverlay {
  const font = find(dxf, 'font');
  const pattern = find(dxf, 'fill', 'patternFill');
  // In a conditional format a solid fill's colour is the background; only some writers put it in front.
  const solidFront =
    pattern?.attributes['patternType'] === 'solid' ? readColor(find(pattern, 'fgColor'), palette) : null;
  const said = (name: string): boolean | null => (find(font, name) ? toggle(font, name) : null);
  const underline = find(font, 'u');
  return {
    fill: readColor(find(pattern, 'bgColor'), palette) ?? solidFront,
    fontColor: readColor(find(font, 'color'), palette),
    bold: said('b'),
    italic: said('i'),
    underline: underline ? underlineOf(underline) !== 'none' : null,
    strike: said('strike'),
  };
}
