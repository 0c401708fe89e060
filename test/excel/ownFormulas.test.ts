// Formulas of ours in a workbook: frozen to what they show and back, healed when Excel did not know them.
import { countOwnFormulas, freezeFunctions, undoFreeze } from '../../src/excel/freezeFunctions.ts';
import { healNames } from '../../src/excel/healNames.ts';
import { callsUs } from '../../src/excel/ownFormulas.ts';
import { openWorkbook, type Session } from '../../src/workbench/session.ts';
import { Workbook } from '../../src/workbench/model/workbook.ts';
import type { Sheet } from '../../src/workbench/model/sheet.ts';

const home = 'Kế hoạch';

async function open(formulas: Readonly<Record<string, string>>): Promise<{ session: Session; sheet: Sheet }> {
  const session = await openWorkbook(new Workbook());
  const sheet = session.workbook.addSheet(home);
  for (const [address, formula] of Object.entries(formulas))
    await session.host.userEdit(home, address, formula);
  await settle(session);
  return { session, sheet };
}

async function settle(session: Session): Promise<void> {
  session.calculator.calculate();
  await session.calculator.settle();
}

it.each(['=PLAN.STATUS(A1)', '=IF(A1,plan.unit(B1))', '=_xldudf_PLAN_STATUS(A1)', '=1+PLAN.SCORE(1,A1:B2)'])(
  'knows %s as a call of ours',
  (formula) => {
    expect(callsUs(formula)).toBe(true);
  },
);

it.each(['=KPLAN.STATUS(A1)', 'PLAN.STATUS(A1)', '="PLAN.STATUS(A1)"', 5, '=SUM(A1)'])(
  'knows %s as none',
  (formula) => {
    expect(callsUs(formula)).toBe(false);
  },
);

it('freezes single cells and spills to values, and puts the formulas back', async () => {
  const { session, sheet } = await open({
    A1: 'Quý I/2026',
    A2: 'Quý II/2026',
    B1: '=PLAN.DUEDATE(A1:A2)',
    C1: '=PLAN.DUEKIND(A1)',
    D1: '=1+1',
  });
  expect([sheet.cell(1, 1)?.value, sheet.cell(0, 2)?.value]).toEqual([46203, 'Quý']);
  const frozen = await freezeFunctions();
  await settle(session);
  expect(frozen).toMatchObject({ left: 0 });
  expect(frozen.frozen).toHaveLength(2);
  expect(sheet.cell(0, 1)).toMatchObject({ value: 46112 });
  expect(sheet.cell(1, 1)).toMatchObject({ value: 46203 });
  expect([sheet.cell(0, 1)?.formula, sheet.cell(0, 2)?.formula]).toEqual([undefined, undefined]);
  expect(sheet.cell(0, 3)?.formula).toBe('=1+1');
  expect(await countOwnFormulas()).toBe(0);
  await undoFreeze(frozen);
  await settle(session);
  expect(sheet.cell(0, 1)?.formula).toBe('=PLAN.DUEDATE(A1:A2)');
  expect([sheet.cell(1, 1)?.value, sheet.cell(0, 2)?.value]).toEqual([46203, 'Quý']);
});

it('leaves a formula that has no result', async () => {
  const { sheet } = await open({ A1: 'Quý I/2026', A2: 'Quý II/2026', B2: 'x', B1: '=PLAN.DUEDATE(A1:A2)' });
  expect(await freezeFunctions()).toMatchObject({ frozen: [], left: 1 });
  expect(sheet.cell(0, 1)?.formula).toBe('=PLAN.DUEDATE(A1:A2)');
});

it('heals #NAME? once and says on which protected sheets it could not', async () => {
  const { session, sheet } = await open({ A1: 'Quý I/2026' });
  const other = session.workbook.addSheet('Khóa');
  for (const place of [sheet, other]) {
    const cell = place.ensureCell(0, 1);
    cell.formula = '=_xldudf_PLAN_DUEKIND(A1)';
    cell.value = { error: '#NAME?' };
  }
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Khóa').protection.protect();
    await context.sync();
  });
  expect(await healNames()).toEqual({ healed: 1, protected: ['Khóa'] });
  await settle(session);
  expect(sheet.cell(0, 1)).toMatchObject({ formula: '=PLAN.DUEKIND(A1)', value: 'Quý' });
  expect(await healNames()).toEqual({ healed: 0, protected: ['Khóa'] });
});
