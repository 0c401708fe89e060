// Every phrasing of the tables is read as its row says, and small differences of spelling change nothing.
import fc from 'fast-check';
import { deadlines } from '../../phrases/deadlines.ts';
import { besideDeadlines, notDeadlines } from '../../phrases/notDeadlines.ts';
import { openDeadlines } from '../../phrases/openDeadlines.ts';
import { reading } from './read.ts';

const rows = [...deadlines, ...openDeadlines, ...besideDeadlines];
const phrases = rows.flatMap(([expected, texts, planYear]) =>
  texts.map((text) => [text, expected, planYear ?? 2022] as const),
);

test('the tables hold at least 400 deadlines and 100 texts that are none', () => {
  expect(new Set(phrases.map(([text]) => text)).size).toBeGreaterThanOrEqual(400);
  expect(new Set(notDeadlines).size).toBeGreaterThanOrEqual(100);
});

test.each(phrases)('%j is %s', (text, expected, planYear) => {
  expect(reading(text, planYear)).toBe(expected);
});

test.each(notDeadlines)('%j is no deadline', (text) => {
  expect(reading(text)).toBe('unreadable');
});

const spellings: readonly (readonly [string, (text: string) => string])[] = [
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['doubled blanks', (text) => text.replace(/ /gu, '  ')],
  ['non-breaking blanks', (text) => text.replace(/ /gu, '\u00a0')],
  ['a full stop behind', (text) => `${text}.`],
  ['a semicolon behind', (text) => `${text};`],
  ['blanks around', (text) => `  ${text} `],
  ['a dash in front', (text) => `- ${text}`],
  ['a bullet in front', (text) => `• ${text}`],
  ['a plus in front', (text) => `+ ${text}`],
  ['three bullets in front', (text) => `+ • - ${text}`],
];

describe.each(spellings)('%s', (_, respell) => {
  test('changes no reading of any phrasing', () => {
    const changed = phrases.filter(
      ([text, expected, planYear]) => reading(respell(text), planYear) !== expected,
    );
    expect(changed).toEqual([]);
  });
  test('makes no deadline of a text that is none', () => {
    expect(notDeadlines.filter((text) => reading(respell(text)) !== 'unreadable')).toEqual([]);
  });
});

test('upper case changes no reading', () => {
  const upper = (text: string): string => text.replace(/<br\/>/u, '\n').toUpperCase();
  expect(phrases.filter(([text, expected, planYear]) => reading(upper(text), planYear) !== expected)).toEqual(
    [],
  );
});

test('any mixture of spellings changes no reading', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...phrases),
      fc.uniqueArray(fc.constantFrom(...spellings), { maxLength: 4 }),
      ([text, expected, planYear], changes) => {
        const respelled = changes.reduce((changed, [, respell]) => respell(changed), text);
        expect(reading(respelled, planYear)).toBe(expected);
      },
    ),
  );
});

test('two phrasings on two lines are read as the two one after the other', () => {
  // Only texts that state their years: a year given once is carried to its neighbours.
  const whole = phrases.filter(([, expected]) => !expected.includes('?'));
  fc.assert(
    fc.property(fc.constantFrom(...whole), fc.constantFrom(...whole), ([first, one], [second, two]) => {
      expect(reading(`- ${first}\n- ${second}`)).toBe(`${one} + ${two}`);
    }),
  );
});
