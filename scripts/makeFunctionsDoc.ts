// Writes docs/functions.md from the comments of the custom functions: `npm run docs:functions`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsDoc } from './build/functionsDoc.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'docs', 'functions.md');
writeFileSync(file, await functionsDoc(root));
console.log('docs/functions.md');
