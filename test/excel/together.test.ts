// Several operations over one context share their round trips.
import type { ExcelContext } from '../../src/excel/excelContext.ts';
import { together } from '../../src/excel/together.ts';

/** A context that counts its round trips; the two Excel objects are never looked at here. */
function countingContext(fail = 0): ExcelContext & { readonly trips: () => number } {
  let trips = 0;
  return {
    workbook: {} as Excel.Workbook, // not used by the jobs below
    application: {} as Excel.Application, // not used by the jobs below
    sync: async () => {
      trips += 1;
      if (trips === fail) throw new Error('refused');
    },
    trips: () => trips,
  };
}

const job = (syncs: number) => async (context: ExcelContext) => {
  for (let count = 0; count < syncs; count += 1) await context.sync();
  return syncs;
};

it('takes as many round trips as the longest job', async () => {
  const context = countingContext();
  expect(await together<[number, number, number]>(context, [job(1), job(3), job(0)])).toEqual([1, 3, 0]);
  expect(context.trips()).toBe(3);
});

it('can be used inside itself', async () => {
  const context = countingContext();
  const inner = (lane: ExcelContext) => together<[number, number]>(lane, [job(2), job(1)]);
  expect(await together<[[number, number], number]>(context, [inner, job(2)])).toEqual([[2, 1], 2]);
  expect(context.trips()).toBe(2);
});

it('fails as the round trip failed, after every job has ended', async () => {
  const context = countingContext(2);
  await expect(together<[number, number]>(context, [job(3), job(2)])).rejects.toThrow('refused');
});

it('lets the other jobs go on when one gives up by itself', async () => {
  const context = countingContext();
  const quitter = () => Promise.reject(new Error('gave up'));
  await expect(together<[number, never]>(context, [job(2), quitter])).rejects.toThrow('gave up');
  expect(context.trips()).toBe(2);
});
