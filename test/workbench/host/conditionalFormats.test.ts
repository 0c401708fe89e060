// Conditional formats through Office.js: rules kept as made, their order, their removal.
import { codeOf, onSheet, openExcel } from './openExcel.ts';

async function addCustom(address: string, formula: string): Promise<void> {
  await onSheet((sheet) => {
    const rule = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = formula;
    rule.custom.format.fill.color = '#FFC7CE';
    rule.custom.format.font.color = '#9C0006';
    rule.custom.format.font.bold = true;
    rule.stopIfTrue = true;
  });
}

test('a rule of our own is kept as it was made', async () => {
  const { sheet } = await openExcel();
  await addCustom('A2:G9', '=$F2<NgayChot');
  expect(sheet.conditionalFormats).toMatchObject([
    {
      areas: [{ row: 1, column: 0, rows: 8, columns: 7 }],
      priority: 1,
      stopIfTrue: true,
      rule: { kind: 'expression', formula: '=$F2<NgayChot' },
      format: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true, italic: null },
    },
  ]);
});

test('the newest rule is looked at first; priorities count from 0', async () => {
  await openExcel();
  await addCustom('A1:A9', '=A1=1');
  await addCustom('A1:A9', '=A1=2');
  await onSheet(async (sheet, context) => {
    const formats = sheet.getRange('A1').conditionalFormats;
    formats.load('items/priority,items/type,items/id,items/custom/rule/formula');
    await context.sync();
    expect(formats.items.map((item) => [item.priority, item.custom.rule.formula])).toEqual([
      [0, '=A1=2'],
      [1, '=A1=1'],
    ]);
    const second = formats.items[1];
    if (second) second.priority = 0;
    await context.sync();
    formats.load('items/custom/rule/formula');
    await context.sync();
    expect(formats.items.map((item) => item.custom.rule.formula)).toEqual(['=A1=1', '=A1=2']);
  });
});

test('one rule is deleted by its id and the others stay', async () => {
  const { sheet } = await openExcel();
  await addCustom('A1:A9', '=PLAN_TrangThai=1');
  await addCustom('A1:A9', '=A1=2');
  await onSheet(async (active, context) => {
    const formats = active.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    await context.sync();
    const customs = formats.items.map((item) => item.customOrNullObject.rule);
    for (const rule of customs) rule.load('formula');
    await context.sync();
    formats.items.forEach((item, index) => {
      if (customs[index]?.formula.includes('PLAN_')) item.delete();
    });
  });
  expect(sheet.conditionalFormats.map(({ rule, priority }) => [rule, priority])).toEqual([
    [{ kind: 'expression', formula: '=A1=2' }, 1],
  ]);
});

test('clearing a part leaves the rule in force elsewhere', async () => {
  const { sheet } = await openExcel();
  await addCustom('A1:A9', '=A1=1');
  await onSheet((active) => active.getRange('A4:A5').conditionalFormats.clearAll());
  expect(sheet.conditionalFormats[0]?.areas).toEqual([
    { row: 0, column: 0, rows: 3, columns: 1 },
    { row: 5, column: 0, rows: 4, columns: 1 },
  ]);
  await onSheet((active) => active.getRange().conditionalFormats.clearAll());
  expect(sheet.conditionalFormats).toEqual([]);
});

test('a rule over several ranges has its ranges, and no single one', async () => {
  await openExcel();
  await onSheet(async (sheet, context) => {
    const rule = sheet.getRanges('A2:A3,A7').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=A2="x"';
    const areas = rule.getRanges();
    areas.load('address');
    await context.sync();
    expect(areas.address).toBe('Sheet1!A2:A3,Sheet1!A7');
  });
  expect(
    await codeOf(
      onSheet((sheet) => sheet.getRange().conditionalFormats.getItemAt(0).getRange().load('address')),
    ),
  ).toBe('InvalidArgument');
});

test('rules over values and texts', async () => {
  await openExcel();
  await onSheet(async (sheet, context) => {
    const value = sheet.getRange('A1:A5').conditionalFormats.add('CellValue');
    value.cellValue.rule = { formula1: '=1', formula2: '=5', operator: 'Between' };
    const text = sheet.getRange('B1:B5').conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'Contains', text: 'quá hạn' };
    value.cellValue.load('rule');
    text.textComparison.load('rule');
    text.load('type');
    const none = text.customOrNullObject;
    none.load();
    await context.sync();
    expect(value.cellValue.rule).toEqual({ formula1: '=1', formula2: '=5', operator: 'Between' });
    expect([text.type, text.textComparison.rule, none.isNullObject]).toEqual([
      'ContainsText',
      { operator: 'Contains', text: 'quá hạn' },
      true,
    ]);
  });
});

test('a formula that does not parse is refused', async () => {
  await openExcel();
  expect(await codeOf(addCustom('A1', '=$F2<('))).toBe('InvalidArgument');
});
