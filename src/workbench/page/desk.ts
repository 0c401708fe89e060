// Puts one workbook on the desk: model, calculation, host, grid, charts, and the pane in its frame.
import { workbenchLabels } from '../../labels/workbench.ts';
import { today } from '../clock.ts';
import { startEngine, type Engine } from '../engine.ts';
import { conditionalOverlays } from '../formula/conditionalFormats.ts';
import { connectWindow } from '../host/connectWindow.ts';
import { usedArea } from '../model/usedArea.ts';
import { readXlsx } from '../xlsx/readXlsx.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { tellCellErrors } from './cellNews.ts';
import { layCharts } from './chartLayer.ts';
import { mountGrid, type GridView } from './gridView.ts';
import type { Page } from './layout.ts';

export type Workbench = {
  /** Replaces the workbook on the desk; the pane starts anew with it. @throws XlsxError, and the old one stays. */
  open(bytes: Uint8Array, fileName: string): void;
  save(): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string }>;
};

declare global {
  interface Window {
    /** Called by the pane's page before Office.js loads (see scripts/workbench/build.ts). */
    connectPane?: (pane: Window) => void;
    /** The engine on the desk, for the browser tests. */
    workbenchEngine?: Engine;
  }
}

export function setUpDesk(page: Page): Workbench {
  let engine: Engine | null = null;
  let scroll = { x: 0, y: 0 };
  const grid: GridView = mountGrid(page.grid, {
    overlays: (sheet) => {
      const area = engine && usedArea(sheet);
      return engine && area
        ? conditionalOverlays(engine.workbook, engine.calculator, sheet, area)
        : new Map();
    },
    onRefused: (error) => page.complain(workbenchLabels.refused(error.code)),
  });
  const drawCharts = (): void => {
    if (engine) layCharts(page.chartLayer, engine.workbook, scroll, page.grid);
  };
  grid.onScroll((to) => {
    scroll = to;
    drawCharts();
  });
  window.connectPane = (pane) => {
    if (engine) connectWindow(pane, engine.host);
  };

  return {
    open(bytes, fileName) {
      const workbook = readXlsx(bytes, fileName);
      engine?.dispose();
      const opened = startEngine(workbook, { today });
      engine = opened;
      window.workbenchEngine = opened;
      opened.calculator.calculate();
      workbook.onChange((change) => {
        if (change.origin === 'user' && workbook.calculationMode === 'automatic')
          opened.calculator.calculate();
        if (change.kind === 'activeSheet' || change.kind === 'sheets') scroll = { x: 0, y: 0 };
        requestAnimationFrame(drawCharts);
      });
      grid.show(workbook);
      tellCellErrors(workbook, page);
      drawCharts();
      page.pane.replaceChildren(paneFrame());
    },
    async save() {
      if (!engine) throw new Error('There is no workbook on the desk');
      await engine.calculator.settle();
      return { bytes: new Uint8Array(writeXlsx(engine.workbook)), fileName: engine.workbook.fileName };
    },
  };
}

function paneFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = workbenchLabels.paneTitle;
  frame.src = '/taskpane.html';
  return frame;
}
