// What the documents promise exists: every command they name, the tools behind them, and a lock file without addresses.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

it.each(documents)('%s names only npm scripts that exist', (file) => {
  const named = [...read(file).matchAll(/\bnpm (?:run )?(?:-s )?(start|stop|test|[a-z]+(?:[:-][a-z]+)*)\b/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !['run', 'ci', 'install', 'package', 'packages'].includes(name));
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

it.each(documents)('%s points only at files that exist', (file) => {
  const linked = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
  const folder = file.startsWith('docs') ? 'docs' : '.';
  expect(linked.filter((path) => !existsSync(join(root, folder, path)))).toEqual([]);
});

/** Paths in code marks: "src/core/status.ts" from the root, "readAppendix.ts" wherever it lies. */
it.each(documents)('%s names only source files that exist', (file) => {
  const named = [...read(file).matchAll(/`([\w./-]+\.(?:tsx?|mjs|js|json|html|xml))`/g)].map(
    (match) => match[1] ?? '',
  );
  const known = sourceFiles();
  const made = new Set(['functions.json', 'functions.en.json']);
  expect(
    named.filter((path) => !made.has(path) && !known.some((one) => `/${one}`.endsWith(`/${path}`))),
  ).toEqual([]);
});

function sourceFiles(): string[] {
  const folders = ['src', 'test', 'scripts', 'assets', 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path).split(sep).join('/'),
    ),
  );
  return [...readdirSync(root), ...folders];
}

it('has every conventional script', () => {
  const wanted = [
    'start',
    'test',
    'test:corpus',
    'build',
    'lint',
    'start:desktop',
    'start:web',
    'stop',
    'validate',
    'dev-server',
    'bench',
    'appendix',
  ];
  expect(wanted.filter((name) => !(name in scripts))).toEqual([]);
});

it('runs office-addin-debugging, although one of its peers cannot be installed (see .npmrc)', () => {
  const help = execFileSync('npx', ['--no-install', 'office-addin-debugging', '--help'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(help).toContain('Usage: office-addin-debugging');
}, 30_000);

it('keeps download addresses out of the lock file', () => {
  expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  expect(read('package-lock.json')).not.toContain('"resolved": "http');
});

it('names the optional packages of every platform in the lock file, without which npm ci refuses it', () => {
  type Entry = { optionalDependencies?: Record<string, string> };
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> };
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  const present = new Set(
    Object.keys(packages).map((path) =>
      path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    ),
  );
  expect(wanted.filter((name) => !present.has(name))).toEqual([]);
});
