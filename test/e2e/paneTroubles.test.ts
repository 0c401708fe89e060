// When things are not as they should be: the pane says what is wrong, where, and what to do, and stays usable.
import { Workbook } from '../../src/workbench/model/workbook.ts';
import { appendixOf, openDesk, type PaneDesk } from './paneDesk.ts';
import { startWorkbench, type RunningWorkbench } from './startWorkbench.ts';

let server: RunningWorkbench;
let desk: PaneDesk;
beforeAll(async () => {
  server = await startWorkbench();
  desk = await openDesk(server, { width: 360 });
}, 120_000);
afterAll(async () => {
  await desk?.close();
  server?.stop();
});

const press = (name: string | RegExp): Promise<void> =>
  desk.pane.getByRole('button', { name }).first().click();
const says = (words: string | RegExp): Promise<void> =>
  desk.pane.getByText(words).first().waitFor({ timeout: 60_000 });
const readSheet = async (): Promise<void> => {
  await press('Đọc trang tính này');
  await says(/^Đã đọc/);
};
const writeSheets = async (): Promise<void> => {
  await desk.pane.getByRole('tab', { name: /Báo cáo/ }).click();
  await press(/^Ghi \d trang tính$/);
};

it('names the empty sheet', async () => {
  const workbook = new Workbook();
  workbook.addSheet('Trống');
  workbook.addSheet('Khác').ensureCell(0, 0).value = 'Ghi chú';
  await desk.put(workbook);
  await press('Đọc trang tính này');
  await says('Trống: Trang tính này chưa có dữ liệu.');
}, 60_000);

it('finds no table in prose, and reads the one the user points at', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Ghi chép');
  sheet.ensureCell(0, 0).value = 'Cuộc họp bàn ba việc, ai cũng đồng ý làm sớm.';
  [
    ['Cái gì', 'Bao giờ'],
    ['Soạn quy chế làm việc', 'Quý II/2026'],
    ['Lập danh mục hồ sơ', 'Tháng 8/2026'],
  ].forEach((cells, row) =>
    cells.forEach((text, column) => {
      sheet.ensureCell(row + 2, column + 1).value = text;
    }),
  );
  await desk.put(workbook);
  await press('Đọc trang tính này');
  await says(/Đã xem 5 dòng của trang “Ghi chép” nhưng không tìm thấy bảng nhiệm vụ/);
  await press('Chỉ định vùng và cột…');
  await desk.page.evaluate(() => {
    const active = window.workbenchEngine?.workbook.activeSheet;
    if (active) active.selection = { row: 2, column: 1, rows: 3, columns: 2 };
  });
  await press('Lấy vùng đang chọn');
  await desk.pane.getByLabel('Cột B: Cái gì').selectOption({ label: 'Nhiệm vụ' });
  await desk.pane.getByLabel('Cột C: Bao giờ').selectOption({ label: 'Thời hạn' });
  await press('Lưu và đọc lại');
  await says(/^Đã đọc 2 nhiệm vụ/);
  await says('30/06/2026');
  const kept = await desk.page.evaluate(() =>
    JSON.stringify([...(window.workbenchEngine?.workbook.settings.values() ?? [])]),
  );
  expect(kept).toContain('"range":{"row":2,"column":1,"rows":3,"columns":2}');
}, 60_000);

it('leaves a sheet of the user’s own called “Tổng hợp” alone', async () => {
  const workbook = appendixOf(5);
  workbook.addSheet('Tổng hợp').ensureCell(0, 0).value = 'Của tôi';
  await desk.put(workbook);
  await readSheet();
  await writeSheets();
  await says(/^Đã ghi 6 trang tính: .*Tổng hợp \(2\)/);
  const cell = await desk.page.evaluate(
    () => window.workbenchEngine?.workbook.sheetByName('Tổng hợp')?.cell(0, 0)?.value,
  );
  expect(cell).toBe('Của tôi');
}, 90_000);

it('says that the workbook’s structure is protected, and writes nothing', async () => {
  const workbook = appendixOf(5);
  workbook.structureProtected = true;
  await desk.put(workbook);
  await readSheet();
  await writeSheets();
  await says(/Cấu trúc tệp đang được bảo vệ.*Bỏ bảo vệ/);
  expect(await desk.sheetNames()).toEqual(['Phụ lục']);
}, 60_000);

it('names the protected sheet when it cannot be coloured', async () => {
  const workbook = appendixOf(5);
  workbook.activeSheet.protected = true;
  await desk.put(workbook);
  await readSheet();
  await desk.pane.getByRole('tab', { name: /Tiến độ/ }).click();
  await press('Tô màu quá hạn');
  await says(/^Phụ lục: Trang tính đang được bảo vệ/);
  expect(await desk.sheetNames()).toEqual(['Phụ lục']);
}, 60_000);

it('counts the deadlines that say nothing, and lists them from two steps with one click each', async () => {
  await desk.put(appendixOf(10));
  await readSheet();
  await press('Cần xem 2');
  expect(await desk.pane.getByRole('article').count()).toBe(2);
  await desk.pane.getByRole('tab', { name: /Tiến độ/ }).click();
  await press(/Chưa xác định 2/);
  await desk.pane.getByRole('heading', { name: 'Chưa xác định · 2' }).waitFor();
}, 60_000);

describe('with four thousand tasks', () => {
  beforeAll(async () => {
    await desk.put(appendixOf(4000));
  }, 60_000);

  it('shows that it reads before it is busy', async () => {
    await desk.frame().evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = new MutationObserver(() => {
        const words = document.querySelector('[role=status]')?.textContent ?? '';
        if (words !== '' && words !== seen.at(-1)) seen.push(words);
      });
      look.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await readSheet();
    // The observer above has put the list there.
    const seen = await desk.frame().evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.map((words) => words.split('…')[0])).toEqual([
      'Đang đọc trang tính',
      'Đang hiểu các nhiệm vụ và thời hạn',
    ]);
    await says('Đã đọc 4.000 nhiệm vụ. 4.003 dòng: 4.000 nhiệm vụ, 1 tiêu đề, 2 ngoài bảng.');
  }, 60_000);

  it('stops a writing that is under way and says what became of the sheets', async () => {
    // Pressed from inside: the page is busy with being Excel, and a press from outside would come too late.
    await desk.frame().evaluate(() => {
      const look = new MutationObserver(() => {
        const working = document.querySelector('[role=status]');
        if (!/[1-9]\d*%/.test(working?.textContent ?? '')) return;
        look.disconnect();
        working?.querySelector('button')?.click();
      });
      look.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await writeSheets();
    await says('Đã dừng theo yêu cầu. Các trang vừa tạo đã được gỡ bỏ.');
    expect(await desk.sheetNames()).toEqual(['Phụ lục']);
    expect(desk.problems).toEqual([]);
  }, 120_000);
});
