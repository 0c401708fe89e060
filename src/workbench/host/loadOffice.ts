// Loads the real, unmodified office.js into plain Node and lets a host answer it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { createBoundary, type Boundary } from './external.ts';
import type { Host, Library } from './host.ts';
import { furnishGlobals, type Globals } from './nodeFurniture.ts';

const entry = 'office.js';
/** An address that no network knows: files asked for under it are read from the package. */
const baseUrl = 'https://office.invalid/';

/** The library outlives hosts: it is loaded once, and the host behind it is exchanged. */
let active: Host | null = null;
let loading: Promise<typeof Office> | null = null;
let boundary: Boundary | null = null;

/** Sets the globals `Office`, `Excel` and `CustomFunctions`, answered by this host from now on. */
export async function loadOfficeInNode(host: Host): Promise<typeof Office> {
  active = host;
  boundary ??= createBoundary(() => {
    if (!active) throw new Error('No host is connected');
    return active;
  });
  // True of this realm once the library has run; before that its globals are undefined.
  host.connect(boundary, () => globalThis as unknown as Library);
  loading ??= load(boundary);
  return loading;
}

async function load({ external }: Boundary): Promise<typeof Office> {
  const folder = libraryFolder();
  // Node's global object with the few browser things on it that office.js looks at.
  const globals = globalThis as unknown as Globals;
  const evaluate = (file: string): void => {
    const path = join(folder, file);
    // Indirect eval runs in the global scope of this realm, as a script element would.
    (0, eval)(`${readFileSync(path, 'utf8')}\n//# sourceURL=${path}`);
  };
  furnishGlobals(globals, {
    scriptUrl: `${baseUrl}${entry}`,
    load: (url) => evaluate(url.slice(baseUrl.length)),
  });
  Object.defineProperty(globals, 'external', { value: external, configurable: true, writable: true });
  evaluate(entry);
  const office = (globalThis as unknown as { Office: typeof Office }).Office; // office.js has just set it
  await office.onReady();
  return office;
}

/** Where the package of office.js is installed, seen from the working folder or from here. */
function libraryFolder(): string {
  const require = createRequire(resolve('package.json'));
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}
