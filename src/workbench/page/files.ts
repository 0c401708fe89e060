// Files in and out of the page: chosen, dropped, downloaded.
import type { Page } from './layout.ts';

export function onFile(page: Page, open: (file: File) => void): void {
  page.fileInput.addEventListener('change', () => {
    const file = page.fileInput.files?.[0];
    // The same file may be chosen again after it was changed on disk.
    page.fileInput.value = '';
    if (file) open(file);
  });
  let inside = 0;
  window.addEventListener('dragenter', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    inside += 1;
    page.dropZone.hidden = false;
  });
  window.addEventListener('dragleave', () => {
    inside = Math.max(0, inside - 1);
    if (inside === 0) page.dropZone.hidden = true;
  });
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    inside = 0;
    page.dropZone.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
}

export function downloadFile(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const blob = new Blob([bytes], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
