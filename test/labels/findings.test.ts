// The wording of findings: complete, filled in, and never a code on the screen.
import { findingCodes, type Finding } from '../../src/core/finding.ts';
import { describeFinding, findingTitle } from '../../src/labels/findings.ts';

const source = { sheet: 'Phụ lục', row: 9, column: 5, rows: 1, columns: 1 };
const finding = (over: Partial<Finding>): Finding => ({
  code: 'MISSING_LEAD',
  severity: 'error',
  source,
  quote: '',
  ...over,
});

it.each(findingCodes)('%s has a title and a sentence without a hole', (code) => {
  const { title, message } = describeFinding(finding({ code }));
  expect(title).toBe(findingTitle(code));
  expect(title).not.toMatch(/[.:]$/);
  expect(message).toMatch(/\.$/);
  expect(`${title} ${message}`).not.toMatch(/undefined|NaN|null|_/);
});

it('gives every rule a title of its own', () => {
  expect(new Set(findingCodes.map(findingTitle)).size).toBe(findingCodes.length);
});

it('says both years of a mismatch', () => {
  const details = { text: '2021', planYear: 2022 };
  expect(describeFinding(finding({ code: 'YEAR_MISMATCH', details })).message).toMatch(
    /^Năm trong thời hạn \(2021\) không khớp năm kế hoạch \(2022\)\./,
  );
});

it('writes days and small counts as offices do', () => {
  expect(
    describeFinding(
      finding({ code: 'NON_WORKING_DUE', details: { due: '2022-11-27', weekday: 7, next: '2022-11-28' } }),
    ).message,
  ).toBe('Hạn 27/11/2022 rơi vào Chủ nhật; ngày làm việc tiếp theo là 28/11/2022.');
  const tet = { due: '2022-01-31', weekday: 1, next: '2022-02-07', holiday: 'tet' };
  expect(describeFinding(finding({ code: 'NON_WORKING_DUE', details: tet })).message).toBe(
    'Hạn 31/01/2022 rơi vào ngày nghỉ (Tết Nguyên đán); ngày làm việc tiếp theo là 07/02/2022.',
  );
  expect(describeFinding(finding({ code: 'MULTI_LEAD', details: { count: 3 } })).message).toBe(
    'Nhiệm vụ có 03 đơn vị chủ trì; nên giao một đơn vị.',
  );
});

it('words each kind of proposal with the cells as the user sees them', () => {
  expect(describeFinding(finding({})).proposal).toBeNull();
  expect(describeFinding(finding({ proposal: { kind: 'replace', source, text: '01/2022' } })).proposal).toBe(
    'Sửa ô F10 thành: "01/2022"',
  );
  expect(
    describeFinding(finding({ proposal: { kind: 'move', from: source, to: { ...source, column: 4 } } }))
      .proposal,
  ).toBe('Chuyển dấu từ ô F10 sang ô E10');
  expect(
    describeFinding(finding({ proposal: { kind: 'choose', options: ['good', 'notdone'] } })).proposal,
  ).toBe('Chọn một: Hoàn thành tốt; Chưa hoàn thành');
});
