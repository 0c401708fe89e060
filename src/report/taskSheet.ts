// "Nhiệm vụ chuẩn hóa": one row a task, what the appendix says beside what the user enters and what follows from both.
import type { Area } from '../core/model.ts';
import type { PlanAnalysis } from '../core/progress.ts';
import { sheetNames, sheetWords, taskHeaders } from '../labels/sheets.ts';
import type { BuildOptions } from './buildOptions.ts';
import { highlightNames } from './names.ts';
import type { SheetModel } from './sheetModel.ts';
import { planFacts } from './planFacts.ts';
import { statusRules } from './statusRules.ts';
import { taskColumns } from './taskColumns.ts';
import { tableNames } from './tableFormulas.ts';
import { bodyOf, buildHeading, buildTable } from './tableSheet.ts';

/** 0-based row of the table's header. */
const headerRow = 5;
/** Mã, STT, Lĩnh vực, Nhiệm vụ. */
const frozenColumns = 4;

export function buildTaskSheet(analysis: PlanAnalysis, options: BuildOptions): SheetModel {
  const columns = taskColumns(analysis, options.entries);
  const parts = buildTable(tableNames.tasks, columns, analysis.tasks, headerRow);
  const heading = buildHeading(sheetWords.titles.tasks, planFacts(analysis), sheetWords.tasksHint, 2);
  const body = (header: string): Area => bodyOf(parts.table, columns, header);
  return {
    key: 'tasks',
    name: sheetNames.tasks,
    blocks: [...heading.blocks, parts.block],
    columns: parts.columns,
    tables: [parts.table],
    styles: heading.styles,
    names: [
      { name: highlightNames.firstRow, area: body(taskHeaders.firstRow) },
      { name: highlightNames.lastRow, area: body(taskHeaders.lastRow) },
      { name: highlightNames.status, area: body(taskHeaders.status) },
    ],
    charts: [],
    merges: [],
    rules: statusRules(body(taskHeaders.status)),
    freeze: { rows: headerRow + 1, columns: frozenColumns },
    print: {
      orientation: 'landscape',
      titleRows: [headerRow, headerRow],
      // What the plan says on one page, what has come of it on the next, both behind the task's number and words.
      wide: { pages: 2, titleColumns: frozenColumns },
    },
    tabColor: '#1F6FB2',
  };
}
