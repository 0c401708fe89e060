// Starts the workbench as `npm start` does, in a process of its own, and waits for the address it prints.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export type RunningWorkbench = { readonly address: string; readonly stop: () => void };

export function startWorkbench(): Promise<RunningWorkbench> {
  const root = join(__dirname, '..', '..');
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/startWorkbench.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', BROWSER: 'none' },
  });
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address) resolve({ address, stop: () => child.kill() });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`The workbench stopped with ${code}:\n${output}`)));
  });
}
