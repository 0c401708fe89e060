// Builds the workbench: the page, and the very pane that ships, joined to our host instead of Excel.
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { addInFiles } from '../build/addInFiles.ts';

/** Where the page's server answers with the installed Office.js. */
const officePath = '/office/office.js';
const connectPath = '/connect-pane.js';

/** Has the pane ask the page around it for what Excel would have put into its window, before Office.js looks for it. */
function connectPane(): Plugin {
  return {
    name: 'connect-pane',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) =>
        path.endsWith('/taskpane.html')
          ? html.replace('<head>', `<head>\n    <script src="${connectPath}"></script>`)
          : html,
    },
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: connectPath.slice(1),
        source: 'window.parent.connectPane(window);\n',
      });
    },
  };
}

/** Writes the built page into `outDir`; some seconds. */
export async function buildWorkbench(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [addInFiles({ officeUrl: officePath }), connectPane()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 30_000,
      rollupOptions: {
        input: { workbench: join(root, 'src/workbench/page/index.html'), pane: join(root, 'taskpane.html') },
      },
    },
  });
}
