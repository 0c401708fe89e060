// Sheets added, deleted, renamed and moved; names, settings; a workbook that came from no file.
import { Workbook } from '../../../src/workbench/model/workbook.ts';
import { changedParts, open, relationships, reopened, saved } from './smallWorkbook.ts';

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

const withNames = (names: string): Record<string, string> => ({
  'xl/workbook.xml':
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="a" sheetId="3" r:id="rId1"/><sheet name="b" sheetId="4" r:id="rId2"/></sheets>' +
    `<definedNames>${names}</definedNames><extLst><ext uri="x"/></extLst></workbook>`,
});

describe('sheets', () => {
  test('a new sheet gets a part, a free number and the id it had', () => {
    const workbook = open({ a: row });
    const sheet = workbook.addSheet('Tổng hợp');
    sheet.ensureCell(0, 0).value = 2;
    const after = saved(workbook);
    expect(after['xl/workbook.xml']).toContain('<sheet name="Tổng hợp" sheetId="1" r:id="rId4"/></sheets>');
    expect(after['[Content_Types].xml']).toContain('/xl/worksheets/sheet2.xml');
    expect(reopened(workbook).sheets.map(({ id, name }) => [id, name])).toEqual(
      workbook.sheets.map(({ id, name }) => [id, name]),
    );
  });

  test('a deleted sheet takes with it what only it led to, and names of its own', () => {
    const workbook = open(
      { a: row, b: row },
      {
        ...withNames(
          '<definedName name="X" localSheetId="1">b!$A$1</definedName><definedName name="Y" localSheetId="0">a!$A$1</definedName>',
        ),
        'xl/worksheets/_rels/sheet2.xml.rels': relationships(
          ['rId1', 'comments', '../comments1.xml'],
          ['rId2', 'image', '../media/chung.png'],
        ),
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId2', 'image', '../media/chung.png']),
        'xl/comments1.xml': '<comments/>',
        'xl/media/chung.png': 'x',
      },
    );
    workbook.sheets.splice(1, 1);
    workbook.names = workbook.names.filter(({ name }) => name === 'Y');
    workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
    const after = saved(workbook);
    expect(Object.keys(after)).not.toContain('xl/worksheets/sheet2.xml');
    expect(Object.keys(after)).not.toContain('xl/comments1.xml');
    expect(Object.keys(after)).toContain('xl/media/chung.png');
    expect(after['xl/workbook.xml']).toContain(
      '<definedNames><definedName name="Y" localSheetId="0">a!$A$1</definedName></definedNames>',
    );
  });

  test('a sheet made in place of a deleted one inherits nothing from it', () => {
    const workbook = open({
      a: row,
      b: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><rowBreaks count="1"/>',
    });
    const [, old] = workbook.sheets;
    workbook.sheets.splice(1, 1);
    workbook.addSheet('b', { id: old?.id ?? '' }).ensureCell(0, 0).value = 2;
    expect(Object.values(saved(workbook)).some((text) => text.includes('rowBreaks'))).toBe(false);
  });

  test('moved and renamed sheets keep their parts; names follow their sheet', () => {
    const workbook = open(
      { a: row, b: row },
      withNames(
        `<definedName name="_xlnm.Print_Titles" localSheetId="0">a!$1:$2</definedName><definedName name="X" localSheetId="1">b!$A$1</definedName>`,
      ),
    );
    workbook.sheets.reverse();
    const [, first] = workbook.sheets;
    if (first) first.name = "Phụ lục 'I'";
    expect(changedParts(workbook)).toEqual(['xl/workbook.xml']);
    const xml = saved(workbook)['xl/workbook.xml'];
    expect(xml).toContain(
      `<sheet name="b" sheetId="4" r:id="rId2"/><sheet name="Phụ lục 'I'" sheetId="3" r:id="rId1"/>`,
    );
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Phụ lục ''I'''!$1:$2</definedName><definedName name="X" localSheetId="0">b!$A$1</definedName>`,
    );
    expect(xml).toContain('activeTab="0"');
  });

  test('the tab in front is the only selected one', () => {
    const view = (on: string): string =>
      `<sheetViews><sheetView ${on}workbookViewId="0"/></sheetViews><sheetData>${row}</sheetData>`;
    const workbook = open({ a: view('tabSelected="1" '), b: view('') });
    workbook.activeSheetId = workbook.sheets[1]?.id ?? '';
    const after = saved(workbook);
    expect(after['xl/worksheets/sheet1.xml']).toContain('<sheetView workbookViewId="0"/>');
    expect(after['xl/worksheets/sheet2.xml']).toContain('<sheetView workbookViewId="0" tabSelected="1"/>');
  });
});

test('names are added, changed and hidden; the others keep their text', () => {
  const workbook = open(
    { a: row, b: row },
    withNames(
      '<definedName name="Giu" function="false" comment="x">a!$A$1</definedName><definedName name="Doi">a!$B$1</definedName>',
    ),
  );
  const [, changed] = workbook.names;
  if (changed) changed.formula = '=_xlfn.IFS(1,2)'.replace('_xlfn.', '');
  workbook.names.push({
    name: 'PLAN_SHEET',
    scope: workbook.sheets[1]?.id ?? null,
    formula: '="tasks"',
    visible: false,
    comment: '',
  });
  expect(saved(workbook)['xl/workbook.xml']).toContain(
    '</sheets><definedNames><definedName name="Giu" function="false" comment="x">a!$A$1</definedName><definedName name="Doi">_xlfn.IFS(1,2)</definedName>' +
      '<definedName name="PLAN_SHEET" localSheetId="1" hidden="1">"tasks"</definedName></definedNames><extLst>',
  );
});

describe('settings', () => {
  test('are kept as a web extension of ours, and leave when they are unchanged', () => {
    const workbook = open({ a: row });
    workbook.settings.set('bang', { vung: 'A5:G50', chu: 'Phụ lục "I" & <II>' });
    expect(changedParts(workbook)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/webextensions/_rels/taskpanes.xml.rels',
      'xl/webextensions/taskpanes.xml',
      'xl/webextensions/webextension1.xml',
    ]);
    const again = reopened(workbook);
    expect([...again.settings]).toEqual([...workbook.settings]);
    expect(changedParts(again)).toEqual([]);
    again.settings.set('hai', 2);
    expect(changedParts(again)).toEqual(['xl/webextensions/webextension1.xml']);
  });
});

test('a workbook that came from no file is written whole', () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Phụ lục');
  sheet.ensureCell(0, 0).value = 'STT';
  Object.assign(sheet.ensureCell(1, 0), {
    formula: '=1+1',
    value: 2,
    style: workbook.styles.intern({ ...workbook.styles.get(0), fill: '#0F6B5C' }),
  });
  const again = reopened(workbook);
  expect(again.sheets.map(({ name, id }) => [name, id])).toEqual([['Phụ lục', sheet.id]]);
  expect(again.activeSheet.cell(1, 0)).toMatchObject({ formula: '=1+1', value: 2 });
  expect(again.styles.get(again.activeSheet.cell(1, 0)?.style ?? 0).fill).toBe('#0F6B5C');
});
