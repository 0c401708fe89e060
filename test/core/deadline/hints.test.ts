// Hints spare patterns and never hide what a pattern would read.
import fc from 'fast-check';
import { readCell } from '../../../src/core/deadline/cell.ts';
import { prepareHints } from '../../../src/core/deadline/hints.ts';
import { rules } from '../../../src/core/deadline/rules.ts';
import { deadlines } from '../../phrases/deadlines.ts';
import { besideDeadlines, notDeadlines } from '../../phrases/notDeadlines.ts';
import { openDeadlines } from '../../phrases/openDeadlines.ts';

const phrases = [
  ...[...deadlines, ...openDeadlines, ...besideDeadlines].flatMap(([, texts]) => texts),
  ...notDeadlines,
];
const words = [...new Set(phrases.flatMap((phrase) => phrase.split(/(?<=[\s/.,;-])|(?=[/.,;-])/u)))];

const prepared = prepareHints(rules);
/** Names of the rules whose pattern matches somewhere although their hints say that it cannot. */
function hidden(text: string): string[] {
  prepared.look(text);
  return rules
    .filter(({ pattern }, index) => !prepared.allows(index) && text.search(pattern) >= 0)
    .map(({ name }) => name);
}

const folded = (text: string): string => readCell(text, 2022, 1).text;

test('no hint hides a match in any phrasing, alone or with its words read away one by one', () => {
  for (const phrase of phrases) {
    const text = folded(phrase);
    expect([phrase, hidden(text)]).toEqual([phrase, []]);
    for (const word of text.matchAll(/[^ ]+/gu)) {
      const rest = text.slice(word.index + word[0].length);
      const covered = text.slice(0, word.index) + '\u0000'.repeat(word[0].length) + rest;
      expect([covered, hidden(covered)]).toEqual([covered, []]);
    }
  }
});

test('no hint hides a match in any mixture of words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (pieces) => {
      expect(hidden(folded(pieces.join('')))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [['thang'], 'trong thang 6', true],
  [['thang'], 'trong than', false],
  [['thang', 'quy'], 'quy i', true],
  [['t#'], 't6/2022', true],
  [['t#'], 'ta', false],
  [['t#'], 't#', false],
  [['####'], '15/3/2022', true],
  [['####'], '15/3/222', false],
  [['ngay + thang #'], 'thang 6 hoac ngay', true],
  [['ngay + thang #'], 'thang 6', false],
  [['hang', 'ang thang'], 'hang thang', true],
  [['\u0000 + nam'], '\u0000, nam', true],
  [['quy'], 'q𝟙uy', false],
])('%j in %j: %s', (hints, text, expected) => {
  const { look, allows } = prepareHints([{ hints }]);
  look(text);
  expect(allows(0)).toBe(expected);
});

test('what one text held is forgotten with the next, and a rule without hints is always allowed', () => {
  const { look, allows } = prepareHints([{ hints: ['quy'] }, {}]);
  look('quy');
  expect([allows(0), allows(1)]).toEqual([true, true]);
  look('');
  expect([allows(0), allows(1)]).toEqual([false, true]);
});
