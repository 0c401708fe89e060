// Findings in result tables: marks, ratings that contradict the text, evidence.
import { analyzeResults, found, resultRow } from '../planGrid.ts';

const proof = 'Kế hoạch số 12/KH-SNV ngày 05/01/2024';

it('reads ratings and finds nothing wrong in a sound result table', () => {
  const analysis = analyzeResults([
    resultRow(1, proof, ['good']),
    resultRow(2, 'Đạt 80%, còn 02 đơn vị chưa báo cáo', ['done']),
  ]);
  expect(analysis.tasks.map(({ task }) => task.rating)).toEqual(['good', 'done']);
  expect(analysis.findings.filter(({ code }) => code !== 'MISSING_COLUMN')).toEqual([]);
});

it('tells a mark in the notes and proposes the not-done column when work goes on', () => {
  const analysis = analyzeResults([
    resultRow(1, proof, ['good']),
    resultRow(2, 'Đang xây dựng dự thảo', ['note']),
  ]);
  expect(found(analysis, 'MARK_MISPLACED')).toMatchObject([
    {
      task: '2',
      severity: 'error',
      source: { row: 3, column: 7 },
      proposal: { kind: 'move', from: { row: 3, column: 7 }, to: { row: 3, column: 6 } },
    },
  ]);
});

it('proposes nothing for a stray mark of a finished task', () => {
  const [finding] = found(
    analyzeResults([resultRow(1, proof, ['good']), resultRow(2, `Đã ban hành ${proof}`, ['note'])]),
    'MARK_MISPLACED',
  );
  expect(finding).not.toHaveProperty('proposal');
});

it('tells two marks as an error and none as a warning', () => {
  const analysis = analyzeResults([
    resultRow(1, proof, ['good', 'late']),
    resultRow(2, proof, []),
    resultRow(3, proof, ['good']),
  ]);
  expect(found(analysis, 'MARK_DOUBLE')).toMatchObject([
    { task: '1', severity: 'error', proposal: { kind: 'choose', options: ['good', 'late'] } },
  ]);
  expect(found(analysis, 'MARK_MISSING')).toMatchObject([{ task: '2', severity: 'warning' }]);
});

it('leaves a template alone that nobody has marked yet', () => {
  expect(found(analyzeResults([resultRow(1, '', []), resultRow(2, '', [])]), 'MARK_MISSING')).toEqual([]);
});

it.each([
  ['- Đã ban hành kế hoạch.\n- Đang xây dựng báo cáo năm 2024 (hạn 05/12/2024).', 'good', 1],
  ['Chưa thực hiện do chưa có hướng dẫn số 5', 'good', 1],
  ['Đã giải quyết 48 hồ sơ, 05 hồ sơ đang giải quyết', 'good', 0],
  ['- Đã trình 3 văn bản.\n- Đang xây dựng dự thảo', 'notdone', 0],
] as const)('%j rated %s gives %i contradictions', (result, rating, count) => {
  const findings = found(
    analyzeResults([resultRow(1, result, [rating]), resultRow(2, proof, ['good'])]),
    'RATING_CONTRADICTS_TEXT',
  );
  expect(findings).toHaveLength(count);
  expect(
    findings.every(({ severity, quote }) => severity === 'error' && /^(- )?(Đang|Chưa)/.test(quote)),
  ).toBe(true);
});

it.each([
  ['Đã thực hiện đầy đủ', 1],
  ['Báo cáo kết quả năm 2024', 1],
  ['Đã tổ chức 02 lớp', 0],
  [proof, 0],
  ['Trong năm không nhận được phản ánh', 0],
] as const)('the result %j gives %i remarks on missing evidence', (result, count) => {
  expect(found(analyzeResults([resultRow(1, result, ['good'])]), 'EVIDENCE_MISSING')).toHaveLength(count);
});

it('asks what is lacking where a task is rated as incomplete', () => {
  const analysis = analyzeResults([
    resultRow(1, 'Đã triển khai tại 5 xã', ['done']),
    resultRow(2, 'Đã triển khai, còn 2 xã', ['done']),
  ]);
  expect(found(analysis, 'SHORTFALL_NOT_STATED').map(({ task }) => task)).toEqual(['1']);
});

it('notes evidence of earlier years, but not a plan for the year issued just before it', () => {
  const analysis = analyzeResults([
    resultRow(1, 'Theo Quyết định số 352/QĐ-SNV ngày 15/12/2020', ['good']),
    resultRow(2, 'Đã ban hành kế hoạch năm 2024 (Quyết định số 9/QĐ-SNV ngày 31/12/2023)', ['good']),
    resultRow(3, 'Quyết định số 1/QĐ-SNV ngày 15/12/2020 và số 7/QĐ-SNV ngày 02/02/2024', ['good']),
  ]);
  expect(found(analysis, 'OLD_EVIDENCE')).toMatchObject([
    { task: '1', severity: 'note', details: { years: '2020' } },
  ]);
});

it('notes one document that proves two tasks, whatever the spelling of its code', () => {
  const analysis = analyzeResults([
    resultRow(1, 'Báo cáo số 137/BC-SKHCN ngày 19/11/2024', ['good']),
    resultRow(2, 'Báo cáo số 137/BC-SKH&CN ngày 19/11/2024', ['good']),
  ]);
  expect(found(analysis, 'SHARED_EVIDENCE')).toMatchObject([
    { task: '2', severity: 'note', details: { other: '1' } },
  ]);
});
