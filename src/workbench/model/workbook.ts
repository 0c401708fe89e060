// The stand-in workbook: sheets, names, styles and settings, and the news of every change to them.
import type { Area } from '../../core/model.ts';
import type { Scalar } from './cell.ts';
import { defaultPageLayout, type DefinedName } from './parts.ts';
import { Sheet } from './sheet.ts';
import { StyleTable } from './style.ts';

/** Who made a change. */
export type Origin = 'user' | 'addin' | 'calculation';

/** What changed, told after it happened. `origin` says who did it. */
export type WorkbookChange = {
  readonly kind:
    | 'values'
    | 'format'
    | 'layout'
    | 'merges'
    | 'tables'
    | 'conditionalFormats'
    | 'validations'
    | 'hyperlinks'
    | 'names'
    | 'charts'
    | 'sheets'
    | 'selection'
    | 'activeSheet'
    | 'calculated'
    | 'insert'
    | 'delete';
  readonly sheetId: string | null;
  readonly area: Area | null;
  readonly origin: Origin;
  /** Of one edited cell: what it held before and holds now. */
  readonly cellBefore?: Scalar | null;
  readonly cellAfter?: Scalar | null;
  /** Of an insertion or deletion: where the cells beyond it went. */
  readonly direction?: 'vertical' | 'horizontal';
};

export class Workbook {
  /** The file's name with its ending, for the title and for downloads. */
  fileName = 'Book1.xlsx';
  readonly sheets: Sheet[] = [];
  activeSheetId = '';
  styles = new StyleTable();
  names: DefinedName[] = [];
  /** The add-in's own settings (`workbook.settings`), by key; JSON values. */
  readonly settings = new Map<string, unknown>();
  date1904 = false;
  /** The workbook's structure is protected: no sheet may be added, deleted or renamed. */
  structureProtected = false;
  calculationMode: 'automatic' | 'manual' = 'automatic';
  /** The bytes it was read from, so that writing keeps every part that was not touched. */
  original: Uint8Array | null = null;
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  #nextSheet = 1;

  /** Adds a sheet at the end (or before `position`). The name is not checked here: the host does, as Excel would. */
  addSheet(name: string, options: { readonly id?: string; readonly position?: number } = {}): Sheet {
    const id = options.id ?? this.#newSheetId();
    const sheet = new Sheet(id, name, defaultPageLayout());
    this.sheets.splice(options.position ?? this.sheets.length, 0, sheet);
    if (this.activeSheetId === '') this.activeSheetId = id;
    return sheet;
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Excel compares sheet names without case. */
  sheetByName(name: string): Sheet | undefined {
    const wanted = name.normalize('NFC').toLowerCase();
    return this.sheets.find((sheet) => sheet.name.normalize('NFC').toLowerCase() === wanted);
  }

  get activeSheet(): Sheet {
    const sheet = this.sheetById(this.activeSheetId) ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet');
    return sheet;
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(change: WorkbookChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  #newSheetId(): string {
    let id: string;
    do {
      id = `{${String(this.#nextSheet).padStart(8, '0')}-0001-0000-0000-000000000000}`;
      this.#nextSheet += 1;
    } while (this.sheets.some((sheet) => sheet.id === id));
    return id;
  }
}
