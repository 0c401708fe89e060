// The direction of imports and a few bans, read from the sources as they are: architecture.md as a test.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const root = join(__dirname, '..', '..');
const src = join(root, 'src');

/** folder → what its files may import: folders of src, and packages. */
const allowed: Record<string, { folders: string[]; packages: (string | RegExp)[] }> = {
  core: { folders: ['core'], packages: ['zod/mini'] },
  labels: { folders: ['labels', 'core', 'report'], packages: [] },
  report: { folders: ['report', 'core', 'labels'], packages: [] },
  excel: { folders: ['excel', 'core', 'report', 'labels'], packages: ['zod/mini'] },
  functions: { folders: ['functions', 'core', 'labels'], packages: [] },
  taskpane: {
    folders: ['taskpane', 'functions', 'excel', 'report', 'labels', 'core'],
    packages: ['react', 'react-dom/client', /^@fluentui\//],
  },
  workbench: {
    folders: ['workbench', 'taskpane', 'functions', 'excel', 'report', 'labels', 'core'],
    packages: [/^node:/, /^@univerjs\//, 'fflate', '@formulajs/formulajs', 'zod/mini', 'rxjs'],
  },
};

/** What must not be written where, with the reason. */
const bans: { where: RegExp; except?: RegExp; pattern: RegExp; reason: string }[] = [
  {
    where: /^core\//,
    pattern: /\bnew Date\b|\bDate\.now\b|\bDate\.UTC\b/,
    reason: 'core reads no clock and knows no time zone',
  },
  {
    where: /^(core|report|labels|functions)\//,
    pattern: /\bOffice\.|\bExcel\.run\b|\bdocument\.|\bwindow\./,
    reason: 'only src/excel names Excel, only the pane names the page',
  },
  {
    where: /^taskpane\//,
    pattern: /\bExcel\.run\b|\bExcel\.RequestContext\b/,
    reason: 'the pane reaches Excel only through src/excel',
  },
  { where: /./, pattern: /\bexport default\b/, except: /\.config\.ts$/, reason: 'named exports only' },
  { where: /./, pattern: /^\s*(export\s+)?(const\s+)?enum\s/m, reason: 'no enums' },
  {
    where: /^(core|report|excel|functions|taskpane)\//,
    pattern: /\beval\(|new Function\(/,
    reason: 'no code from text',
  },
  {
    where: /^(core|report|excel|functions|taskpane)\//,
    pattern: /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/,
    reason: 'nothing leaves the workbook',
  },
  {
    where: /./,
    pattern: /dangerouslySetInnerHTML|\.innerHTML\s*=/,
    reason: 'text from a cell is never markup',
  },
];

const forbiddenFileNames = /(^|\/)(utils?|helpers?|common|misc|index)\.tsx?$/;
const allowedIndexFiles = new Set(['taskpane/index.tsx']);

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const name = (path: string): string => relative(src, path).split(sep).join('/');

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const files = sources(src);
const graph = new Map(
  files.map((file) => [
    name(file),
    importsOf(file)
      .filter((specifier) => specifier.startsWith('.') && /\.tsx?$/.test(specifier))
      .map((specifier) => name(resolve(dirname(file), specifier))),
  ]),
);

describe.each(Object.entries(allowed))('src/%s', (folder, rule) => {
  it('imports only what architecture allows', () => {
    const wrong = files
      .filter((file) => name(file).startsWith(`${folder}/`))
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => {
            if (specifier.startsWith('.')) {
              const target = name(resolve(dirname(file), specifier));
              return !rule.folders.some((folderName) => target.startsWith(`${folderName}/`));
            }
            return !rule.packages.some((known) =>
              typeof known === 'string' ? known === specifier : known.test(specifier),
            );
          })
          .map((specifier) => `${name(file)} → ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });
});

it('knows every folder of src', () => {
  const folders = new Set(files.map((file) => name(file).split('/')[0]));
  expect([...folders].filter((folder) => folder !== undefined && !(folder in allowed))).toEqual([]);
});

it('has no import cycle', () => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

it.each(['deadline', 'units', 'columns'])(
  'answers the command %s without a workbook or Office.js',
  (command) => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      (graph.get(file) ?? []).forEach(visit);
    };
    visit(`workbench/cli/${command}.ts`);
    expect(
      [...reached].filter((file) => !/^(core|labels|workbench\/cli)\/|^workbench\/clock/.test(file)),
    ).toEqual([]);
    expect(reached.size).toBeGreaterThan(5);
  },
);

it.each(bans)('obeys: $reason ($pattern)', ({ where, except, pattern }) => {
  const wrong = files
    .filter((file) => where.test(name(file)) && !except?.test(name(file)))
    .filter((file) => pattern.test(readFileSync(file, 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')))
    .map(name);
  expect(wrong).toEqual([]);
});

it('gives every file a purpose in its first line and a name that says something', () => {
  const wrong = files.filter(
    (file) =>
      !/^(\/\/|\/\*)\s?\S/.test(readFileSync(file, 'utf8')) ||
      (forbiddenFileNames.test(name(file)) && !allowedIndexFiles.has(name(file))),
  );
  expect(wrong.map(name)).toEqual([]);
});

it('keeps every file within 250 lines, and lets every test say in its first line what it tests', () => {
  const tests = sources(join(root, 'test'));
  // Tables of phrases are as long as people's inventiveness.
  const checked = [...files, ...tests].filter((file) => !file.includes(`${sep}phrases${sep}`));
  const wrong = checked.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return text.trimEnd().split('\n').length > 250 || !/^\/[/*]/.test(text);
  });
  expect(wrong.map((file) => relative(root, file))).toEqual([]);
});
