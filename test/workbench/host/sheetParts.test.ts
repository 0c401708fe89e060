// Validation, page set-up, frozen panes, settings and the application.
import { codeOf, onSheet, openExcel } from './openExcel.ts';

test('a drop-down list with its words and its messages', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => {
    const { dataValidation } = active.getRange('H2:H9');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'Tốt,Hoàn thành,Chậm' } };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: 'Đánh giá',
      message: 'Chọn một mức.',
    };
    dataValidation.prompt = { showPrompt: true, title: 'Đánh giá', message: 'Một trong bốn mức' };
  });
  expect(sheet.validations).toEqual([
    {
      areas: [{ row: 1, column: 7, rows: 8, columns: 1 }],
      rule: { kind: 'list', source: 'Tốt,Hoàn thành,Chậm', inCellDropDown: true },
      ignoreBlanks: true,
      errorAlert: { show: true, style: 'warning', title: 'Đánh giá', message: 'Chọn một mức.' },
      prompt: { show: true, title: 'Đánh giá', message: 'Một trong bốn mức' },
    },
  ]);
  await onSheet(async (active, context) => {
    const inside = active.getRange('H3').dataValidation;
    const mixed = active.getRange('G3:H3').dataValidation;
    const none = active.getRange('A1').dataValidation;
    for (const validation of [inside, mixed, none]) validation.load('type,rule');
    await context.sync();
    expect([inside.type, mixed.type, none.type]).toEqual(['List', 'Inconsistent', 'None']);
    expect(inside.rule).toEqual({ list: { source: 'Tốt,Hoàn thành,Chậm', inCellDropDown: true } });
  });
});

test('a rule for dates, a rule of a formula, and clearing a part', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => {
    active.getRange('A1:A9').dataValidation.rule = {
      date: { formula1: '=DATE(2025,1,1)', operator: 'GreaterThanOrEqualTo' },
    };
    active.getRange('B1').dataValidation.rule = { custom: { formula: '=B1<>""' } };
    active.getRange('A5').dataValidation.clear();
  });
  expect(sheet.validations.map(({ rule, areas }) => [rule.kind, areas.length])).toEqual([
    ['date', 2],
    ['custom', 1],
  ]);
});

test('a list longer than 255 characters must stand in cells', async () => {
  const { sheet } = await openExcel();
  const source = Array.from({ length: 40 }, (_, index) => `Đơn vị ${index}`).join(',');
  expect(
    await codeOf(
      onSheet(
        (active) => (active.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } }),
      ),
    ),
  ).toBe('InvalidArgument');
  await onSheet(
    (active) =>
      (active.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=Sheet1!$K$1:$K$40' },
      }),
  );
  expect(sheet.validations[0]?.rule).toMatchObject({ source: '=Sheet1!$K$1:$K$40' });
});

test('page set-up', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => {
    const { pageLayout } = active;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.leftMargin = 36;
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea('A1:H40');
    pageLayout.setPrintTitleRows('$1:$4');
    pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
    pageLayout.printOrder = 'OverThenDown';
    pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
    pageLayout.headersFooters.state = 'FirstAndDefault';
    pageLayout.headersFooters.firstPage.leftHeader = 'Trang đầu';
  });
  expect(sheet.pageLayout).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitTo: { width: 1, height: 0 },
    margins: { left: 36, top: 72 },
    centerHorizontally: true,
    printArea: { row: 0, column: 0, rows: 40, columns: 8 },
    printTitleRows: [0, 3],
    overThenDown: true,
    footer: { left: '', center: 'Trang &P/&N', right: '' },
    firstPage: {
      header: { left: 'Trang đầu', center: '', right: '' },
      footer: { left: '', center: '', right: '' },
    },
  });
  await onSheet(async (active, context) => {
    const { pageLayout } = active;
    pageLayout.load('orientation,paperSize,zoom');
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load('address');
    await context.sync();
    expect([
      pageLayout.orientation,
      pageLayout.paperSize,
      pageLayout.zoom.horizontalFitToPages,
      titles.address,
    ]).toEqual(['Landscape', 'A4', 1, 'Sheet1!1:4']);
  });
});

test('panes are frozen by rows, by columns and at a range', async () => {
  const { sheet } = await openExcel();
  await onSheet((active) => active.freezePanes.freezeRows(3));
  expect(sheet.freeze).toEqual({ rows: 3, columns: 0 });
  await onSheet((active) => active.freezePanes.freezeAt('A1:B4'));
  expect(sheet.freeze).toEqual({ rows: 4, columns: 2 });
  await onSheet(async (active, context) => {
    const place = active.freezePanes.getLocationOrNullObject();
    place.load('address');
    await context.sync();
    expect(place.address).toBe('Sheet1!A1:B4');
    active.freezePanes.unfreeze();
  });
  expect(sheet.freeze).toEqual({ rows: 0, columns: 0 });
});

test('settings keep plain data under a key', async () => {
  const { workbook } = await openExcel();
  await onSheet(async (_, context) => {
    const { settings } = context.workbook;
    settings.add('plan', { version: 1, sheets: ['Phụ lục'] });
    settings.add('khac', 'x');
    await context.sync();
    const plan = settings.getItem('plan');
    plan.load('value');
    const none = settings.getItemOrNullObject('không');
    none.load('key');
    const count = settings.getCount();
    await context.sync();
    expect([plan.value, none.isNullObject, count.value]).toEqual([
      { version: 1, sheets: ['Phụ lục'] },
      true,
      2,
    ]);
    settings.getItem('khac').delete();
  });
  expect([...workbook.settings.keys()]).toEqual(['plan']);
});

test('settings of the document are kept by the Common API', async () => {
  const { host } = await openExcel();
  Office.context.document.settings.set('ngon_ngu', { ma: 'vi' });
  await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
  expect([...host.documentSettings]).toEqual([['ngon_ngu', '{"ma":"vi"}']]);
});

test('the culture of a Vietnamese computer', async () => {
  await openExcel({ locale: 'vi-VN' });
  await Excel.run(async (context) => {
    const { cultureInfo } = context.application;
    cultureInfo.load('name');
    cultureInfo.datetimeFormat.load('shortDatePattern,dateSeparator');
    cultureInfo.numberFormat.load('numberDecimalSeparator');
    await context.sync();
    expect([
      cultureInfo.name,
      cultureInfo.datetimeFormat.shortDatePattern,
      cultureInfo.numberFormat.numberDecimalSeparator,
    ]).toEqual(['vi-VN', 'dd/MM/yyyy', ',']);
  });
});
