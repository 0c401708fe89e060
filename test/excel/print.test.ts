// How our sheets are printed.
import { runPlan } from '../../src/excel/runPlan.ts';
import { sheetNames } from '../../src/labels/sheets.ts';
import { readXlsx } from '../../src/workbench/xlsx/readXlsx.ts';
import { writeXlsx } from '../../src/workbench/xlsx/writeXlsx.ts';
import { appendixWorkbook, day, open, sheetOf } from './appendix.ts';

const noWords = { left: '', center: '', right: '' };

it('prints our sheets as NĐ 30 wants it: A4, the page number in the top margin from page 2 on', async () => {
  const { workbook } = await open(appendixWorkbook());
  const { sheets } = await runPlan({ today: day('2024-07-01') });
  const saved = readXlsx(writeXlsx(workbook), 'saved.xlsx');
  for (const { name } of sheets) {
    expect(sheetOf(saved, name).pageLayout).toMatchObject({
      paperSize: 9,
      header: { ...noWords, center: '&P' },
      firstPage: { header: noWords, footer: noWords },
    });
  }
});

it('prints the tasks two pages wide, their numbers and words on both, so that they can be read', async () => {
  const { workbook } = await open(appendixWorkbook());
  await runPlan({ today: day('2024-07-01') });
  const saved = readXlsx(writeXlsx(workbook), 'saved.xlsx');
  expect(sheetOf(saved, sheetNames.tasks).pageLayout).toMatchObject({
    orientation: 'landscape',
    fitTo: { width: 2, height: 0 },
    overThenDown: true,
    printTitleColumns: [0, 3],
    printTitleRows: [5, 5],
  });
});
