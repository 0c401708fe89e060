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
void openSample();

async function openSample(): Promise<void> {
  const response = await fetch(`/samples/${sampleName}`);
  open(new Uint8Array(await response.arrayBuffer()), sampleName);
}

async function openFile(file: File): Promise<void> {
  page.say(labels.loading);
  open(new Uint8Array(await file.arrayBuffer()), file.name);
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
