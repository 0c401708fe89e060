// The small readers: numbers in front of texts, kinds of cells, list items, pieces of a cut cell, names of tasks.
import { kindOfCell, type CellKind } from '../../../src/core/table/cellKind.ts';
import { isIndexRow } from '../../../src/core/table/headerRows.ts';
import { joinPieces } from '../../../src/core/table/joinPieces.ts';
import { isClosingLine, isTotalLine } from '../../../src/core/table/lines.ts';
import { isChildLabel, ordinalOf, readNumbering } from '../../../src/core/table/numbering.ts';
import { splitItems } from '../../../src/core/table/splitItems.ts';
import { nameTasks } from '../../../src/core/table/taskIds.ts';

describe('ordinalOf', () => {
  test.each([
    ['1', '1'],
    ['01.', '01'],
    ['(3)', '3'],
    ['IV', 'IV'],
    ['a)', 'a'],
    ['đ.', 'đ'],
    ['2.1', '2.1'],
    ['2,1', '2.1'],
    ['I.2', 'I.2'],
  ])('reads %s as the number %s', (text, label) => {
    expect(ordinalOf(text)).toBe(label);
  });

  test.each(['12/2022', 'Văn phòng', '- ', '', '1. Việc'])('reads no number in %j', (text) => {
    expect(ordinalOf(text)).toBeNull();
  });
});

describe('readNumbering', () => {
  test.each([
    ['II CẢI CÁCH', 'II', 'CẢI CÁCH'],
    ['I. Lưu trữ', 'I', 'Lưu trữ'],
    ['1. Lập danh mục', '1', 'Lập danh mục'],
    ['3/ Lập danh mục', '3', 'Lập danh mục'],
    ['2.1. Lập danh mục', '2.1', 'Lập danh mục'],
    ['đ) Lập danh mục', 'đ', 'Lập danh mục'],
    ['Mục tiêu 2: đạt mọi chỉ tiêu', 'Mục tiêu 2', 'đạt mọi chỉ tiêu'],
    ['MỤC TIÊU 2:\nđạt'.normalize('NFD'), 'MỤC TIÊU 2'.normalize('NFD'), 'đạt'.normalize('NFD')],
  ])('splits %j', (text, label, rest) => {
    expect(readNumbering(text)).toMatchObject({ label, rest });
  });

  test.each(['12/2022 xong', '9001:2015 tại cơ quan', '1.000 cây', 'Vì dân', '100% hồ sơ', 'Mục tiêu chung'])(
    'sees no number in front of %j',
    (text) => {
      expect(readNumbering(text)).toBeNull();
    },
  );

  it('knows what is numbered under what', () => {
    expect(isChildLabel('1.2', '1')).toBe(true);
    expect(isChildLabel('a', '1')).toBe(true);
    expect(isChildLabel('2', '1')).toBe(false);
    expect(isChildLabel('10', '1')).toBe(false);
  });
});

describe('kindOfCell', () => {
  test.each<[string, CellKind]>([
    ['', 'blank'],
    ['x', 'mark'],
    ['✓', 'mark'],
    ['12', 'ordinal'],
    ['1. Lập danh mục', 'numbered'],
    ['I. Lưu trữ', 'roman'],
    ['Quý III/2024', 'deadline'],
    ['Thường xuyên', 'deadline'],
    ['trước ngày 15/3/2024', 'deadline'],
    ['Các phòng, đơn vị', 'unit'],
    ['UBND xã', 'unit'],
    ['250 triệu đồng', 'money'],
    ['Tờ trình kèm dự thảo', 'text'],
    ['Phương án sắp xếp', 'text'],
    ['Ban hành kế hoạch', 'text'],
    ['Hội nghị tổng kết', 'text'],
  ])('sees %j as %s', (text, kind) => {
    expect(kindOfCell(text)).toBe(kind);
  });
});

describe('isIndexRow', () => {
  it('knows the row that numbers the columns, also as the negative numbers Excel makes of it', () => {
    expect(isIndexRow(['(1)', '(2)', '(3)'])).toBe(true);
    expect(isIndexRow(['-1', '-2', '-3'])).toBe(true);
    expect(isIndexRow(['1', '2', '3', '4'])).toBe(true);
    expect(isIndexRow(['A', 'B', '1', '2', '3=1+2'])).toBe(true);
    expect(isIndexRow(['1', '3', '4'])).toBe(false);
    expect(isIndexRow(['1', 'Việc', '3'])).toBe(false);
  });
});

