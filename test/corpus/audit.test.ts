// Findings on the real appendices: each at its place, no error beyond those that are there, every trap silent.
import { analyzePlan } from '../../src/core/analyzePlan.ts';
import type { Finding, FindingCode, Severity } from '../../src/core/finding.ts';
import type { PlanAnalysis } from '../../src/core/progress.ts';
import { readActiveSheet } from '../../src/excel/readSheet.ts';
import { describeFinding } from '../../src/labels/findings.ts';
import { formatAddress } from '../../src/workbench/model/address.ts';
import { openCorpus, proseFiles, settings, tableFiles } from './corpus.ts';

const analyses = new Map<string, PlanAnalysis>();
beforeAll(async () => {
  for (const file of [...tableFiles, ...proseFiles]) {
    await openCorpus(file);
    analyses.set(file, analyzePlan(await readActiveSheet(), { settings: settings('01/07/2022') }));
  }
});
const findings = (file: string, severity: Severity): readonly Finding[] =>
  analyses.get(file)?.findings.filter((finding) => finding.severity === severity) ?? [];
const places = (list: readonly Finding[]): string[] =>
  list.map(({ code, source }) => `${code} ${formatAddress(source)}`).sort();
const counts = (list: readonly Finding[]): Partial<Record<FindingCode, number>> => {
  const result: Partial<Record<FindingCode, number>> = {};
  for (const { code } of list) result[code] = (result[code] ?? 0) + 1;
  return result;
};

it.each<[string, string[]]>([
  ['son-la-2022.xlsx', ['YEAR_MISMATCH F10', 'YEAR_MISMATCH F28', 'YEAR_MISMATCH F29']],
  ['son-la-2022-paged.xlsx', ['YEAR_MISMATCH F10', 'YEAR_MISMATCH F33', 'YEAR_MISMATCH F34']],
  ['son-la-2022-word-paste.xlsx', ['YEAR_MISMATCH F10', 'YEAR_MISMATCH F44', 'YEAR_MISMATCH F45']],
  [
    'quang-tri-2020.xlsx',
    ['MARK_MISPLACED H16', 'MARK_MISPLACED H40', 'RATING_CONTRADICTS_TEXT C7', 'SECTION_DUPLICATE A32:A34'],
  ],
  ['tra-vinh-2022.xlsx', ['YEAR_MISMATCH E11', 'YEAR_MISMATCH E11']],
  ['tra-vinh-2022-paged.xlsx', ['YEAR_MISMATCH E6', 'YEAR_MISMATCH E7']],
  ['quang-ngai-2021-prose.xlsx', []],
])('%s has exactly the errors %j', (file, expected) => {
  expect(places(findings(file, 'error'))).toEqual(expected);
});

it('finds in quang-tri-2020-paged.xlsx the four errors of the clean table, and says that columns had drifted', () => {
  expect(counts(findings('quang-tri-2020-paged.xlsx', 'error'))).toEqual({
    MARK_MISPLACED: 2,
    RATING_CONTRADICTS_TEXT: 1,
    SECTION_DUPLICATE: 1,
  });
  expect(counts(findings('quang-tri-2020-paged.xlsx', 'note')).COLUMN_DRIFT).toBe(1);
});

it('warns of what is amiss in son-la-2022.xlsx at its place', () => {
  expect(places(findings('son-la-2022.xlsx', 'warning'))).toEqual([
    'COLLECTIVE_LEAD D21',
    'ISSUE_INFO_BLANK A3:G3',
    'LEAD_CONTAINS_COOP D45',
    'LEAD_EQUALS_COOP E21',
    'LEAD_NOT_INTERNAL D32',
    'LEAD_NOT_INTERNAL D33',
    'SERIES_INCOMPLETE F19',
  ]);
});

