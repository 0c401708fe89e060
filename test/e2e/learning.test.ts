// What the user tells once counts from then on, in a real browser: a heading, a unit, and sheets that lag behind.
import { Workbook } from '../../src/workbench/model/workbook.ts';
import { openDesk, type PaneDesk } from './paneDesk.ts';
import { startWorkbench, type RunningWorkbench } from './startWorkbench.ts';

let server: RunningWorkbench;
let desk: PaneDesk;

beforeAll(async () => {
  server = await startWorkbench();
  desk = await openDesk(server, { width: 320 });
}, 120_000);

afterAll(async () => {
  await desk?.close();
  server?.stop();
});

/** An office's own headings, twice, elsewhere and over cells that tell nothing. */
const header = ['TT', 'Chuyện phải lo', 'Ai gánh', 'Chừng nào', 'Đích đến'];
const first = [
  ['VIỆC NĂM 2026'],
  header,
  ['1', 'Soạn quy chế làm việc của cơ quan', 'Phòng Đào tạo, Phòng Khảo thí', '15/3/2026', 'Quy chế'],
  ['2', 'Kiểm kê tài sản cuối năm', 'Phòng Tài vụ', '31/12/2026', 'Biên bản'],
  ['3', 'Tập huấn nghiệp vụ cho cán bộ', 'Phòng Tổ chức', 'Quý II/2026', 'Danh sách'],
];
const second = [
  ['VIỆC NĂM 2026 (BỔ SUNG)'],
  ['', ...header],
  ['', '1', 'Tập huấn', 'anh Bình', 'khi rảnh', 'xong là được'],
  ['', '2', 'Họp', 'chị Hoa', 'lúc nào cũng được', 'biên bản họp'],
];

function twoSheets(): Workbook {
  const workbook = new Workbook();
  for (const [name, rows] of [['Đợt 1', first] as const, ['Đợt 2', second] as const]) {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((text, column) => {
        if (text !== '') sheet.ensureCell(row, column).value = text;
      }),
    );
  }
  return workbook;
}

const button = (name: string | RegExp) => desk.pane.getByRole('button', { name });
const readSheet = async (name: string): Promise<void> => {
  await desk.page.getByText(name, { exact: true }).last().click();
  await button('Đọc lại').click();
  await desk.pane.getByText(`trang “${name}”`, { exact: true }).waitFor();
};

it('reads the second sheet as the first was corrected', async () => {
  await desk.put(twoSheets());
  await button('Đọc trang tính này').click();
  await button('Sửa cột hoặc vùng…').click();
  await desk.pane.getByRole('combobox', { name: 'Cột E: Đích đến' }).selectOption({ label: 'Sản phẩm' });
  await button('Lưu và đọc lại').click();
  await desk.pane.getByText('Đã nhớ 4 tiêu đề cột cho mọi bảng trong tệp.').waitFor();
  await readSheet('Đợt 2');
  await desk.pane.getByText('Đã đọc 2 nhiệm vụ', { exact: false }).waitFor();
  expect(await desk.pane.getByText('Đây có phải bảng nhiệm vụ không?').count()).toBe(0);
  await button('Tiêu đề cột đã nhớ · 4').click();
  expect(await button(/^Quên tiêu đề/).count()).toBe(4);
}, 60_000);

it('takes words for one unit from then on, in the catalogue and in the plan', async () => {
  await readSheet('Đợt 1');
  await desk.pane.getByRole('tab', { name: 'Báo cáo' }).click();
  await button(/^Ghi \d trang tính$/).click();
  await desk.pane.getByText(/^Đã ghi/).waitFor();
  await readSheet('Đợt 1');
  await desk.pane.getByRole('tab', { name: /Rà soát/ }).click();
  await button('Là một đơn vị').click();
  await desk.pane.getByText('vào trang “Danh mục đơn vị”; sửa hoặc xóa ở đó.', { exact: false }).waitFor();
  expect(await desk.pane.getByText('Nhiều đơn vị chủ trì').count()).toBe(0);
  expect(await desk.sheetNames()).toContain('Danh mục đơn vị');
}, 60_000);

it('says that the sheets written before still have the old words, until they are written again', async () => {
  const words = desk.pane.getByText('Các trang đã ghi còn theo nội dung cũ.');
  await words.waitFor();
  await button('Ghi lại').click();
  await desk.pane.getByText(/^Đã ghi/).waitFor();
  expect(await words.count()).toBe(0);
  expect(desk.problems).toEqual([]);
}, 60_000);
