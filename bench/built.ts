// Loads a part of the bench as it is shipped: built by Vite, without what a runner of sources adds to every function.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');

/** Builds `bench/<name>.ts` with all of our code that it uses, and imports it; libraries stay as they are published. */
export async function importBuilt(name: string): Promise<unknown> {
  const outDir = join(root, 'node_modules/.cache/bench');
  rmSync(outDir, { recursive: true, force: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(root, 'bench', `${name}.ts`), outDir, target: 'es2022', emptyOutDir: true },
  });
  return import(pathToFileURL(join(outDir, `${name}.js`)).href);
}
