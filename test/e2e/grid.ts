// The grid of the workbench page as a user's hands and eyes have it: going to cells, typing, the fill handle, what shows.
import type { Page } from 'playwright-core';

export type Grid = ReturnType<typeof gridOf>;

export function gridOf(page: Page) {
  async function goTo(address: string): Promise<void> {
    const nameBox = page.locator('input:not([type=file])').first();
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press('Enter');
  }

  async function type(address: string, text: string): Promise<void> {
    await goTo(address);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  async function clear(area: string): Promise<void> {
    await goTo(area);
    await page.keyboard.press('Delete');
  }

  /** Waits until cells of a column of the active sheet, rows and column 0-based, show these values. */
  async function shows(row: number, column: number, wanted: readonly (string | number)[]): Promise<void> {
    await page.waitForFunction(
      ([first, at, values]) =>
        values.every((expected, index) => {
          const value = window.workbenchEngine?.workbook.activeSheet.cell(first + index, at)?.value ?? '';
          return (typeof value === 'object' ? value.error : value) === expected;
        }),
      [row, column, wanted] as const,
      { timeout: 15_000 },
    );
  }

  /** The small square at the corner of the selection, found by its colour: the grid is drawn, not built of elements. */
  async function fillHandle(): Promise<{ readonly x: number; readonly y: number }> {
    await page.waitForTimeout(300);
    const found = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas[id*="sheet-main-canvas"]');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
      if (!canvas || !pixels) return null;
      const scale = canvas.width / canvas.clientWidth;
      const { left, top } = canvas.getBoundingClientRect();
      const is = (x: number, y: number): boolean => {
        const [red = 0, green = 0, blue = 0] = pixels.data.subarray((y * canvas.width + x) * 4);
        return red < 80 && green > 60 && green < 130 && blue > 190;
      };
      for (let y = canvas.height - 1; y > 24 * scale; y -= 1) {
        for (let x = canvas.width - 1; x > 50 * scale; x -= 1) {
          // A full row of the square, not a line that is one pixel thick.
          if (is(x, y) && is(x - 2, y) && is(x - 2, y - 2) && is(x, y - 2))
            return { x: left + (x - 1) / scale, y: top + (y - 1) / scale };
        }
      }
      return null;
    });
    if (found === null) throw new Error('No selection is drawn');
    return found;
  }

  const formulaAt = (row: number, column: number): Promise<string | undefined> =>
    page.evaluate(([r, c]) => window.workbenchEngine?.workbook.activeSheet.cell(r, c)?.formula, [
      row,
      column,
    ] as const);

  /** Every value and formula and, unless left out, every look, merged area, width, colour rule and name, as text. */
  const everything = (what: 'all' | 'contents' = 'all'): Promise<string> =>
    page.evaluate((asked) => {
      const workbook = window.workbenchEngine?.workbook;
      return JSON.stringify([
        workbook?.names,
        workbook?.sheets.map((sheet) => [
          sheet.name,
          [...sheet.rows].flatMap(([row, cells]) =>
            [...cells].flatMap(([column, { value, formula, style, quotePrefix }]) => {
              const look = asked === 'all' ? workbook.styles.get(style) : 0;
              const isEmpty = (value === undefined || value === '') && formula === undefined;
              return isEmpty && (style === 0 || look === 0)
                ? []
                : [[row, column, value, formula, look, quotePrefix]];
            }),
          ),
          sheet.merges,
          // A width that is set to what it was anyway is the same width.
          [...sheet.columnWidths].filter(([, width]) => Math.abs(width - sheet.defaultColumnWidth) > 0.01),
          [...sheet.rowHeights],
          [...sheet.hiddenRows],
          sheet.conditionalFormats,
          sheet.tables,
        ]),
      ]);
    }, what);

  return { goTo, type, clear, shows, fillHandle, formulaAt, everything };
}
