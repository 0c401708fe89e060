// The command line as a script would call it: exit codes, sentences, one answer a line.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../../src/workbench/xlsx/readXlsx.ts';
import { Workbook } from '../../../src/workbench/model/workbook.ts';
import { writeXlsx } from '../../../src/workbench/xlsx/writeXlsx.ts';

// Each call starts a Node of its own.
jest.setTimeout(30_000);

const root = join(__dirname, '..', '..', '..');
const sample = join(root, 'samples', 'phu-luc-mau.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'phu-luc-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Outcome = { readonly code: number; readonly out: string; readonly error: string };

async function run(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/workbench/cli.ts', ...args],
      { cwd: root },
      (failure, out, error) => resolve({ code: failure ? Number(failure.code) : 0, out, error }),
    );
    child.stdin?.end(input);
  });
}

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function workbookWith(text: string): Uint8Array {
  const workbook = new Workbook();
  workbook.addSheet('Trang1').ensureCell(0, 0).value = text;
  return writeXlsx(workbook);
}

const json = ({ out }: Outcome): unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

it.each([
  ['no workbook', () => ['analyze', file('chu.xlsx', 'hello')], 'không phải là tệp Excel'],
  ['an empty file', () => ['analyze', file('rong.xlsx', '')], 'không có dữ liệu'],
  ['no file', () => ['analyze', join(folder, 'khong-co.xlsx')], 'Không đọc được'],
  ['no table', () => ['analyze', file('van-xuoi.xlsx', workbookWith('Kính gửi'))], 'Không tìm thấy bảng'],
  ['no such sheet', () => ['analyze', sample, '--sheet', 'Khác'], 'Không có trang tính'],
  ['no such day', () => ['analyze', sample, '--as-of', '2026-13-01'], 'không phải là một ngày'],
  ['no such option', () => ['analyze', sample, '--dry'], 'Tham số --dry'],
  ['the source as the target', () => ['report', sample, sample], 'trùng tệp nguồn'],
])('ends with 2 and says why: %s', async (_, args, words) => {
  const { code, out, error } = await run(args());
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain(words);
});

it('analyses an appendix into the JSON that scripts rely on', async () => {
  const [analysis] = [JSON.parse((await run(['analyze', sample, '--as-of', '2026-07-01', '--json'])).out)];
  expect(analysis).toMatchObject({ file: sample, asOf: '2026-07-01', planYear: 2026 });
  const { read, tasks, sections, headers, joined, ignored } = analysis.rows;
  expect(tasks + sections + headers + joined + ignored).toBe(read);
  const [table] = analysis.tables;
  expect(table.columns).toMatchObject({ A: 'ordinal', B: 'task' });
  expect(table.sections[0]).toEqual({ label: 'I', title: expect.any(String), tasks: expect.any(Number) });
  expect(table.tasks[0]).toMatchObject({
    id: '1',
    leads: expect.any(Array),
    partners: expect.any(Array),
    deliverables: expect.any(Array),
    rating: null,
    source: { sheet: expect.any(String), address: expect.stringMatching(/^[A-Z]+\d+/u) },
  });
  expect(analysis.summary).toMatchObject({
    tasks,
    rates: { all: { done: expect.any(Number), of: tasks }, due: { done: 0, of: expect.any(Number) } },
    overdue: { tasks: expect.any(Array), tasksFixed: expect.any(Array), milestones: expect.any(Number) },
  });
});

it('finds the appendix behind a sheet of prose and reports on that', async () => {
  const workbook = readXlsx(readFileSync(sample), 'sau.xlsx');
  const letter = workbook.addSheet('Công văn');
  letter.ensureCell(0, 0).value = 'Kính gửi';
  workbook.activeSheetId = letter.id;
  const target = join(folder, 'ket-qua.xlsx');
  const source = file('sau.xlsx', writeXlsx(workbook));
  const { code, error } = await run(['report', source, target, '--as-of', '2026-07-01']);
  expect([code, error]).toEqual([0, '']);
  const names = readXlsx(readFileSync(target), 'ket-qua.xlsx').sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Công văn', 'Nhiệm vụ chuẩn hóa', 'Tổng hợp']));
});

it('answers deadlines, units and columns line by line, in order', async () => {
  const deadlines = '{"text":"Quý III/2022","year":2022}\n{"text":""}\n{"text":"31/6","year":2022}\n';
  const units = '{"text":"Văn phòng phối hợp với Phòng Tài chính"}\n{"text":"Phòng A; Phòng B"}\n';
  const columns = '{"rows":[["STT","Nhiệm vụ","Đơn vị chủ trì","Thời hạn"]]}\n';
  const answers = await Promise.all([
    run(['deadline', '--stdin'], deadlines),
    run(['units', '--stdin'], units),
    run(['columns', '--stdin'], columns),
  ]);
  const [first = [], second, third] = answers.map(json);
  expect(first).toMatchObject([
    { text: 'Quý III/2022', milestones: [{ kind: 'quarter', due: '2022-09-30' }], findings: [] },
    { text: '', milestones: [], findings: [] },
    { text: '31/6', findings: [{ code: 'IMPOSSIBLE_DATE' }] },
  ]);
  expect(second).toEqual([{ units: ['Văn phòng', 'Phòng Tài chính'] }, { units: ['Phòng A', 'Phòng B'] }]);
  expect(third).toEqual([{ columns: { 0: 'ordinal', 1: 'task', 2: 'lead', 3: 'deadline' } }]);
});
