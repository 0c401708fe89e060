// What the reader is not sure of, and what the user says about it.
import type { Task } from '../../../src/core/model.ts';
import { isOpenBelow } from '../../../src/core/table/correctedTables.ts';
import { readAppendix } from '../../../src/core/table/readAppendix.ts';
import { area, grid, planHeader, planRows } from './grids.ts';
import { codes, titles } from './readings.ts';

describe('what the reader is not sure of', () => {
  it('asks about a table whose heading is missing', () => {
    const reading = readAppendix(grid(planRows.filter((row) => row.length > 2)));
    expect(titles(reading)).toHaveLength(4);
    expect(reading.tables[0]).toMatchObject({ headerRows: 0, certainty: 'assumed' });
    expect(codes(reading)).toContain('TABLE_UNSURE');
  });

  it('asks about a column it gave a role without knowing its heading', () => {
    const rows = planRows.filter((row) => row.length > 2);
    const reading = readAppendix(
      grid([['STT', 'Nhiệm vụ', 'Sản phẩm', 'Ai làm', 'Phối hợp', 'Thời hạn', 'Kinh phí'], ...rows]),
    );
    const unsure = reading.findings.filter(({ code }) => code === 'COLUMN_UNSURE');
    expect(unsure.map(({ details }) => details)).toEqual([{ role: 'lead', column: 3 }]);
  });

  it('keeps a row that lost its title as a task and points at it', () => {
    const reading = readAppendix(
      grid([planHeader, ...planRows, ['5', '', 'Báo cáo', 'Văn phòng', '', 'Quý IV/2024', '']]),
    );
    expect(reading.rows.tasks).toBe(5);
    const invalid = reading.findings.filter(({ code }) => code === 'ROW_INVALID');
    expect(invalid).toHaveLength(1);
    expect(invalid[0]).toMatchObject({ task: '5', details: { field: 'title' }, source: { row: 7 } });
  });
});

describe('corrections by the user', () => {
  const rows = [
    ['x', 'Rà soát quy trình', 'Phòng Tổ chức', 'Tháng 3'],
    ['y', 'Ban hành quy trình', 'Phòng Tổ chức', 'Quý II'],
  ];

  it('replace the detection where it found nothing', () => {
    const columns = { 1: 'task', 2: 'lead', 3: 'deadline' } as const;
    const reading = readAppendix(grid(rows), [
      { sheet: 'Phụ lục', range: area('A1:D2'), headerRows: 0, columns },
    ]);
    expect(reading.tasks.map((task: Task) => [task.title, task.leadText, task.deadline])).toEqual([
      ['Rà soát quy trình', 'Phòng Tổ chức', 'Tháng 3'],
      ['Ban hành quy trình', 'Phòng Tổ chức', 'Quý II'],
    ]);
    expect(reading.findings).toEqual([]);
  });

  it('give other roles to the columns and leave rows out', () => {
    const columns = { 0: 'ordinal', 1: 'task', 3: 'partner', 4: 'lead', 5: 'deadline' } as const;
    const correction = { sheet: 'Phụ lục', range: area('A1:G4'), headerRows: 1, columns };
    const reading = readAppendix(grid([planHeader, ...planRows]), [correction]);
    expect(reading.tasks.map(({ leadText, deliverables }) => [leadText, deliverables])).toEqual([
      ['Các phòng', []],
      ['Văn phòng', []],
    ]);
    expect(reading.rows).toMatchObject({ tasks: 2, sections: 1, headers: 1, ignored: 3 });
  });

  it('take in what was added right below them, up to a blank row or the end of the document', () => {
    const columns = { 1: 'task', 2: 'lead', 3: 'deadline' } as const;
    const correction = { sheet: 'Phụ lục', range: area('A1:D2'), headerRows: 0, columns };
    const added = [...rows, ['z', 'Tập huấn quy trình', 'Phòng Tổ chức', 'Tháng 9']];
    const titles = (below: readonly (readonly string[])[], open: boolean): string[] =>
      readAppendix(grid([...added, ...below]), [{ ...correction, open }]).tasks.map(({ title }) => title);
    const all = ['Rà soát quy trình', 'Ban hành quy trình', 'Tập huấn quy trình'];
    expect(titles([], true)).toEqual(all);
    expect(titles([], false)).toEqual(all.slice(0, 2));
    expect(titles([[''], ['', 'Việc ngoài bảng', 'Phòng khác', 'Tháng 9']], true)).toEqual(all);
    expect(titles([['Nơi nhận:', 'GIÁM ĐỐC']], true)).toEqual(all);
    expect(isOpenBelow(grid(rows), correction)).toBe(true);
    expect(isOpenBelow(grid(added), correction)).toBe(false);
    expect(isOpenBelow(grid(rows), { ...correction, columns: {} })).toBe(false);
  });

  it('say that there is no table when no column is the task', () => {
    const correction = { sheet: 'Phụ lục', range: area('A1:G7'), headerRows: 1, columns: {} };
    expect(readAppendix(grid([planHeader, ...planRows]), [correction]).tasks).toEqual([]);
  });

  it('do not touch other tables, nor other sheets', () => {
    const two = grid([planHeader, ...planRows, ['Phụ lục II'], planHeader, ...planRows]);
    const correction = { sheet: 'Phụ lục', range: area('A1:G7'), headerRows: 1, columns: {} };
    expect(readAppendix(two, [correction]).tasks).toHaveLength(4);
    expect(readAppendix(two, [{ ...correction, sheet: 'Khác' }]).tasks).toHaveLength(8);
  });
});
