// New cell formats at the end of the styles part. A new format borrows from the file's nearest one whatever the model
// does not know (theme colours, character set, shrink to fit), so that changing a fill changes nothing else.
import type { FormatOverlay } from '../../model/parts.ts';
import { defaultStyle, type Style, type StyleTable } from '../../model/style.ts';
import type { FileStyles } from '../read/readStyles.ts';
import { builtinFormatIds } from '../read/builtinFormats.ts';
import { element } from '../xml/buildXml.ts';
import { childrenOf, find, numeric, type XmlElement } from '../xml/parseXml.ts';
import { XmlDocument } from '../xml/xmlDocument.ts';
import { styleSheetOrder } from './schemaOrder.ts';
import { alignmentXml, bordersXml, fillXml, fontXml, overlayXml } from './styleXml.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export class StyleWriter {
  readonly #document: XmlDocument;
  readonly #file: FileStyles;
  readonly #model: StyleTable;
  readonly #xfs: readonly XmlElement[];
  readonly #added = new Map<string, string[]>();
  readonly #known = new Map<string, number>();

  constructor(stylesXml: string, file: FileStyles, model: StyleTable) {
    this.#document = new XmlDocument(stylesXml);
    this.#file = file;
    this.#model = model;
    this.#xfs = childrenOf(find(this.#document.root, 'cellXfs'), 'xf');
  }

  /** The number a cell gives for a style of the model, with or without the apostrophe of text entry. */
  cellFormat(style: number, apostrophe: 'none' | 'quoted'): number {
    return this.#once(`cell ${apostrophe} ${String(style)}`, () => this.#findFormat(style, apostrophe));
  }

  #findFormat(style: number, apostrophe: 'none' | 'quoted'): number {
    const wanted = this.#model.get(style);
    const quoted = apostrophe === 'quoted';
    const isFiles = style < this.#xfs.length && same(this.#file.styles[style], wanted);
    if (isFiles && this.#file.quotePrefixes[style] === quoted) return style;
    if (!isFiles) {
      const equal = this.#file.styles.findIndex(
        (known, at) => this.#file.quotePrefixes[at] === quoted && same(known, wanted),
      );
      if (equal >= 0 && equal < this.#xfs.length) return equal;
    }
    return this.#once(`xf ${String(quoted)} ${isFiles ? String(style) : ''} ${JSON.stringify(wanted)}`, () =>
      this.#append('cellXfs', this.#cellFormatXml(wanted, isFiles ? style : this.#nearest(wanted), quoted)),
    );
  }

  /** The number a conditional format gives for what it lays over the cell. */
  overlay(format: FormatOverlay): number {
    return this.#once(`dxf ${JSON.stringify(format)}`, () => this.#append('dxfs', overlayXml(format)));
  }

  /** The part with everything that was asked for, or null when nothing is new. */
  finish(): string | null {
    if (this.#added.size === 0) return null;
    const { root } = this.#document;
    for (const [name, items] of this.#added) {
      const parent = find(root, name);
      const count = (parent?.children.length ?? 0) + items.length;
      if (!parent || parent.selfClosing) {
        this.#document.setChild(root, styleSheetOrder, name, element(name, { count }, items.join('')));
      } else {
        this.#document.append(parent, items.join(''));
        this.#document.setAttributes(parent, { count });
      }
    }
    return this.#document.toString();
  }

  #cellFormatXml(style: Style, base: number, quoted: boolean): string {
    const near = this.#xfs[base];
    const nearStyle = this.#file.styles[base] ?? defaultStyle;
    const attribute = (name: string): number => numeric(near?.attributes[name], 0);
    const numFmtId =
      nearStyle.numberFormat === style.numberFormat && near
        ? attribute('numFmtId')
        : this.#formatId(style.numberFormat);
    const fontId =
      same(nearStyle.font, style.font) && near
        ? attribute('fontId')
        : this.#fontId(style.font, attribute('fontId'));
    const fillId = nearStyle.fill === style.fill && near ? attribute('fillId') : this.#fillId(style.fill);
    const borderId =
      same(nearStyle.borders, style.borders) && near ? attribute('borderId') : this.#borderId(style.borders);
    const kept = (name: string): string => {
      const child = find(near, name);
      return child ? this.#document.source(child) : '';
    };
    const alignment = same(nearStyle.alignment, style.alignment)
      ? kept('alignment')
      : alignmentXml(style.alignment);
    const protection =
      nearStyle.locked === style.locked
        ? kept('protection')
        : element('protection', { locked: style.locked });
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: attribute('xfId'),
        quotePrefix: quoted ? true : null,
        applyNumberFormat: numFmtId !== 0 ? true : null,
        applyFont: true,
        applyFill: fillId !== 0 ? true : null,
        applyBorder: borderId !== 0 ? true : null,
        applyAlignment: alignment !== '' ? true : null,
        applyProtection: protection !== '' ? true : null,
      },
      alignment + protection,
    );
  }

  /** The file's format that shares most with the wanted one. */
  #nearest(style: Style): number {
    const parts = ['numberFormat', 'font', 'fill', 'borders', 'alignment', 'locked'] as const;
    let best = 0;
    let most = -1;
    this.#file.styles.forEach((candidate, index) => {
      // The font says most about where a cell belongs: it weighs as two.
      const shared = parts.filter((part) => same(candidate[part], style[part])).length;
      const score = shared + (same(candidate.font, style.font) ? 1 : 0);
      if (score > most) [best, most] = [index, score];
    });
    return best;
  }

  #formatId(format: string): number {
    const builtin = builtinFormatIds.get(format);
    if (builtin !== undefined) return builtin;
    const own = childrenOf(find(this.#document.root, 'numFmts'), 'numFmt');
    const known = own.find(({ attributes }) => attributes['formatCode'] === format);
    if (known) return numeric(known.attributes['numFmtId'], 0);
    return this.#once(`format ${format}`, () => {
      const used = own.map(({ attributes }) => numeric(attributes['numFmtId'], 0));
      const id = Math.max(163, ...used) + 1 + (this.#added.get('numFmts')?.length ?? 0);
      this.#append('numFmts', element('numFmt', { numFmtId: id, formatCode: format }));
      return id;
    });
  }

  #fontId(font: Style['font'], near: number): number {
    const known = this.#file.fonts.findIndex((candidate) => same(candidate, font));
    if (known >= 0) return known;
    return this.#once(`font ${JSON.stringify(font)}`, () => {
      const base = childrenOf(find(this.#document.root, 'fonts'), 'font')[near];
      const keep = (name: string): string => {
        const child = find(base, name);
        return child ? this.#document.source(child) : '';
      };
      const nearFont = this.#file.fonts[near];
      return this.#append(
        'fonts',
        fontXml(font, {
          color: nearFont?.color === font.color ? keep('color') : null,
          family: nearFont?.name === font.name ? keep('family') + keep('charset') + keep('scheme') : null,
        }),
      );
    });
  }

  #fillId(fill: string | null): number {
    const known = this.#file.fills.findIndex((candidate) => candidate === fill);
    return known >= 0
      ? known
      : this.#once(`fill ${String(fill)}`, () => this.#append('fills', fillXml(fill)));
  }

  #borderId(borders: Style['borders']): number {
    const known = this.#file.borders.findIndex((candidate) => same(candidate, borders));
    return known >= 0
      ? known
      : this.#once(`border ${JSON.stringify(borders)}`, () => this.#append('borders', bordersXml(borders)));
  }

  /** Adds one item to a collection and answers its number. */
  #append(collection: string, xml: string): number {
    const items = this.#added.get(collection) ?? [];
    items.push(xml);
    this.#added.set(collection, items);
    return (find(this.#document.root, collection)?.children.length ?? 0) + items.length - 1;
  }

  #once(key: string, make: () => number): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#known.set(key, made);
    return made;
  }
}