describe('lines around a table', () => {
  it('knows recipients and signatures, and no task', () => {
    expect(isClosingLine(['Nơi nhận:', 'GIÁM ĐỐC'])).toBe(true);
    expect(isClosingLine(['KT. CHỦ TỊCH'])).toBe(true);
    expect(isClosingLine(['(Ký, ghi rõ họ tên)'])).toBe(true);
    expect(isClosingLine(['Nội dung', 'Giám đốc'])).toBe(false);
    expect(isClosingLine([])).toBe(false);
  });

  it('knows totals, and no task about work', () => {
    expect(isTotalLine(['Tổng cộng: 12 nhiệm vụ'])).toBe(true);
    expect(isTotalLine(['Cộng', '250'])).toBe(true);
    expect(isTotalLine(['Cộng', '1', '1', '2', '0', '4'])).toBe(true);
    expect(isTotalLine(['Cộng', '1', 'Văn phòng', '2', '0', '4'])).toBe(false);
    expect(isTotalLine(['Công tác tuyên truyền'])).toBe(false);
    expect(isTotalLine(['công (PAPI) năm 2024.'])).toBe(false);
  });
});

describe('splitItems', () => {
  test.each<[string, string[]]>([
    ['- Kế hoạch.\n- Báo cáo quý, năm.', ['Kế hoạch', 'Báo cáo quý, năm']],
    ['Phương án; Báo cáo kết quả.', ['Phương án', 'Báo cáo kết quả']],
    ['- Biên bản. - Kết luận', ['Biên bản', 'Kết luận']],
    ['- Hồ sơ (thông báo; biên bản)\nkèm phụ lục', ['Hồ sơ (thông báo; biên bản) kèm phụ lục']],
    ['Kế hoạch\nBáo cáo', ['Kế hoạch', 'Báo cáo']],
    ['', []],
    ['...', []],
  ])('splits %j', (text, items) => {
    expect(splitItems(text)).toEqual(items);
  });

  it('does not take a hyphen inside a name for a bullet', () => {
    expect(splitItems('Phòng Kế hoạch - Tài chính')).toEqual(['Phòng Kế hoạch - Tài chính']);
  });
});

describe('joinPieces', () => {
  it('reads on with a blank over a page break and begins a line for a paragraph or a bullet', () => {
    expect(
      joinPieces([
        { text: 'Văn', how: 'first' },
        { text: 'phòng', how: 'page' },
      ]),
    ).toBe('Văn phòng');
    expect(
      joinPieces([
        { text: '- Một', how: 'first' },
        { text: '- Hai', how: 'page' },
      ]),
    ).toBe('- Một\n- Hai');
    expect(
      joinPieces([
        { text: 'Một', how: 'first' },
        { text: 'Hai', how: 'paragraph' },
      ]),
    ).toBe('Một\nHai');
    expect(
      joinPieces([
        { text: '', how: 'first' },
        { text: 'Hai', how: 'page' },
      ]),
    ).toBe('Hai');
  });
});

describe('nameTasks', () => {
  const task = (table: number, section: string, ordinal: string, sectionId = section) => ({
    table,
    section,
    sectionId,
    ordinal,
  });

  it('takes the number alone where it is unique', () => {
    expect(nameTasks([task(1, 'I', '1'), task(1, 'II', '2')])).toEqual(['1', '2']);
  });

  it('adds the table where several tables begin at 1', () => {
    expect(nameTasks([task(1, '', '1'), task(1, '', '2'), task(2, '', '1')])).toEqual(['1.1', '1.2', '2.1']);
  });

  it('adds the section where the sections of one table begin at 1', () => {
    expect(nameTasks([task(1, 'I', '1'), task(1, 'II', '1')])).toEqual(['I.1', 'II.1']);
  });

  it('counts what is left: two sections of one label, tasks without a number', () => {
    const tasks = [task(1, 'VI', '1', 's1'), task(1, 'VI', '1', 's2'), task(1, 'VI', '', 's2')];
    expect(nameTasks(tasks)).toEqual(['VI.1', 'VI.1#2', 'VI#2']);
  });

  it('never gives one name twice', () => {
    const tasks = ['1', '1', '1#2', '', '', '1'].map((ordinal) => task(1, '', ordinal));
    const names = nameTasks(tasks);
    expect(new Set(names).size).toBe(names.length);
  });
});
