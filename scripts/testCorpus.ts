// Runs the tests over the corpus of real appendices: `npm run test:corpus -- FOLDER` (the folder that holds corpus/ and seeds/).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve, join } from 'node:path';

const [folder = '../shared', ...rest] = process.argv.slice(2);
const shared = resolve(folder);
if (!existsSync(join(shared, 'corpus'))) {
  console.error(`No corpus in ${shared}. Give the folder that holds corpus/: npm run test:corpus -- FOLDER`);
  process.exit(2);
}
const jest = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--selectProjects', 'corpus', ...rest],
  {
    stdio: 'inherit',
    env: { ...process.env, SHARED_DIR: shared },
  },
);
process.exit(jest.status ?? 1);
