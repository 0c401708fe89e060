// How cells look, through Office.js: fills, fonts, borders, number formats, sizes.
import { codeOf, onSheet, openExcel } from './openExcel.ts';

test('fill, font and alignment are set over a range and read back', async () => {
  await openExcel();
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.fill.color = '#ff0000';
    format.font.bold = true;
    format.font.color = 'blue';
    format.font.name = 'Times New Roman';
    format.font.size = 13;
    format.font.underline = 'Single';
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    format.indentLevel = 1;
    format.protection.locked = false;
    format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
    format.load(
      'fill/color,font/bold,font/color,font/name,font/size,font/underline,font/italic,protection/locked',
    );
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      fill: { color: '#FF0000' },
      font: {
        bold: true,
        italic: false,
        color: '#0000FF',
        name: 'Times New Roman',
        size: 13,
        underline: 'Single',
      },
      protection: { locked: false },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 1,
    });
  });
});

test('what differs between cells reads null', async () => {
  await openExcel();
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    const { format } = sheet.getRange('A1:A2');
    format.font.load('bold,size');
    await context.sync();
    expect([format.font.bold, format.font.size]).toEqual([null, 11]);
  });
});

test('a colour that is none is refused and changes nothing', async () => {
  const { sheet } = await openExcel();
  expect(await codeOf(onSheet((active) => (active.getRange('A1').format.fill.color = 'đỏ')))).toBe(
    'InvalidArgument',
  );
  expect(sheet.cell(0, 0)).toBeUndefined();
});

test('one number format for a whole column also holds for cells filled later', async () => {
  await openExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:A3').numberFormat = 'dd/mm/yyyy' as never; // Excel takes one code for all cells
    sheet.getRange('B:B').format.horizontalAlignment = 'Right';
  });
  await onSheet(async (sheet, context) => {
    sheet.getRange('B7').values = [['x']];
    const range = sheet.getRange('A1:A3');
    range.load('numberFormat');
    const later = sheet.getRange('B7').format;
    later.load('horizontalAlignment');
    await context.sync();
    expect(range.numberFormat).toEqual([['dd/mm/yyyy'], ['dd/mm/yyyy'], ['dd/mm/yyyy']]);
    expect(later.horizontalAlignment).toBe('Right');
  });
});

test('number formats are en-US codes and null leaves one as it is', async () => {
  await openExcel();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.numberFormat = [['0%', '@']];
    range.numberFormat = [[null as never, '0.0']];
    range.load('numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([['0%', '0.0']]);
  });
});

test('borders: outer edges, inner lines, none', async () => {
  const { sheet, workbook } = await openExcel();
  await onSheet((active) => {
    const { borders } = active.getRange('B2:C3').format;
    for (const side of ['EdgeTop', 'EdgeLeft', 'InsideHorizontal'] as const) {
      borders.getItem(side).style = 'Continuous';
      borders.getItem(side).color = '#808080';
    }
    borders.getItem('EdgeTop').weight = 'Medium';
  });
  const borders = (row: number, column: number) =>
    workbook.styles.get(sheet.cell(row, column)?.style ?? 0).borders;
  expect(borders(1, 1)).toEqual({
    top: { style: 'medium', color: '#808080' },
    left: { style: 'thin', color: '#808080' },
    bottom: { style: 'thin', color: '#808080' },
    right: null,
  });
  expect(borders(2, 2)).toMatchObject({ top: { style: 'thin' }, left: null, bottom: null });
  await onSheet(async (active, context) => {
    const edge = active.getRange('B2:C3').format.borders.getItem('EdgeTop');
    edge.load('style,weight,color,sideIndex');
    const { borders: all } = active.getRange('B2:C3').format;
    all.load('items/style');
    await context.sync();
    expect(edge.toJSON()).toEqual({
      style: 'Continuous',
      weight: 'Medium',
      color: '#808080',
      sideIndex: 'EdgeTop',
    });
    expect(all.items).toHaveLength(8);
    all.getItem('EdgeTop').style = 'None';
  });
  expect(borders(1, 1).top).toBeNull();
});

test('widths and heights are in points; 48 points is the usual column', async () => {
  const { sheet } = await openExcel();
  await onSheet(async (active, context) => {
    const usual = active.getRange('A1').format;
    usual.load('columnWidth,rowHeight');
    active.getRange('B:B').format.columnWidth = 300;
    active.getRange('2:2').format.rowHeight = 40;
    await context.sync();
    expect([usual.columnWidth, usual.rowHeight]).toEqual([48, 15]);
    const wide = active.getRange('B2').format;
    wide.load('columnWidth,rowHeight');
    const both = active.getRange('A1:B1').format;
    both.load('columnWidth');
    await context.sync();
    expect([wide.columnWidth, wide.rowHeight, both.columnWidth]).toEqual([300, 40, null]);
  });
  expect(sheet.columnWidths.get(1)).toBe(56.43);
});

test('autofit follows the longest text', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => {
    active.getRange('A1:A2').values = [['ngắn'], ['một dòng chữ dài hơn nhiều']];
    active.getRange('A:A').format.autofitColumns();
    active.getRange('1:1').format.rowHeight = 60;
    active.getRange('1:1').format.autofitRows();
  });
  expect(sheet.columnWidths.get(0)).toBeGreaterThan(20);
  expect(sheet.rowHeights.size).toBe(0);
});
