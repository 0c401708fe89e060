// What saving changes in the file, and what it leaves alone.
import { defaultStyle } from '../../../src/workbench/model/style.ts';
import { writeXlsx } from '../../../src/workbench/xlsx/writeXlsx.ts';
import { changedParts, open, relationships, reopened, saved, worksheet } from './smallWorkbook.ts';

const sheetPart = 'xl/worksheets/sheet1.xml';
const oneRow = '<row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c></row>';

test('an unchanged workbook is given back as it was', () => {
  const workbook = open({ a: oneRow });
  expect(writeXlsx(workbook)).toBe(workbook.original);
});

describe('cells', () => {
  test('a changed text changes the sheet and the shared strings only', () => {
    const workbook = open({ a: oneRow, b: oneRow });
    workbook.activeSheet.ensureCell(0, 0).value = 'Thanh tra Sở';
    expect(changedParts(workbook)).toEqual(['xl/sharedStrings.xml', sheetPart]);
    expect(reopened(workbook).activeSheet.cell(0, 0)?.value).toBe('Thanh tra Sở');
  });

  test('a text the file has is used again', () => {
    const workbook = open({ a: oneRow });
    workbook.activeSheet.ensureCell(4, 3).value = 'Văn phòng Sở';
    expect(changedParts(workbook)).toEqual([sheetPart]);
    expect(saved(workbook)[sheetPart]).toContain('<row r="5"><c r="D5" t="s"><v>0</v></c></row>');
  });

  test('a new look keeps a text in runs of different looks', () => {
    const workbook = open({ a: oneRow });
    const cell = workbook.activeSheet.ensureCell(0, 1);
    cell.style = workbook.styles.intern({ ...workbook.styles.get(2), fill: '#FFC7CE' });
    const after = saved(workbook);
    expect(after[sheetPart]).toContain('<c r="B1" s="5" t="s"><v>1</v></c>');
    expect(changedParts(workbook)).toEqual(['xl/styles.xml', sheetPart]);
  });

  test('a new look borrows theme colours and what the model does not know', () => {
    const workbook = open({ a: oneRow });
    const cell = workbook.activeSheet.ensureCell(0, 1);
    const style = workbook.styles.get(2);
    cell.style = workbook.styles.intern({ ...style, font: { ...style.font, italic: true } });
    const styles = saved(workbook)['xl/styles.xml'];
    expect(styles).toContain(
      '<font><b/><i/><sz val="13"/><color theme="4" tint="-0.249977111117893"/><name val="Times New Roman"/><family val="1"/></font>',
    );
    expect(styles).toMatch(
      /<xf numFmtId="0" fontId="2" fillId="2" [^>]*><alignment horizontal="center" shrinkToFit="1"\/><\/xf><\/cellXfs>/,
    );
    expect(styles).toContain('<fonts count="3">');
  });

  test.each([
    '=không phải công thức',
    '  hai đầu  ',
    'a\u000b\u0000b',
    'dòng một\ndòng hai',
    '_x000D_',
    '<b>&amp;"',
    '\ud83d\ude00 \ud800',
  ])('the text %j comes back as it was', (text) => {
    const workbook = open({ a: oneRow });
    Object.assign(workbook.activeSheet.ensureCell(1, 0), { value: text, quotePrefix: true });
    expect(reopened(workbook).activeSheet.cell(1, 0)).toMatchObject({ value: text, quotePrefix: true });
  });

  test.each([12.5, 1e21, 0.1 + 0.2, true, { error: '#N/A' as const }, 'chữ'])(
    'a formula keeps its last value %p',
    (value) => {
      const workbook = open({ a: oneRow });
      Object.assign(workbook.activeSheet.ensureCell(1, 0), { formula: '=IF(A1<"x",1,2)', value });
      expect(reopened(workbook).activeSheet.cell(1, 0)).toEqual({
        formula: '=IF(A1<"x",1,2)',
        value,
        style: 0,
      });
    },
  );

  test('a blanked cell of the default style is gone, a styled one stays blank', () => {
    const workbook = open({ a: oneRow });
    workbook.activeSheet.rows.get(0)?.delete(0);
    workbook.activeSheet.ensureCell(0, 1).value = undefined;
    expect(saved(workbook)[sheetPart]).toContain('<row r="1"><c r="B1" s="2"/></row>');
  });

  test('cells without addresses get them when a row before them is new', () => {
    const workbook = open({
      a: '<row><c><v>1</v></c></row><row r="9"><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    });
    workbook.activeSheet.ensureCell(4, 0).value = 5;
    const again = reopened(workbook).activeSheet;
    expect([0, 4, 8, 9].map((row) => again.cell(row, 0)?.value)).toEqual([1, 5, 2, 3]);
  });
});

describe('rows and columns', () => {
  test('one column of a range gets its own width, the others keep their entry', () => {
    const workbook = open({
      a: `<cols><col min="1" max="5" width="20" style="2" customWidth="1"/></cols><sheetData>${oneRow}</sheetData>`,
    });
    workbook.activeSheet.columnWidths.set(2, 8.43);
    workbook.activeSheet.hiddenColumns.add(4);
    expect(saved(workbook)[sheetPart]).toContain(
      '<cols><col min="1" max="2" width="20" style="2" customWidth="1"/><col style="2" width="9.140625" customWidth="1" min="3" max="3"/>',
    );
    const again = reopened(workbook).activeSheet;
    expect([...again.columnWidths.values()].map(Math.round)).toEqual([19, 19, 8, 19, 19]);
    expect([...again.hiddenColumns]).toEqual([4]);
  });

  test('heights and hidden rows are attributes of their rows', () => {
    const workbook = open({ a: oneRow });
    workbook.activeSheet.rowHeights.set(0, 33);
    workbook.activeSheet.hiddenRows.add(6);
    const xml = saved(workbook)[sheetPart];
    expect(xml).toContain('<row r="1" ht="33" customHeight="1"><c r="A1" t="s"><v>0</v></c>');
    expect(xml).toContain('<row r="7" hidden="1"/>');
  });
});

test('elements are put where the schema wants them, around those it does not know', () => {
  const workbook = open({
    a: `<sheetData>${oneRow}</sheetData><phoneticPr fontId="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><mc:AlternateContent xmlns:mc="m"><mc:Choice/></mc:AlternateContent><extLst><ext uri="x"/></extLst>`,
  });
  const sheet = workbook.activeSheet;
  sheet.merges.push({ row: 0, column: 0, rows: 2, columns: 2 });
  sheet.hyperlinks.set('0,0', { documentReference: "'a'!B2", address: null, screenTip: null });
  sheet.validations.push({
    areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    rule: { kind: 'custom', formula: '=A1>1' },
    ignoreBlanks: true,
    errorAlert: null,
    prompt: null,
  });
  sheet.freeze = { rows: 1, columns: 0 };
  sheet.tabColor = '#FF0000';
  sheet.pageLayout = { ...sheet.pageLayout, orientation: 'landscape', fitTo: { width: 1, height: 0 } };
  const order = [
    ...(saved(workbook)[sheetPart] ?? '').matchAll(
      /<(sheetPr|sheetViews|sheetData|mergeCells|phoneticPr|dataValidations|hyperlinks|pageMargins|mc:AlternateContent|pageSetup|extLst)[ >]/g,
    ),
  ].map((match) => match[1]);
  expect(order).toEqual([
    'sheetPr',
    'sheetViews',
    'sheetData',
    'mergeCells',
    'phoneticPr',
    'dataValidations',
    'hyperlinks',
    'pageMargins',
    'pageSetup',
    'mc:AlternateContent',
    'extLst',
  ]);
});

test('a part whose elements carry a prefix stays well-formed and keeps its namespace', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const part = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const workbook = open({ a: '' }, { [sheetPart]: part });
  workbook.activeSheet.ensureCell(1, 2).value = 5;
  workbook.activeSheet.merges.push({ row: 4, column: 0, rows: 1, columns: 2 });
  const xml = saved(workbook)[sheetPart];
  expect(xml).toContain('<x:c r="C2"><x:v>5</x:v></x:c></x:row></x:sheetData>');
  expect(xml).toContain(`<mergeCells count="1" xmlns="${main}"><mergeCell ref="A5:B5"/></mergeCells>`);
});

test('only conditional formats that changed are written anew', () => {
  const rule =
    '<cfRule type="iconSet" priority="1"><iconSet><cfvo type="num" val="0"/></iconSet><extLst><ext uri="x"/></extLst></cfRule>';
  const workbook = open({
    a: `<sheetData>${oneRow}</sheetData><conditionalFormatting sqref="A1:A9">${rule}</conditionalFormatting>`,
  });
  const sheet = workbook.activeSheet;
  const kept = sheet.conditionalFormats[0];
  if (kept) kept.priority = 2;
  sheet.conditionalFormats.unshift({
    id: 'own',
    areas: [{ row: 0, column: 0, rows: 9, columns: 2 }],
    priority: 1,
    stopIfTrue: true,
    rule: { kind: 'expression', formula: '=COUNTIFS(PLAN_DongDau,ROW())>0' },
    format: {
      fill: '#FFC7CE',
      fontColor: '#9C0006',
      bold: true,
      italic: null,
      underline: null,
      strike: null,
    },
  });
  const after = saved(workbook);
  expect(after[sheetPart]).toContain(
    '<cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>COUNTIFS(PLAN_DongDau,ROW())&gt;0</formula></cfRule>',
  );
  expect(after[sheetPart]).toContain(rule.replace('priority="1"', 'priority="2"'));
  expect(after['xl/styles.xml']).toContain(
    '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
  );
});

test('a style that came from no file is appended with its number format', () => {
  const workbook = open({ a: oneRow });
  const cell = workbook.activeSheet.ensureCell(3, 0);
  Object.assign(cell, {
    value: 0.5,
    style: workbook.styles.intern({ ...defaultStyle, numberFormat: '0.0%' }),
  });
  expect(saved(workbook)['xl/styles.xml']).toContain(
    '<numFmts count="2"><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/><numFmt numFmtId="166" formatCode="0.0%"/></numFmts>',
  );
  expect(reopened(workbook).styles.get(5).numberFormat).toBe('0.0%');
});

test('worksheet parts in a package are addressed by their relationship, not by their number', () => {
  const workbook = open(
    { a: '<row/>' },
    {
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/trang.xml'],
        ['rId50', 'styles', 'styles.xml'],
        ['rId51', 'sharedStrings', 'sharedStrings.xml'],
      ),
      'xl/worksheets/trang.xml': worksheet(oneRow),
    },
  );
  workbook.activeSheet.ensureCell(0, 0).value = 3;
  expect(changedParts(workbook)).toEqual(['xl/worksheets/trang.xml']);
});
