// T3: a day is the same day from the west of the date line to its east. Each run is a process of its own: a running one
// has read its time zone already.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../../src/workbench/xlsx/readXlsx.ts';
import { writeXlsx } from '../../../src/workbench/xlsx/writeXlsx.ts';
import { deadlines } from '../../phrases/deadlines.ts';
import { openDeadlines } from '../../phrases/openDeadlines.ts';

jest.setTimeout(60_000);

const root = join(__dirname, '..', '..', '..');
/** UTC−11, UTC+14, and one where 29 March 2026 has only 23 hours. */
const zones = ['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Europe/Berlin'];
const folder = mkdtempSync(join(tmpdir(), 'mui-gio-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (zone: string, args: readonly string[], input = ''): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/workbench/cli.ts', ...args],
      { cwd: root, env: { ...process.env, TZ: zone }, maxBuffer: 64 * 1024 * 1024 },
      (failure, out) => (failure ? reject(failure) : resolve(out)),
    );
    child.stdin?.end(input);
  });

/** The sample, with deadlines that are days of the calendar in place of the first words. */
function sampleWithDays(): string {
  const workbook = readXlsx(readFileSync(join(root, 'samples', 'phu-luc-mau.xlsx')), 'ngay-that.xlsx');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('the sample has a sheet');
  const style = workbook.styles.intern({ ...workbook.styles.get(0), numberFormat: 'dd/mm/yyyy' });
  // 30 June, 1 July and 29 March 2026.
  [46203, 46204, 46110].forEach((value, index) =>
    Object.assign(sheet.ensureCell(8 + index, 5), { value, style }),
  );
  const path = join(folder, 'ngay-that.xlsx');
  writeFileSync(path, writeXlsx(workbook));
  return path;
}

const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

it('T3: reads every phrase of the tables as the same days in every time zone', async () => {
  const lines = [...deadlines, ...openDeadlines]
    .flatMap(([, phrases, year]) => phrases.map((text) => JSON.stringify({ text, year: year ?? 2022 })))
    .join('\n');
  const [first, ...others] = await Promise.all(
    zones.map((zone) => run(zone, ['deadline', '--stdin'], lines)),
  );
  expect(first?.split('\n').length).toBeGreaterThan(400);
  for (const other of others) expect(other).toBe(first);
});

it('T3: reads and writes the same serial numbers in every time zone', async () => {
  const source = sampleWithDays();
  const outputs: string[] = [];
  for (const zone of zones) {
    const target = join(folder, `${zone.replace('/', '-')}.xlsx`);
    await run(zone, ['report', source, target, '--as-of', '2026-07-01']);
    outputs.push(digest(target));
  }
  expect(new Set(outputs).size).toBe(1);
  const analysis = JSON.parse(await run('Pacific/Kiritimati', ['analyze', source, '--as-of', '2026-07-01']));
  const days = analysis.tables[0].tasks.flatMap(({ milestones }: { milestones: { due?: string }[] }) =>
    milestones.map(({ due }) => due),
  );
  expect(days).toEqual(expect.arrayContaining(['2026-06-30', '2026-07-01', '2026-03-29']));
});