it('notes in son-la-2022.xlsx the deadlines without a day, the prior year, the other body and the days off', () => {
  const notes = findings('son-la-2022.xlsx', 'note');
  expect(places(notes.filter(({ code }) => code === 'NO_VERIFIABLE_DUE'))).toEqual(
    ['F10', 'F16', 'F17', 'F24', 'F26', 'F27', 'F28', 'F29', 'F30', 'F33', 'F40'].map(
      (place) => `NO_VERIFIABLE_DUE ${place}`,
    ),
  );
  expect(places(notes.filter(({ code }) => code === 'PRIOR_YEAR_DUE'))).toEqual(['PRIOR_YEAR_DUE F36']);
  expect(places(notes.filter(({ code }) => code === 'COOP_NOT_UNIT'))).toEqual(['COOP_NOT_UNIT E15']);
  // One on 27/11/2022, a Sunday, twelve on 31/12/2022, a Saturday, and eight on 31/01/2022, the eve of Tết, which the
  // built-in calendar of 2022 knows without a sheet of days off.
  expect(counts(notes).NON_WORKING_DUE).toBe(21);
});

it('warns of what is amiss in quang-tri-2020.xlsx', () => {
  expect(counts(findings('quang-tri-2020.xlsx', 'warning'))).toEqual({
    NUMBER_SKIPPED: 1,
    NUMBER_MISSING: 8,
    MISSING_COLUMN: 2,
    EVIDENCE_MISSING: 6,
    SHORTFALL_NOT_STATED: 2,
    DUPLICATE_TASK: 1,
  });
  const at = (code: FindingCode): string[] =>
    places(findings('quang-tri-2020.xlsx', 'warning').filter((finding) => finding.code === code));
  expect(at('EVIDENCE_MISSING')).toEqual(
    ['C14', 'C15', 'C19', 'C27', 'C33', 'C39'].map((place) => `EVIDENCE_MISSING ${place}`),
  );
  expect(at('SHORTFALL_NOT_STATED')).toEqual(['SHORTFALL_NOT_STATED C27', 'SHORTFALL_NOT_STATED C33']);
  expect(counts(findings('quang-tri-2020.xlsx', 'note'))).toMatchObject({
    SHARED_EVIDENCE: 1,
    OLD_EVIDENCE: 2,
  });
});

it('warns of leads that are prose, persons or roles in tra-vinh-2022.xlsx, and of the open bracket', () => {
  expect(counts(findings('tra-vinh-2022.xlsx', 'warning'))).toEqual({
    LEAD_IS_PROSE: 3,
    LEAD_NOT_UNIT: 3,
    COLLECTIVE_LEAD: 1,
    UNBALANCED: 1,
    ISSUE_INFO_BLANK: 1,
  });
  expect(counts(findings('tra-vinh-2022.xlsx', 'note'))).toMatchObject({
    COOP_EMPTY: 4,
    NO_VERIFIABLE_DUE: 5,
    HEADER_VARIANT: 1,
  });
});

it('says that the scanned document cannot be trusted, and nothing else', () => {
  expect(counts(findings('quang-ngai-2022-ocr.xlsx', 'error'))).toEqual({ LOW_TEXT_QUALITY: 1 });
});

it.each(tableFiles)(
  '%s: years in the content, blank merged funding, plans issued the year before and nil results are no findings',
  (file) => {
    const all = analyses.get(file)?.findings ?? [];
    expect(
      all.filter(({ code }) => code === 'YEAR_IN_TEXT' || code === 'MARK_DOUBLE' || code === 'MARK_MISSING'),
    ).toEqual([]);
    expect(
      all.filter(
        ({ code }) => code === 'MISSING_LEAD' || code === 'MISSING_DEADLINE' || code === 'MISSING_PRODUCT',
      ),
    ).toEqual([]);
  },
);

it.each([...tableFiles, ...proseFiles])('%s: every finding has words', (file) => {
  for (const finding of analyses.get(file)?.findings ?? []) {
    const { title, message } = describeFinding(finding);
    expect(title.length).toBeGreaterThan(5);
    expect(message).not.toMatch(/undefined|NaN|\{|\}/);
  }
});
