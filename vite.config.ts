// Builds the task pane (and the custom functions that share its runtime); serves both while developing.
//   PRODUCTION_URL  where dist/ will be served (https), written into dist/manifest.xml
//   OFFICE_JS_URL   another office.js than Microsoft's CDN: a same-origin path, for closed networks and the workbench
//   --mode https    with the development certificates of office-addin-dev-certs, as Excel demands
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { addInFiles } from './scripts/build/addInFiles.ts';

const { PRODUCTION_URL, OFFICE_JS_URL } = process.env;

async function developmentCertificates(): Promise<{ ca: Buffer; cert: Buffer; key: Buffer }> {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}

export default defineConfig(async ({ mode }) => ({
  // Relative, so that the files may be served from any folder of a site.
  base: './',
  publicDir: false as const,
  plugins: [
    react(),
    addInFiles({
      ...(OFFICE_JS_URL ? { officeUrl: OFFICE_JS_URL } : {}),
      ...(PRODUCTION_URL ? { productionUrl: PRODUCTION_URL } : {}),
    }),
  ],
  server: {
    port: 3000,
    strictPort: true,
    ...(mode === 'https' ? { https: await developmentCertificates() } : {}),
  },
  build: {
    target: 'es2022',
    // The polyfill fetches; the policy of the page forbids every connection.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rollupOptions: {
      input: { taskpane: 'taskpane.html', functions: 'src/functions/register.ts' },
      preserveEntrySignatures: 'strict' as const,
      output: {
        entryFileNames: (chunk: { name: string }) =>
          chunk.name === 'functions' ? 'functions.js' : 'code/[name]-[hash].js',
        chunkFileNames: 'code/[name]-[hash].js',
        assetFileNames: 'code/[name]-[hash][extname]',
      },
    },
  },
}));
