// The page's own elements: the bar above, the workbook, the divider, the pane, the line of news below.
import { workbenchLabels as labels } from '../../labels/workbench.ts';

export type Page = {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly chartLayer: HTMLElement;
  readonly fileInput: HTMLInputElement;
  readonly dropZone: HTMLElement;
  onSample(listener: () => void): void;
  onDownload(listener: () => void): void;
  showFile(name: string): void;
  /** News, read out politely. */
  say(message: string): void;
  /** What went wrong. */
  complain(message: string): void;
};

export function buildPage(): Page {
  const bar = byId('bar');
  const file = make('p', 'file', labels.subtitle);
  const brand = make('div', 'brand');
  const icon = document.createElement('img');
  icon.src = '/assets/icon-64.png';
  icon.alt = '';
  const words = make('div', '');
  words.append(make('h1', '', labels.title), file);
  brand.append(icon, words);
  const choose = document.createElement('label');
  const fileInput = document.createElement('input');
  fileInput.type = 'file';
  fileInput.accept = '.xlsx,.xlsm';
  choose.append(fileInput, make('span', '', labels.open));
  const sample = button(labels.sample, '');
  const download = button(labels.download, 'primary');
  bar.append(brand, choose, sample, download);

  const grid = byId('grid');
  grid.setAttribute('aria-label', labels.gridTitle);
  const host = make('div', 'univer-host');
  const chartLayer = make('div', 'chart-layer');
  grid.append(host, chartLayer);
  const dropZone = byId('drop');
  dropZone.append(make('strong', '', labels.drop), make('small', '', labels.dropHint));
  makeDivider();
  const status = byId('status');
  const tell = (message: string, kind: '' | 'error'): void => {
    status.textContent = message;
    status.className = kind;
  };
  return {
    grid: host,
    pane: byId('pane'),
    chartLayer,
    fileInput,
    dropZone,
    onSample: (listener) => sample.addEventListener('click', listener),
    onDownload: (listener) => download.addEventListener('click', listener),
    showFile: (name) => {
      file.textContent = name;
      document.title = `${name} – ${labels.title}`;
    },
    say: (message) => tell(message, ''),
    complain: (message) => tell(message, 'error'),
  };
}

/** Drag, or the arrow keys, change the pane's width between 300 and 640 pixels. */
function makeDivider(): void {
  const divider = byId('divider');
  divider.setAttribute('aria-label', labels.resize);
  const widen = (width: number): void => {
    const fitting = Math.round(Math.min(640, Math.max(300, width)));
    document.documentElement.style.setProperty('--pane-width', `${fitting}px`);
    divider.setAttribute('aria-valuenow', String(fitting));
  };
  widen(372);
  divider.addEventListener('pointerdown', (start) => {
    divider.setPointerCapture(start.pointerId);
    const move = (event: PointerEvent): void => widen(window.innerWidth - event.clientX - 3);
    divider.addEventListener('pointermove', move);
    divider.addEventListener('pointerup', () => divider.removeEventListener('pointermove', move), {
      once: true,
    });
  });
  divider.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowLeft' ? 20 : event.key === 'ArrowRight' ? -20 : 0;
    if (step !== 0) widen(Number(divider.getAttribute('aria-valuenow')) + step);
  });
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const node = document.createElement(tag);
  if (className !== '') node.className = className;
  if (text !== '') node.textContent = text;
  return node;
}

function button(text: string, className: string): HTMLButtonElement {
  const node = document.createElement('button');
  node.type = 'button';
  node.className = className;
  node.textContent = text;
  return node;
}
