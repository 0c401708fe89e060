// Formulas of ours in a workbook: frozen to what they show and back, healed when Excel did not know them.
import { countOwnFormulas, freezeFunctions } from '../../src/excel/freezeFunctions.ts';
import { healNames } from '../../src/excel/healNames.ts';
import { callsUs } from '../../src/excel/ownFormulas.ts';
import { undoChange } from '../../src/excel/undoChange.ts';
import { loadLastUndo, type UndoStep } from '../../src/excel/undoStep.ts';
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

function known(step: UndoStep | null): UndoStep {
  if (step === null) throw new Error('nothing was changed');
  return step;
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
  const { formulas, left, step } = await freezeFunctions();
  await settle(session);
  expect([formulas, left]).toEqual([2, 0]);
  expect(await loadLastUndo()).toEqual(step);
  expect(sheet.cell(0, 1)).toMatchObject({ value: 46112 });
  expect(sheet.cell(1, 1)).toMatchObject({ value: 46203 });
  expect([sheet.cell(0, 1)?.formula, sheet.cell(0, 2)?.formula]).toEqual([undefined, undefined]);
  expect(sheet.cell(0, 3)?.formula).toBe('=1+1');
  expect(await countOwnFormulas()).toBe(0);
  expect(await undoChange(known(step), null)).toEqual({ restored: 3, kept: [] });
  await settle(session);
  expect(sheet.cell(0, 1)?.formula).toBe('=PLAN.DUEDATE(A1:A2)');
  expect([sheet.cell(1, 1)?.value, sheet.cell(0, 2)?.value]).toEqual([46203, 'Quý']);
});

it('leaves a formula that has no result', async () => {
  const { sheet } = await open({ A1: 'Quý I/2026', A2: 'Quý II/2026', B2: 'x', B1: '=PLAN.DUEDATE(A1:A2)' });
  expect(await freezeFunctions()).toEqual({ formulas: 0, left: 1, step: null });
  expect(sheet.cell(0, 1)?.formula).toBe('=PLAN.DUEDATE(A1:A2)');
});

it('keeps a frozen cell that the user changed since, and tells which', async () => {
  const { session, sheet } = await open({
    A1: 'Quý I/2026',
    A2: 'Quý II/2026',
    B1: '=PLAN.DUEKIND(A1)',
    B2: '=PLAN.DUEKIND(A2)',
  });
  const { step } = await freezeFunctions();
  expect(known(step).blocks).toHaveLength(1);
  await session.host.userEdit(home, 'B1', 'Quý, theo tôi');
  const undone = await undoChange(known(step), null);
  expect(undone).toEqual({ restored: 1, kept: [{ sheet: home, address: 'B1' }] });
  expect([sheet.cell(0, 1)?.value, sheet.cell(1, 1)?.formula]).toEqual([
    'Quý, theo tôi',
    '=PLAN.DUEKIND(A2)',
  ]);
});

it('can take ten thousand frozen cells back, and does not make the file carry them', async () => {
  const { session, sheet } = await open({});
  for (let row = 0; row < 10_000; row += 1) {
    sheet.ensureCell(row, 0).value = 46200 + (row % 90);
    sheet.ensureCell(row, 1).formula = `=PLAN.STATUS(A${row + 1},"",46230,7,2026)`;
  }
  session.calculator.recalculateAll();
  await settle(session);
  const { step, formulas } = await freezeFunctions();
  expect(formulas).toBe(10_000);
  expect(await loadLastUndo()).toBeNull();
  expect(await undoChange(known(step), null)).toEqual({ restored: 10_000, kept: [] });
  expect(sheet.cell(9_999, 1)?.formula).toBe('=PLAN.STATUS(A10000,"",46230,7,2026)');
});

it('T18: heals #NAME? once and says on which protected sheets it could not', async () => {
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
  expect(await healNames()).toEqual({ healed: 1, protected: ['Khóa'], dateSystem: '1900' });
  await settle(session);
  expect(sheet.cell(0, 1)).toMatchObject({ formula: '=PLAN.DUEKIND(A1)', value: 'Quý' });
  expect(await healNames()).toEqual({ healed: 0, protected: ['Khóa'], dateSystem: '1900' });
});

it('tells of a workbook whose dates count from 1904', async () => {
  const { session } = await open({ A1: '=PLAN.DUEKIND("Quý I")' });
  session.workbook.date1904 = true;
  expect(await healNames()).toMatchObject({ dateSystem: '1904' });
});
