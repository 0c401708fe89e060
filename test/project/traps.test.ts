// The traps of Excel and of the people's machines that the add-in must not fall into: each has tests that name it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const traps: Readonly<Record<string, string>> = {
  T1: 'text that begins like a formula ("- Xây dựng đề án") stays text',
  T2: 'a text date is read day first whatever the computer is set to',
  T3: 'a real date is the same day in every time zone',
  T4: 'a workbook that counts from 1904 is refused, never four years off',
  T5: 'more than 512 merged areas are read whole',
  T6: 'a merge that begins above what is read is still known',
  T7: 'hidden and filtered rows are counted, and not written over',
  T8: 'protected sheets and structures are told before anything is written',
  T9: 'a cell being edited is waited for',
  T10: 'another workbook in front gives a sentence',
  T11: 'sheet names Excel refuses, or the user has taken',
  T12: 'more than five million cells do not come at once',
  T13: 'a request too large for the web is halved',
  T14: 'a write that breaks off leaves nothing half made and loses nothing typed',
  T15: 'cancelling stops and takes away what was made',
  T16: '0, "", null and nothing are one blank to a function',
  T17: 'no function gives null, NaN or a Date',
  T18: '#NAME? at the start is healed once, with a count',
  T19: 'what we write ourselves does not come back to us as a change',
  T20: 'letters in parts (NFD) are the same letters',
  T21: 'the functions and their metadata agree',
  T22: 'a production manifest names no development machine',
  T23: 'an old webview gets a sentence, no script error',
  T24: 'dark, forced colours and 320 px are readable',
  T25: 'undo keeps a cell the user has changed since, and says so',
};

function testFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? testFiles(path) : /\.test\.tsx?$/.test(name) ? [path] : [];
  });
}

/** "T14: …" and "T5, T6: …" at the beginning of a test's name. */
const named = new Set(
  testFiles(join(__dirname, '..')).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\(\s*['"`]((?:T\d{1,2}(?:, )?)+): /g)].flatMap(([, tags]) =>
      (tags ?? '').split(', '),
    ),
  ),
);

it.each(Object.entries(traps))('%s has a test: %s', (trap) => {
  expect([...named]).toContain(trap);
});
