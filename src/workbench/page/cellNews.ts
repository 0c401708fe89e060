// Says in the page's line of news why the selected cell shows an error, as Excel says it beside the cell.
import { workbenchLabels } from '../../labels/workbench.ts';
import { formatAddress } from '../model/address.ts';
import { isError } from '../model/cell.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Page } from './layout.ts';

/** Listens to the workbook for as long as it lives. */
export function tellCellErrors(workbook: Workbook, page: Page): void {
  let told = '';
  workbook.onChange(({ kind }) => {
    if (kind !== 'selection' && kind !== 'values' && kind !== 'activeSheet') return;
    const news = errorOfSelection(workbook);
    if (news === told) return;
    told = news;
    page.say(news);
  });
}

function errorOfSelection({ activeSheet }: Workbook): string {
  const { row, column } = activeSheet.selection;
  const value = activeSheet.cell(row, column)?.value;
  if (!isError(value)) return '';
  const reason = value.message ?? workbenchLabels.cellErrors[value.error];
  return reason === undefined
    ? ''
    : `${formatAddress({ row, column, rows: 1, columns: 1 })}: ${value.error} ${reason}`;
}
