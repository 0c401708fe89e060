// What is read from a workbook file.
import { open, relationships, worksheet } from './smallWorkbook.ts';

const cells = (row: string) => {
  const sheet = open({ 'Phụ lục': row }).activeSheet;
  return (column: number, line = 0) => sheet.cell(line, column);
};

describe('cells', () => {
  test('a shared string in runs is one text, without its reading hints', () => {
    expect(cells('<row r="1"><c r="A1" t="s"><v>1</v></c></row>')(0)?.value).toBe('Quý I ');
  });

  test('an inline string gives its control characters back', () => {
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000B_b_x005F_x000B_</t></is></c></row>';
    expect(cells(row)(0)?.value).toBe('a\u000bb_x000B_');
  });

  test.each([
    ['<v>44635</v>', '', 44635],
    ['<v>1</v>', ' t="b"', true],
    ['<v>#N/A</v>', ' t="e"', { error: '#N/A' }],
    ['<v>2022-03-14T12:00:00</v>', ' t="d"', 44634.5],
  ])('%s%s is %p', (content, type, value) => {
    expect(cells(`<row r="1"><c r="A1"${type}>${content}</c></row>`)(0)?.value).toEqual(value);
  });

  test('a cell without an address stands after the one before it', () => {
    const at = cells(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    expect([at(0)?.value, at(3)?.value, at(4)?.value, at(0, 1)?.value]).toEqual([1, 2, 3, 4]);
  });

  test('a blank cell in the default style is no cell, a styled one is', () => {
    const at = cells('<row r="1"><c r="A1"/><c r="B1" s="2"/><c r="C1"><v>1</v></c></row>');
    expect([at(0), at(1)]).toEqual([undefined, { value: undefined, style: 2 }]);
  });

  test('the apostrophe of text entry comes from the cell format', () => {
    const at = cells('<row r="1"><c r="A1" s="3" t="inlineStr"><is><t>- gạch</t></is></c></row>');
    expect(at(0)).toEqual({ value: '- gạch', style: 3, quotePrefix: true });
  });
});

describe('formulas', () => {
  test('a shared formula is moved to each of its cells', () => {
    const at = cells(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+$A$1+SUM(A:A)</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(at(1, 1)).toEqual({ value: 3, style: 0, formula: '=A2+$A$1+SUM(A:A)' });
  });

  test('file prefixes of newer functions are not shown', () => {
    const row =
      '<row r="1"><c r="A1" t="str"><f>_xlfn.TEXTJOIN(",",TRUE,_xlfn._xlws.SORT(B1:B3))</f><v>a</v></c></row>';
    expect(cells(row)(0)).toMatchObject({ value: 'a', formula: '=TEXTJOIN(",",TRUE,SORT(B1:B3))' });
  });

  test('a legacy array formula keeps its extent and is no spill', () => {
    const row = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">ROW(1:2)</f><v>1</v></c></row>';
    expect(cells(row)(0)).toEqual({
      value: 1,
      style: 0,
      formula: '=ROW(1:2)',
      array: { rows: 2, columns: 1 },
    });
  });
});

describe('the workbook', () => {
  const names =
    '<workbook xmlns="m" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/>' +
    '<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Phụ lục" sheetId="7" state="hidden" r:id="rId1"/>' +
    '<sheet name="Cấu hình" sheetId="2" r:id="rId2"/></sheets><definedNames>' +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!$A:$B,'Phụ lục'!$5:$6</definedName>` +
    `<definedName name="NgayChot" comment="c">'Cấu hình'!$B$2</definedName>` +
    '<definedName name="PLAN_SHEET" localSheetId="1" hidden="1">"config"</definedName></definedNames></workbook>';
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const workbook = open({ 'Phụ lục': row, 'Cấu hình': row }, { 'xl/workbook.xml': names });

  test('sheets have their order, state and an id made of the file number', () => {
    expect(workbook.sheets.map(({ name, visibility, id }) => [name, visibility, id.slice(0, 10)])).toEqual([
      ['Phụ lục', 'hidden', '{00000007-'],
      ['Cấu hình', 'visible', '{00000002-'],
    ]);
    expect(workbook.activeSheet.name).toBe('Cấu hình');
    expect(workbook.date1904).toBe(true);
  });

  test('names keep scope and visibility, print titles go to the page layout', () => {
    expect(workbook.names).toEqual([
      { name: 'NgayChot', scope: null, formula: "='Cấu hình'!$B$2", visible: true, comment: 'c' },
      {
        name: 'PLAN_SHEET',
        scope: workbook.sheets[1]?.id,
        formula: '="config"',
        visible: false,
        comment: '',
      },
    ]);
    expect(workbook.sheets[0]?.pageLayout).toMatchObject({
      printTitleRows: [4, 5],
      printTitleColumns: [0, 1],
    });
  });
});

test('styles resolve theme colours with tint, palette colours and built-in formats', () => {
  const { styles } = open({ a: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  expect(styles.get(2)).toMatchObject({
    font: { name: 'Times New Roman', size: 13, bold: true, color: '#2F5597' },
    fill: '#FFFF00',
    alignment: { horizontal: 'center' },
  });
  expect([1, 3, 4].map((id) => styles.get(id).numberFormat)).toEqual(['dd/mm/yyyy', '@', 'm/d/yyyy']);
});

test('what hangs on a sheet is read', () => {
  const content =
    '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
    '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C4" sqref="C4:D5"/></sheetView></sheetViews>' +
    '<cols><col min="2" max="3" width="9.140625" customWidth="1"/><col min="4" max="4" width="0" hidden="1"/></cols>' +
    '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="20" hidden="1"/></sheetData>' +
    '<sheetProtection sheet="1"/><autoFilter ref="A1:B5"><filterColumn colId="0"/></autoFilter><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' +
    '<conditionalFormatting sqref="A1:A5 C1"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThanOrEqual"><formula>5</formula></cfRule><cfRule type="iconSet" priority="3"/></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2"><formula1>"Đạt,""K"""</formula1></dataValidation><dataValidation type="time" sqref="B3"><formula1>0</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A1" r:id="rId9" tooltip="t"/><hyperlink ref="A2:A3" location="\'Phụ lục\'!B8"/></hyperlinks>' +
    '<pageMargins left="1" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;LTrái&amp;CTrang &amp;P &amp;&amp; &amp;N</oddFooter></headerFooter>';
  const sheet = open(
    { a: content },
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        'rId9',
        'hyperlink',
        'https://a.vn/?x=1&amp;y=2',
        'External',
      ]),
    },
  ).activeSheet;
  expect(sheet).toMatchObject({
    tabColor: '#00B050',
    showGridlines: false,
    protected: true,
    freeze: { rows: 2, columns: 1 },
    selection: { row: 3, column: 2, rows: 2, columns: 2 },
    merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
    autoFilter: { area: { row: 0, column: 0, rows: 5, columns: 2 }, filtered: true },
  });
  expect([...sheet.columnWidths]).toEqual([
    [1, 8.43],
    [2, 8.43],
  ]);
  expect([[...sheet.hiddenColumns], [...sheet.hiddenRows], [...sheet.rowHeights]]).toEqual([
    [3],
    [1],
    [[0, 30]],
  ]);
  expect(
    sheet.conditionalFormats.map(({ rule, format, areas }) => [rule, format.fill, areas.length]),
  ).toEqual([
    [{ kind: 'cellValue', operator: 'LessThanOrEqual', formula1: '=5', formula2: null }, '#FFC7CE', 2],
    [{ kind: 'kept', type: 'iconSet' }, null, 2],
  ]);
  expect(sheet.validations.map(({ rule }) => rule)).toEqual([
    { kind: 'list', source: 'Đạt,"K"', inCellDropDown: true },
  ]);
  expect([...sheet.hyperlinks]).toEqual([
    ['0,0', { address: 'https://a.vn/?x=1&y=2', documentReference: null, screenTip: 't' }],
    ['1,0', { address: null, documentReference: "'Phụ lục'!B8", screenTip: null }],
    ['2,0', { address: null, documentReference: "'Phụ lục'!B8", screenTip: null }],
  ]);
  expect(sheet.pageLayout).toMatchObject({
    orientation: 'landscape',
    paperSize: 8,
    fitTo: { width: 1, height: 0 },
    margins: { left: 72, right: 36 },
    footer: { left: 'Trái', center: 'Trang &P && &N', right: '' },
  });
});

test('a part whose elements carry a prefix reads the same', () => {
  const part =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(open({ a: '' }, { 'xl/worksheets/sheet1.xml': part }).activeSheet.cell(1, 1)?.value).toBe(
    'Văn phòng Sở',
  );
});

test('an absolute target and a part name in other letter case are found', () => {
  const workbook = open(
    { a: '<row/>' },
    {
      'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', '/xl/Worksheets/Sheet9.xml']),
      'xl/worksheets/sheet9.xml': worksheet('<row r="1"><c r="A1"><v>7</v></c></row>'),
    },
  );
  expect(workbook.activeSheet.cell(0, 0)?.value).toBe(7);
});
