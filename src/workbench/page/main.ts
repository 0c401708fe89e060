// The workbench page: opens a workbook, shows it beside the pane, and saves it again. No file leaves the browser.
import { workbenchLabels as labels } from '../../labels/workbench.ts';
import { openWorkbench, type Workbench } from './desk.ts';
import { downloadFile, onFile } from './files.ts';
import { buildPage } from './layout.ts';
import { describeOpenError } from './openErrors.ts';

const sampleUrl = '/samples/phu-luc-mau.xlsx';
const page = buildPage();
let workbench: Workbench | null = null;

page.onSample(() => void openSample());
page.onDownload(() => {
  if (workbench === null) return;
  const { bytes, fileName } = workbench.save();
  downloadFile(bytes, fileName);
  page.say(labels.downloaded(fileName));
});
onFile(page, (file) => void openFile(file));
void openSample();

async function openSample(): Promise<void> {
  const response = await fetch(sampleUrl);
  await open(new Uint8Array(await response.arrayBuffer()), 'phu-luc-mau.xlsx');
}

async function openFile(file: File): Promise<void> {
  await open(new Uint8Array(await file.arrayBuffer()), file.name);
}

async function open(bytes: Uint8Array, fileName: string): Promise<void> {
  page.say(labels.loading);
  try {
    workbench = await openWorkbench(page, bytes, fileName, workbench);
    page.showFile(fileName);
    page.say(labels.opened(fileName));
  } catch (error) {
    page.complain(describeOpenError(error, fileName));
  }
}
