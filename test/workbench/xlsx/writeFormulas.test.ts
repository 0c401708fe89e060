// Formulas as files hold them: shared ones stay shared, spills are dynamic arrays, new functions carry their prefixes.
import { changedParts, open, relationships, reopened, saved } from './smallWorkbook.ts';

const sheetPart = 'xl/worksheets/sheet1.xml';
const oneRow = '<row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c></row>';

describe('formulas', () => {
  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';

  test('the cells of a shared formula say their own when its first cell is overwritten', () => {
    const workbook = open({ a: shared });
    Object.assign(workbook.activeSheet.ensureCell(0, 1), { value: 7, formula: undefined });
    delete workbook.activeSheet.ensureCell(0, 1).formula;
    const again = reopened(workbook).activeSheet;
    expect([0, 1, 2].map((row) => again.cell(row, 1)?.formula)).toEqual([undefined, '=A2*2', '=A3*2']);
  });

  test('a recalculated value leaves the shared formula shared', () => {
    const workbook = open({ a: shared });
    workbook.activeSheet.ensureCell(0, 1).value = 20;
    expect(saved(workbook)[sheetPart]).toContain(
      '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>20</v></c>',
    );
    expect(changedParts(workbook)).toEqual([sheetPart]);
  });

  test('a new formula asks for a calculation on opening and drops the chain of calculation', () => {
    const workbook = open(
      { a: shared },
      {
        'xl/calcChain.xml': '<calcChain><c r="B1" i="3"/></calcChain>',
        'xl/_rels/workbook.xml.rels': relationships(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId50', 'styles', 'styles.xml'],
          ['rId51', 'sharedStrings', 'sharedStrings.xml'],
          ['rId52', 'calcChain', 'calcChain.xml'],
        ),
      },
    );
    Object.assign(workbook.activeSheet.ensureCell(5, 0), { formula: '=SUM(B1:B3)', value: 12 });
    const after = saved(workbook);
    expect(after['xl/workbook.xml']).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['[Content_Types].xml']).not.toContain('calcChain');
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  test('a spill is written as a dynamic array with its metadata and comes back as a spill', () => {
    const workbook = open({ a: oneRow });
    const sheet = workbook.activeSheet;
    Object.assign(sheet.ensureCell(2, 0), {
      formula: '=SORT(A1:A2)',
      value: 1,
      spill: { rows: 2, columns: 1 },
    });
    Object.assign(sheet.ensureCell(3, 0), { value: 2, spilledFrom: { row: 2, column: 0 } });
    const after = saved(workbook);
    expect(after[sheetPart]).toContain(
      '<c r="A3" cm="1"><f t="array" ref="A3:A4">_xlfn._xlws.SORT(A1:A2)</f><v>1</v></c>',
    );
    expect(after['xl/metadata.xml']).toContain('fDynamic="1"');
    const again = reopened(workbook).activeSheet;
    expect(again.cell(2, 0)).toMatchObject({ formula: '=SORT(A1:A2)', spill: { rows: 2, columns: 1 } });
    expect(again.cell(3, 0)).toEqual({ value: 2, style: 0, spilledFrom: { row: 2, column: 0 } });
  });
});
