// Vite plugin: what Excel asks for beside the page – manifest, function metadata, icons – served and built.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { adaptPage, developmentPolicy, officeCdn, productionPolicy } from './contentPolicy.ts';
import { buildFunctionsMetadata } from './functionsMetadata.ts';
import { moveManifest, placeholderUrl } from './manifest.ts';

export type AddInOptions = {
  /** Address of office.js; Microsoft's CDN when left out. */
  readonly officeUrl?: string;
  /** Where the built files will be served. */
  readonly productionUrl?: string;
};

const root = join(import.meta.dirname, '..', '..');
// The address the manifest names for a runtime of functions alone; the shared runtime loads the page instead.
const functionsScript = '/functions.js';

export function addInFiles({
  officeUrl = officeCdn,
  productionUrl = placeholderUrl,
}: AddInOptions = {}): Plugin {
  let policy = productionPolicy;
  return {
    name: 'add-in-files',
    configResolved(config) {
      if (config.command === 'serve') policy = developmentPolicy;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) =>
        path.endsWith('/taskpane.html') ? adaptPage(html, { officeUrl, policy }) : html,
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        if (path === functionsScript) {
          request.url = '/src/functions/register.ts';
          next();
          return;
        }
        if (!/^\/functions(?:\.en)?\.json$/.test(path)) {
          next();
          return;
        }
        buildFunctionsMetadata(root).then((files) => {
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(files[path.slice(1)]);
        }, next);
      });
    },
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array): void => {
        this.emitFile({ type: 'asset', fileName, source });
      };
      for (const [name, text] of Object.entries(await buildFunctionsMetadata(root))) emit(name, text);
      emit('manifest.xml', moveManifest(readFileSync(join(root, 'manifest.xml'), 'utf8'), productionUrl));
      for (const name of readdirSync(join(root, 'assets'))) {
        emit(`assets/${name}`, readFileSync(join(root, 'assets', name)));
      }
    },
  };
}
