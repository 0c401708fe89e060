// Puts one workbook on the desk: model, calculation, grid and pane.
import { createCalculator } from '../formula/calculator.ts';
import { readXlsx } from '../xlsx/readXlsx.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { mountGrid, type GridView } from './gridView.ts';
import type { Page } from './layout.ts';

export type Workbench = {
  readonly grid: GridView;
  save(): { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string };
};

export async function openWorkbench(page: Page, bytes: Uint8Array, fileName: string, before: Workbench | null): Promise<Workbench> {
  const workbook = readXlsx(bytes, fileName);
  const calculator = createCalculator(workbook);
  calculator.recalculateAll();
  const grid = before?.grid ?? mountGrid(page.grid, { overlays: () => new Map(), onRefused: (e) => page.complain(e.message) });
  grid.show(workbook);
  return { grid, save: () => ({ bytes: new Uint8Array(writeXlsx(workbook)), fileName: workbook.fileName }) };
}
