// How a cell looks; interned, so that cells share a style by its number.
import type { StyleId } from './cell.ts';

export type Border = { readonly style: string; readonly color: string | null };
export type Style = {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: 'none' | 'single' | 'double';
    readonly strike: boolean;
    /** #RRGGBB, or null for automatic. */
    readonly color: string | null;
  };
  /** #RRGGBB of a solid fill, or null for none. */
  readonly fill: string | null;
  /** Each side, or null for none. `style` is the OOXML word: thin, medium, dashed… */
  readonly borders: {
    readonly top: Border | null;
    readonly bottom: Border | null;
    readonly left: Border | null;
    readonly right: Border | null;
  };
  readonly alignment: {
    readonly horizontal:
      'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
    readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
    readonly wrap: boolean;
    readonly indent: number;
    readonly rotation: number;
  };
  readonly locked: boolean;
};

export const defaultStyle: Style = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'none',
    strike: false,
    color: null,
  },
  fill: null,
  borders: { top: null, bottom: null, left: null, right: null },
  alignment: { horizontal: 'general', vertical: 'bottom', wrap: false, indent: 0, rotation: 0 },
  locked: true,
};

/** The styles of a workbook. Ids never change: the first ones are the file's own, in the file's order. */
export class StyleTable {
  readonly #styles: Style[] = [];
  readonly #ids = new Map<string, StyleId>();

  constructor(styles: readonly Style[] = [defaultStyle]) {
    for (const style of styles) this.#append(style);
  }

  get count(): number {
    return this.#styles.length;
  }

  get(id: StyleId): Style {
    return this.#styles[id] ?? defaultStyle;
  }

  /** The id of an equal style, made when there is none. */
  intern(style: Style): StyleId {
    return this.#ids.get(JSON.stringify(style)) ?? this.#append(style);
  }

  #append(style: Style): StyleId {
    const id = this.#styles.length;
    this.#styles.push(style);
    const key = JSON.stringify(style);
    if (!this.#ids.has(key)) this.#ids.set(key, id);
    return id;
  }
}
