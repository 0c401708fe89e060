// Serves the workbench: the page, the pane in its iframe, and the installed Office.js where the pane expects Microsoft's CDN.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';

const require = createRequire(join(process.cwd(), 'package.json'));
const officeFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** The pane's own page, with Office.js from node_modules and the boundary to our host connected before it loads. */
function panePage(root: string): string {
  return readFileSync(join(root, 'taskpane.html'), 'utf8')
    .replace(`https://appsforoffice.microsoft.com/lib/1/hosted/office.js`, '/office/office.js')
    .replace('<head>', '<head>\n    <script src="/connect-pane.js"></script>');
}

/** Runs in the iframe before Office.js: asks the page around it for the boundary that Excel would have put there. */
const connectPane = `window.parent.connectPane(window);`;

function workbench(root: string): Plugin {
  return {
    name: 'workbench',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
        if (path === '/connect-pane.js') {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(connectPane);
          return;
        }
        if (path === '/taskpane.html') {
          server
            .transformIndexHtml('/taskpane.html', panePage(root))
            .then((html) => {
              response.setHeader('Content-Type', 'text/html; charset=utf-8');
              response.end(html);
            }, next);
          return;
        }
        if (path.startsWith('/office/')) {
          const file = normalize(join(officeFolder, path.slice('/office/'.length)));
          if (file.startsWith(officeFolder + sep) && existsSync(file) && statSync(file).isFile()) {
            response.setHeader('Content-Type', mediaTypes[extname(file)] ?? 'application/octet-stream');
            createReadStream(file).pipe(response);
            return;
          }
          response.statusCode = 404;
          response.end();
          return;
        }
        if (path === '/') request.url = '/src/workbench/page/index.html';
        next();
      });
    },
  };
}

/**
 * Starts the workbench's server on this machine only. `port` 0 takes any free one.
 * @throws when the port is taken.
 */
export async function startWorkbenchServer(options: { readonly root: string; readonly port: number }): Promise<{
  readonly address: string;
  readonly close: () => Promise<void>;
}> {
  if (!readFileSync(join(options.root, 'taskpane.html'), 'utf8').includes(officeCdn)) {
    throw new Error(`taskpane.html does not load Office.js from ${officeCdn}`);
  }
  const server: ViteDevServer = await createServer({
    root: options.root,
    configFile: false,
    logLevel: 'warn',
    // No live reload: the pane's policy allows neither inline scripts nor sockets.
    server: { port: options.port, strictPort: options.port !== 0, host: '127.0.0.1', hmr: false, ws: false },
    cacheDir: join(options.root, 'node_modules', '.cache', 'workbench'),
    optimizeDeps: { entries: ['src/workbench/page/main.ts', 'src/taskpane/index.tsx'] },
    plugins: [workbench(options.root)],
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server did not start');
  return { address: `http://localhost:${address.port}/`, close: () => server.close() };
}
