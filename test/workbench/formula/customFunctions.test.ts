// Custom functions in cells: asked together, answered later.
import type { Scalar } from '../../../src/workbench/model/cell.ts';
import { fill, newBook, shown, shownArea } from './book.ts';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('custom functions', () => {
  function withFunctions(rows: Parameters<typeof newBook>[0]) {
    const asked: { name: string; args: unknown[] }[] = [];
    const made = newBook(rows, {
      customFunctionNames: () => ['PLAN.DOUBLE', 'PLAN.LIST', 'PLAN.FAIL'],
      customFunctionShape: (name) => (name === 'PLAN.DOUBLE' ? ['scalar'] : null),
      callCustomFunction(name, args): Promise<Scalar | Scalar[][]> {
        asked.push({ name, args });
        if (name === 'PLAN.FAIL') return Promise.reject(new Error('no'));
        if (name === 'PLAN.LIST')
          return pause().then(() => [
            [1, 2],
            [3, 4],
          ]);
        return pause().then(() => Number(args[0]) * 2);
      },
    });
    return { ...made, asked };
  }

  test('show #BUSY! until they answer, and what reads them follows', async () => {
    const { sheet, calculator } = withFunctions([[4, '=plan.double(A1)', '=B1+1', '=IFERROR(B1,"lỗi")']]);
    expect(shownArea(sheet, 'B1:D1')).toEqual([['#BUSY!', '#BUSY!', '#BUSY!']]);
    await calculator.settle();
    expect(shownArea(sheet, 'B1:D1')).toEqual([[8, 9, 8]]);
  });

  test('are asked together and once for equal arguments', async () => {
    const { sheet, calculator, asked } = withFunctions([
      [1, '=PLAN.DOUBLE(A1)'],
      [1, '=PLAN.DOUBLE(A2)'],
      [2, '=PLAN.DOUBLE(A3)'],
    ]);
    await calculator.settle();
    expect(asked.map(({ args }) => args)).toEqual([[1], [2]]);
    expect(shownArea(sheet, 'B1:B3')).toEqual([[2], [2], [4]]);
  });

  test('are asked again when their argument changes', async () => {
    const { book, sheet, calculator, asked } = withFunctions([[1, '=PLAN.DOUBLE(A1)']]);
    await calculator.settle();
    fill(book, sheet, 'A1', [[5]]);
    calculator.calculate();
    await calculator.settle();
    expect(shown(sheet, 'B1')).toBe(10);
    expect(asked).toHaveLength(2);
  });

  test('spill what they return, and spread over a range where they take one value', async () => {
    const { sheet, calculator } = withFunctions([
      ['=PLAN.LIST()', null, '=PLAN.DOUBLE(E1:E2)', null, 3],
      [null, null, null, null, 4],
    ]);
    await calculator.settle();
    expect(shownArea(sheet, 'A1:C2')).toEqual([
      [1, 2, 6],
      [3, 4, 8],
    ]);
  });

  test('are not called with an error; a failure is #VALUE!; blanks arrive as null', async () => {
    const { sheet, calculator, asked } = withFunctions([
      ['=PLAN.DOUBLE(1/0)', '=PLAN.FAIL(Z1,Z1:Z2)', '=KHAC.HAM(1)'],
    ]);
    await calculator.settle();
    expect(shownArea(sheet, 'A1:C1')).toEqual([['#DIV/0!', '#VALUE!', '#NAME?']]);
    expect(asked).toEqual([{ name: 'PLAN.FAIL', args: [null, [[null], [null]]] }]);
  });

  test('one asked from within another waits its turn', async () => {
    const { sheet, calculator } = withFunctions([['=PLAN.DOUBLE(PLAN.DOUBLE(3))+PLAN.DOUBLE(1)']]);
    await calculator.settle();
    expect(shown(sheet, 'A1')).toBe(14);
  });
});
