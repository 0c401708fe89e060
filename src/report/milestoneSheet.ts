// "Mốc thời hạn": one row a milestone, or one an instance of a recurring milestone.
import type { IsoDate, Source } from '../core/model.ts';
import type { MilestoneEntry, Occurrence, PlanAnalysis, TaskProgress } from '../core/progress.ts';
import { milestoneHeaders, sheetNames, sheetWords } from '../labels/sheets.ts';
import { certaintyLabels, milestoneKindLabels, statusLabels } from '../labels/status.ts';
import type { BuildOptions } from './buildOptions.ts';
import { planFacts } from './planFacts.ts';
import {
  effectiveFormula,
  milestoneDaysLateFormula,
  milestoneStatusFormula,
  positionFormula,
  rankFormula,
} from './milestoneFormulas.ts';
import type { CellModel, SheetModel } from './sheetModel.ts';
import { statusRules } from './statusRules.ts';
import { nameSeparator } from './taskColumns.ts';
import { shownAddress, tableNames } from './tableFormulas.ts';
import { bodyOf, buildHeading, buildTable, type ColumnSpec } from './tableSheet.ts';

/** 0-based row of the table's header. */
const headerRow = 5;

type Row = { readonly progress: TaskProgress; readonly occurrence: Occurrence };

export function buildMilestoneSheet(analysis: PlanAnalysis, options: BuildOptions): SheetModel {
  const rows = analysis.tasks.flatMap((progress) =>
    progress.occurrences.map((occurrence) => ({ progress, occurrence })),
  );
  const shifts = analysis.settings.shiftToWorkingDay === true;
  const columns = milestoneColumns((key) => options.entries?.milestones[key], shifts ? 'shifted' : 'asRead');
  const parts = buildTable(tableNames.milestones, columns, rows, headerRow);
  const heading = buildHeading(
    sheetWords.titles.milestones,
    planFacts(analysis),
    sheetWords.milestonesHint,
    3,
  );
  return {
    key: 'milestones',
    name: sheetNames.milestones,
    blocks: [...heading.blocks, parts.block],
    columns: parts.columns,
    tables: [parts.table],
    styles: heading.styles,
    names: [],
    charts: [],
    merges: [],
    rules: statusRules(bodyOf(parts.table, columns, milestoneHeaders.status)),
    freeze: { rows: headerRow + 1, columns: 5 },
    print: { orientation: 'landscape', titleRows: [headerRow, headerRow] },
    tabColor: '#1F6FB2',
  };
}

function milestoneColumns(
  entryOf: (key: string) => MilestoneEntry | undefined,
  dayOff: 'shifted' | 'asRead',
): readonly ColumnSpec<Row>[] {
  const center = { align: 'center' } as const;
  const day = { width: 13, format: 'date', align: 'center' } as const;
  const hidden = { width: 8, format: 'general', hidden: true } as const;
  const confirmation = ({ occurrence }: Row): CellModel => {
    const entry = entryOf(occurrence.key);
    if (entry?.due !== undefined) return { date: entry.due };
    return entry?.confirmed === true ? sheetWords.confirmMark : null;
  };
  const { ordinal, leads, label, kind, due, done, confirmed, status, daysLate, certainty, source } =
    milestoneHeaders;
  return [
    { header: milestoneHeaders.taskId, width: 9, ...center, cell: ({ progress }) => progress.task.id },
    { ...hidden, header: milestoneHeaders.key, format: 'text', cell: ({ occurrence }) => occurrence.key },
    { header: ordinal, width: 6, ...center, cell: ({ progress }) => progress.task.ordinal || null },
    {
      header: leads,
      width: 24,
      wrap: true,
      cell: ({ progress }) => progress.task.leads.join(nameSeparator) || null,
    },
    {
      header: label,
      width: 48,
      wrap: true,
      cell: (row) => milestoneContent(row.progress, row.occurrence) || null,
    },
    {
      header: kind,
      width: 16,
      wrap: true,
      cell: ({ occurrence }) => milestoneKindLabels[occurrence.milestone.kind],
    },
    { header: due, ...day, cell: ({ occurrence }) => dateCell(ownDue(occurrence)) },
    { header: done, ...day, input: true, cell: ({ occurrence }) => doneCell(entryOf(occurrence.key)) },
    { header: confirmed, ...day, input: true, free: true, cell: confirmation },
    {
      header: status,
      width: 17,
      format: 'general',
      ...center,
      cell: () => ({ formula: milestoneStatusFormula }),
    },
    {
      header: daysLate,
      width: 10,
      format: 'count',
      ...center,
      cell: () => ({ formula: milestoneDaysLateFormula }),
    },
    {
      header: certainty,
      width: 15,
      ...center,
      cell: ({ occurrence }) => certaintyLabels[occurrence.milestone.certainty],
    },
    {
      header: source,
      width: 10,
      format: 'general',
      ...center,
      cell: ({ progress }) => linkTo(deadlineCell(progress)),
    },
    { ...hidden, header: milestoneHeaders.position, cell: () => ({ formula: positionFormula }) },
    {
      ...hidden,
      header: milestoneHeaders.index,
      cell: ({ occurrence }) => (occurrence.recurring ? null : occurrence.index),
    },
    {
      ...hidden,
      header: milestoneHeaders.base,
      format: 'text',
      cell: ({ occurrence }) => undatedWord(occurrence),
    },
    {
      ...hidden,
      header: milestoneHeaders.held,
      cell: ({ occurrence }) => (occurrence.milestone.yearMismatch === undefined ? 0 : 1),
    },
    {
      ...hidden,
      header: milestoneHeaders.effective,
      format: 'date',
      cell: ({ occurrence }) => ({ formula: effectiveFormula(occurrence.milestone, dayOff) }),
    },
    { ...hidden, header: milestoneHeaders.rank, cell: () => ({ formula: rankFormula }) },
  ];
}

const dateCell = (date: IsoDate | undefined): CellModel => (date === undefined ? null : { date });

const doneCell = (entry: MilestoneEntry | undefined): CellModel =>
  entry?.done === undefined ? (entry?.unreadable?.done ?? null) : { date: entry.done };

/** The day by the plan's own words, whatever the user put in its stead. */
export function ownDue({ planned }: Occurrence): IsoDate | undefined {
  return planned;
}

/** What a milestone is called as long as it has no day. */
function undatedWord({ milestone: { kind } }: Occurrence): string {
  if (kind === 'event' || kind === 'external') return statusLabels.waiting.short;
  return statusLabels[kind === 'ongoing' ? 'ongoing' : 'unknown'].short;
}

/** What is due, in the cell's own words; the words of the deadline itself when it names nothing, then the task. */
export function milestoneContent({ task }: TaskProgress, { milestone }: Occurrence): string {
  const [start, end] = milestone.span;
  return milestone.label || task.deadline.slice(start, end).trim() || task.title;
}

const deadlineCell = ({ task }: TaskProgress): Source => task.cells.deadline ?? task.source;

function linkTo(source: Source): CellModel {
  return { text: shownAddress({ ...source, rows: 1, columns: 1 }), link: source };
}
