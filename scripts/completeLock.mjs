// Adds to package-lock.json the optional packages of other platforms that the registry at hand did not offer when the
// lock was written: npm leaves them out then, and `npm ci` refuses a lock in which they are missing.
// Run after `npm install` on such a registry: `node scripts/completeLock.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(dirname(fileURLToPath(import.meta.url)), '..', 'package-lock.json');
const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];

/** The path under which Node would find `name` from a package at `from`, or undefined. */
function resolve(packages, from, name) {
  const places = [from];
  while (places.at(-1) !== '') {
    const at = places.at(-1).lastIndexOf('/node_modules/');
    places.push(at < 0 ? '' : places.at(-1).slice(0, at));
  }
  return places
    .map((place) => (place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`))
    .find((path) => packages[path]);
}

/** `os` and `cpu` as such packages say them, read from the package's name. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = processors.filter((word) =>
    words.some((part) => part === word || (word === 'arm' && /^arm(v\d|hf)?$/.test(part))),
  );
  return { ...(cpu.length > 0 ? { cpu: cpu.slice(0, 1) } : {}), ...(os.length > 0 ? { os } : {}) };
}

const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (resolve(lock.packages, path, name) || !/^\d+\.\d+\.\d+/.test(range)) continue;
    const place = `node_modules/${name}`;
    lock.packages[place] = {
      version: range,
      ...(entry.dev || entry.devOptional ? { dev: true } : {}),
      ...platformOf(name),
      optional: true,
    };
    added.push(`${name}@${range}`);
  }
}
const [[, rootEntry], ...rest] = Object.entries(lock.packages);
rest.sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries([['', rootEntry], ...rest]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock is complete.' : `Added: ${added.join(', ')}`);
