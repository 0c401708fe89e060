// `npm start`: opens the workbench on the sample workbook in a browser, or prints its address where there is none.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startWorkbenchServer } from './workbench/server.ts';

const root = join(import.meta.dirname, '..');
const port = Number(process.env['PORT'] ?? 3100);
const server = await startWorkbenchServer({ root, port }).catch(() =>
  startWorkbenchServer({ root, port: 0 }),
);
console.log(`\n  Bàn thử Theo dõi phụ lục: ${server.address}\n  Bấm Ctrl+C để dừng.\n`);

const command =
  process.platform === 'win32'
    ? ['cmd', '/c', 'start', '', server.address]
    : process.platform === 'darwin'
      ? ['open', server.address]
      : process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']
        ? ['xdg-open', server.address]
        : [];
const [program, ...args] = command;
if (program !== undefined && process.env['CI'] === undefined && process.env['BROWSER'] !== 'none') {
  // A machine without a browser opener still has the address above.
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
