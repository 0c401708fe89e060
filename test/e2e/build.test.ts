// The files that go to a web server: built as `npm run build` builds them, then read.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const dist = mkdtempSync(join(tmpdir(), 'dist-'));
const site = 'https://addins.example.gov.vn/phu-luc';
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

beforeAll(() => {
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', dist, '--emptyOutDir'],
    {
      cwd: root,
      // Jest's own NODE_ENV would build React's development version.
      env: { ...process.env, NODE_ENV: 'production', PRODUCTION_URL: site },
    },
  );
}, 60_000);

it('holds the pane, the functions with their metadata, the icons and the manifest', () => {
  for (const file of [
    'taskpane.html',
    'functions.js',
    'functions.json',
    'manifest.xml',
    'assets/icon-16.png',
  ]) {
    expect({ file, exists: existsSync(join(dist, file)) }).toEqual({ file, exists: true });
  }
});

it('names no machine of ours: every address of the manifest is the production one', () => {
  const manifest = read('manifest.xml');
  expect(manifest).not.toContain('localhost');
  expect(manifest).toContain(`${site}/taskpane.html`);
});

it('lets the page connect to nothing and run no code but its own and Microsoft’s', () => {
  const policy =
    /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read('taskpane.html'))?.[1] ?? '';
  const directives = Object.fromEntries(
    policy.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
  expect(directives).toMatchObject({
    'default-src': "'none'",
    'connect-src': "'none'",
    'form-action': "'none'",
    'script-src': "'self' https://appsforoffice.microsoft.com",
  });
});

it('loads scripts only from itself and from Microsoft’s CDN', () => {
  const sources = [...read('taskpane.html').matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const foreign = sources.filter((source) => /^https?:/.test(source));
  expect(foreign).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  const own = sources.filter((source) => !foreign.includes(source));
  expect(own.filter((source) => !existsSync(join(dist, source)))).toEqual([]);
  expect(own).toContain('./assets/ribbon.js');
});

it('keeps the pane’s code under a megabyte', () => {
  const code = readdirSync(join(dist, 'code')).filter((name) => name.endsWith('.js'));
  const bytes = code.reduce((sum, name) => sum + readFileSync(join(dist, 'code', name)).length, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(1_000_000);
});
