// Tables and charts in their own parts.
import type { Chart } from '../../../src/workbench/model/parts.ts';
import type { Workbook } from '../../../src/workbench/model/workbook.ts';
import { changedParts, open, reopened, saved } from './smallWorkbook.ts';

const formula = '=IF(NhiemVu[[#This Row],[Ngày xong]]<>"","Xong","Chưa")';

function withTable(): Workbook {
  const workbook = open({ a: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  const sheet = workbook.addSheet('Bảng');
  ['STT', 'Ngày xong', 'Trạng\nthái'].forEach(
    (header, column) => (sheet.ensureCell(0, column).value = header),
  );
  Object.assign(sheet.ensureCell(1, 2), { formula, value: 'Chưa' });
  sheet.tables.push({
    id: 'moi',
    name: 'NhiemVu',
    area: { row: 0, column: 0, rows: 3, columns: 3 },
    columns: [
      { id: 1, name: 'STT', formula: null },
      { id: 2, name: 'Ngày xong', formula: null },
      { id: 3, name: 'Trạng\nthái', formula },
    ],
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  });
  return workbook;
}

describe('tables', () => {
  test('a new table has a filter, its columns, their formulas and a style', () => {
    const after = saved(withTable());
    expect(after['xl/tables/table1.xml']).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" totalsRowShown="0" name="NhiemVu" displayName="NhiemVu" ref="A1:C3"><autoFilter ref="A1:C3"/>' +
        '<tableColumns count="3"><tableColumn id="1" name="STT"/><tableColumn id="2" name="Ngày xong"/><tableColumn id="3" name="Trạng_x000a_thái">' +
        '<calculatedColumnFormula>IF(NhiemVu[[#This Row],[Ngày xong]]&lt;&gt;"","Xong","Chưa")</calculatedColumnFormula></tableColumn></tableColumns>' +
        '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
    );
    expect(after['xl/worksheets/sheet2.xml']).toContain(
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
    );
    expect(after['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="../tables/table1.xml"');
  });

  test('a table that grew changes its own part only', () => {
    const workbook = reopened(withTable());
    const table = workbook.sheets[1]?.tables[0];
    if (table) table.area = { ...table.area, rows: 8 };
    expect(changedParts(workbook)).toEqual(['xl/tables/table1.xml']);
    expect(saved(workbook)['xl/tables/table1.xml']).toContain('ref="A1:C8"><autoFilter ref="A1:C8"/>');
  });

  test('a column takes the name its header cell shows', () => {
    const workbook = reopened(withTable());
    const sheet = workbook.sheets[1];
    if (sheet) sheet.ensureCell(0, 0).value = 'Số TT';
    const table = sheet?.tables[0];
    if (table) table.area = { ...table.area, rows: 4 };
    expect(reopened(workbook).sheets[1]?.tables[0]?.columns[0]?.name).toBe('Số TT');
  });

  test('a deleted table leaves nothing behind', () => {
    const workbook = reopened(withTable());
    const sheet = workbook.sheets[1];
    if (sheet) sheet.tables = [];
    const after = saved(workbook);
    expect(after['xl/tables/table1.xml']).toBeUndefined();
    expect(after['[Content_Types].xml']).not.toContain('table1');
    expect(after['xl/worksheets/sheet2.xml']).not.toContain('tablePart');
  });
});

const chart: Chart = {
  id: 'moi',
  name: 'Biểu đồ 1',
  type: 'BarStacked',
  title: 'Theo <đơn vị>',
  legend: { visible: true, position: 'Bottom' },
  series: [
    {
      name: 'Quá hạn',
      nameReference: "'Bảng'!$B$1",
      values: "'Bảng'!$B$2:$B$3",
      categories: "'Bảng'!$A$2:$A$3",
      color: '#D13438',
      pointColors: [],
    },
  ],
  left: 100,
  top: 40,
  width: 360,
  height: 200,
};

function withChart(changes: Partial<Chart> = {}): Workbook {
  const workbook = open({ a: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  const sheet = workbook.addSheet('Bảng');
  [
    ['', 'Quá hạn'],
    ['Văn phòng', 4],
    ['Thanh tra', 2],
  ].forEach((line, row) => line.forEach((value, column) => (sheet.ensureCell(row, column).value = value)));
  sheet.charts.push({ ...chart, ...changes });
  return workbook;
}

describe('charts', () => {
  test.each(['BarStacked', 'ColumnClustered', 'Doughnut', 'Pie', 'Line'])(
    'a %s chart comes back with all it has',
    (type) => {
      const pointColors = type === 'Doughnut' ? ['#D13438', null, '#0F6B5C'] : [];
      const series = chart.series.map((item) => ({ ...item, pointColors }));
      const again = reopened(withChart({ type, series })).sheets[1]?.charts[0];
      const kept = pointColors.filter((color) => color !== null);
      expect({ ...again, id: 'moi', series: [] }).toEqual({ ...chart, type, series: [] });
      expect(again?.series[0]).toMatchObject({
        ...chart.series[0],
        pointColors: expect.arrayContaining(kept),
      });
    },
  );

  test('the values of the moment stand in the chart, for viewers that do not calculate', () => {
    const xml = saved(withChart())['xl/charts/chart1.xml'];
    expect(xml).toContain(
      '<c:pt idx="0"><c:v>Văn phòng</c:v></c:pt><c:pt idx="1"><c:v>Thanh tra</c:v></c:pt>',
    );
    expect(xml).toContain(
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>4</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt></c:numCache>',
    );
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
  });

  test('a chart whose sheet was renamed keeps its looks', () => {
    const workbook = reopened(withChart());
    const sheet = workbook.sheets[1];
    const [first] = sheet?.charts ?? [];
    if (first) first.series = first.series.map((series) => ({ ...series, values: "'Mới'!$B$2:$B$3" }));
    const before = saved(reopened(withChart()))['xl/charts/chart1.xml'];
    const after = saved(workbook)['xl/charts/chart1.xml'];
    expect(after).toBe(before?.replace("<c:f>'Bảng'!$B$2:$B$3</c:f>", "<c:f>'Mới'!$B$2:$B$3</c:f>"));
  });

  test('a deleted chart takes its part with it', () => {
    const workbook = reopened(withChart());
    const sheet = workbook.sheets[1];
    if (sheet) sheet.charts = [];
    const after = saved(workbook);
    expect(after['xl/charts/chart1.xml']).toBeUndefined();
    expect(after['xl/drawings/drawing1.xml']).not.toContain('graphicFrame');
  });
});
