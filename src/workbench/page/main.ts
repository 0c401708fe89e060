// The workbench page: opens a workbook, shows it beside the pane, and saves it again. No file leaves the browser.
import { workbenchLabels as labels } from '../../labels/workbench.ts';
import { setUpDesk } from './desk.ts';
import { downloadFile, onFile } from './files.ts';
import { buildPage } from './layout.ts';
import { describeOpenError } from './openErrors.ts';

const sampleName = 'phu-luc-mau.xlsx';
const page = buildPage();
const desk = setUpDesk(page);

page.onSample(() => void openSample());
page.onDownload(() => void save());
onFile(page, (file) => void openFile(file));
/** Counts what was asked for: a file that comes late must not replace a later one. */
let asked = 0;
void openSample();

async function openSample(): Promise<void> {
  await openLatest(sampleName, async () => (await fetch(`/samples/${sampleName}`)).arrayBuffer());
}

async function openFile(file: File): Promise<void> {
  await openLatest(file.name, () => file.arrayBuffer());
}

async function openLatest(fileName: string, read: () => Promise<ArrayBuffer>): Promise<void> {
  asked += 1;
  const mine = asked;
  page.say(labels.loading);
  const bytes = new Uint8Array(await read());
  if (mine === asked) open(bytes, fileName);
}

function open(bytes: Uint8Array, fileName: string): void {
  try {
    desk.open(bytes, fileName);
    page.showFile(fileName);
    page.say(labels.opened(fileName));
  } catch (error) {
    page.complain(describeOpenError(error, fileName));
  }
}

async function save(): Promise<void> {
  const { bytes, fileName } = await desk.save();
  downloadFile(bytes, fileName);
  page.say(labels.downloaded(fileName));
}
