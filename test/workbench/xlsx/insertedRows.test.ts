// What the model does not know moves along when rows or columns come and go.
import { deleteRows, insertColumns, insertRows } from '../../../src/workbench/model/insertion.ts';
import type { Workbook } from '../../../src/workbench/model/workbook.ts';
import { open, relationships, reopened, saved } from './smallWorkbook.ts';

const content =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3" ht="20" s="2" customFormat="1"><c r="A3" t="s"><v>1</v></c><c r="B3"><f>A1*2</f><v>2</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="C3:D4"/></mergeCells>' +
  '<conditionalFormatting sqref="A3:A9"><cfRule type="iconSet" priority="1"><iconSet/></cfRule></conditionalFormatting>' +
  '<ignoredErrors><ignoredError sqref="A3"/></ignoredErrors>' +
  '<extLst><ext uri="x"><x14:conditionalFormattings xmlns:x14="a" xmlns:xm="b"><xm:sqref>A3:A9 F1</xm:sqref></x14:conditionalFormattings></ext></extLst>';

const file = (): Workbook =>
  open(
    { a: content },
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['rId1', 'comments', '../comments1.xml'],
        ['rId2', 'vmlDrawing', '../vml1.vml'],
        ['rId3', 'drawing', '../drawings/drawing1.xml'],
      ),
      'xl/comments1.xml':
        '<comments><commentList><comment ref="A3"><text><t>ghi chú</t></text></comment><comment ref="A1"/></commentList></comments>',
      'xl/vml1.vml':
        '<xml><v:shape id="s"><br><x:ClientData><x:Anchor>1, 15, 2, 10, 3, 15, 6, 4</x:Anchor><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
      'xl/drawings/drawing1.xml':
        '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:row>8</xdr:row></xdr:to><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>',
    },
  );

test('two rows inserted above move cells with their runs, row looks, comments, pictures and extensions', () => {
  const workbook = file();
  insertRows(workbook, workbook.activeSheet, { at: 1, count: 2 });
  const after = saved(workbook);
  const sheet = after['xl/worksheets/sheet1.xml'];
  expect(sheet).toContain(
    's="2" customFormat="1"><c r="A5" t="s"><v>1</v></c><c r="B5"><f>A1*2</f><v>2</v></c></row>',
  );
  expect(sheet).toContain('<mergeCell ref="C5:D6"/>');
  expect(sheet).toContain(
    '<conditionalFormatting sqref="A5:A11"><cfRule type="iconSet" priority="1"><iconSet/></cfRule>',
  );
  expect(sheet).toContain('<ignoredError sqref="A5"/>');
  expect(sheet).toContain('<xm:sqref>A5:A11 F1</xm:sqref>');
  expect(after['xl/comments1.xml']).toContain(
    '<comment ref="A5"><text><t>ghi chú</t></text></comment><comment ref="A1"/>',
  );
  expect(after['xl/vml1.vml']).toContain('<x:Anchor>1, 15, 4, 10, 3, 15, 8, 4</x:Anchor><x:Row>4</x:Row>');
  expect(after['xl/drawings/drawing1.xml']).toContain(
    '<xdr:row>4</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:row>10</xdr:row>',
  );
});

test('a deleted row takes its comment and its frame with it', () => {
  const workbook = file();
  deleteRows(workbook, workbook.activeSheet, { at: 2, count: 1 });
  const after = saved(workbook);
  expect(after['xl/comments1.xml']).toBe(
    '<comments><commentList><comment ref="A1"/></commentList></comments>',
  );
  expect(after['xl/vml1.vml']).toBe('<xml></xml>');
  expect(reopened(workbook).activeSheet.rows.size).toBe(1);
});

test('an inserted column moves cells within their rows', () => {
  const workbook = file();
  insertColumns(workbook, workbook.activeSheet, { at: 0, count: 1 });
  const again = reopened(workbook).activeSheet;
  expect(again.cell(2, 1)?.value).toBe('Quý I ');
  expect(again.cell(2, 2)).toMatchObject({ formula: '=B1*2', value: 2 });
  expect(saved(workbook)['xl/worksheets/sheet1.xml']).toContain('<c r="B3" t="s"><v>1</v></c>');
});

test('changes one after the other add up', () => {
  const workbook = file();
  insertRows(workbook, workbook.activeSheet, { at: 0, count: 3 });
  deleteRows(workbook, workbook.activeSheet, { at: 1, count: 1 });
  workbook.activeSheet.ensureCell(4, 1).value = 9;
  expect(saved(workbook)['xl/comments1.xml']).toContain('<comment ref="A5">');
  expect(reopened(workbook).activeSheet.cell(4, 0)?.value).toBe('Quý I ');
});
