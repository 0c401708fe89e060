// Serves the built workbench to this machine only: page, pane, sample, and the installed Office.js.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { buildWorkbench } from './build.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export type WorkbenchServer = { readonly address: string; readonly close: () => Promise<void> };

/**
 * Builds the workbench and serves it on localhost. `port` 0 takes any free one.
 * @throws when the port is taken.
 */
export async function startWorkbenchServer(options: {
  readonly root: string;
  readonly port: number;
}): Promise<WorkbenchServer> {
  const { root } = options;
  const built = join(root, 'node_modules', '.cache', 'workbench');
  await buildWorkbench(root, built);
  const require = createRequire(join(root, 'package.json'));
  const folders: readonly (readonly [prefix: string, folder: string])[] = [
    ['/office/', join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist')],
    ['/samples/', join(root, 'samples')],
    ['/', built],
  ];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = path === '/' ? '/src/workbench/page/index.html' : path;
    for (const [prefix, folder] of folders) {
      if (wanted.startsWith(prefix)) {
        send(response, folder, wanted.slice(prefix.length));
        return;
      }
    }
  });
  await listen(server, options.port);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server did not start');
  return {
    address: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function send(response: ServerResponse, folder: string, path: string): void {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
