// "Rà soát kế hoạch": every finding with its quote, its reason, the way out and the way to the cell.
import type { Finding, Severity } from '../core/finding.ts';
import type { PlanAnalysis } from '../core/progress.ts';
import { describeFinding } from '../labels/findings.ts';
import { findingHeaders, sheetNames, sheetWords } from '../labels/sheets.ts';
import { severityLabels } from '../labels/status.ts';
import { planFacts } from './planFacts.ts';
import type { SheetModel } from './sheetModel.ts';
import { cellAddress, quoted, shownAddress, tableNames } from './tableFormulas.ts';
import { bodyOf, buildHeading, buildTable, type ColumnSpec } from './tableSheet.ts';

/** 0-based row of the table's header. */
const headerRow = 5;

const severityOrder: readonly Severity[] = ['error', 'warning', 'note'];
const severityColors = {
  error: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
  warning: { fill: '#FFF2CC', fontColor: '#6B4E00', bold: true },
  note: { fill: '#DDEBF7', fontColor: '#1F4E79', bold: false },
} satisfies Record<Severity, unknown>;

type Row = { readonly finding: Finding; readonly position: number };

export function buildFindingSheet(analysis: PlanAnalysis): SheetModel {
  const rows = severityOrder
    .flatMap((severity) => analysis.findings.filter((finding) => finding.severity === severity))
    .map((finding, index) => ({ finding, position: index + 1 }));
  const parts = buildTable(tableNames.findings, columns, rows, headerRow);
  const heading = buildHeading(
    sheetWords.titles.findings,
    planFacts(analysis),
    countsOf(analysis.findings),
    2,
  );
  const area = bodyOf(parts.table, columns, findingHeaders.severity);
  return {
    key: 'findings',
    name: sheetNames.findings,
    blocks: [...heading.blocks, parts.block],
    columns: parts.columns,
    tables: [parts.table],
    styles: heading.styles,
    names: [],
    charts: [],
    merges: [],
    rules: severityOrder.map((severity) => ({
      area,
      formula: `=${cellAddress(area.row, area.column)}=${quoted(severityLabels[severity])}`,
      ...severityColors[severity],
      stopIfTrue: true,
    })),
    freeze: { rows: headerRow + 1, columns: 0 },
    print: { orientation: 'landscape', titleRows: [headerRow, headerRow] },
    tabColor: '#8E63B8',
  };
}

const columns: readonly ColumnSpec<Row>[] = [
  {
    header: findingHeaders.ordinal,
    width: 6,
    format: 'integer',
    align: 'center',
    cell: ({ position }) => position,
  },
  {
    header: findingHeaders.severity,
    width: 11,
    align: 'center',
    cell: ({ finding }) => severityLabels[finding.severity],
  },
  {
    header: findingHeaders.title,
    width: 30,
    wrap: true,
    cell: ({ finding }) => describeFinding(finding).title,
  },
  { header: findingHeaders.task, width: 10, align: 'center', cell: ({ finding }) => finding.task ?? null },
  { header: findingHeaders.quote, width: 44, wrap: true, cell: ({ finding }) => finding.quote || null },
  {
    header: findingHeaders.message,
    width: 48,
    wrap: true,
    cell: ({ finding }) => describeFinding(finding).message,
  },
  {
    header: findingHeaders.proposal,
    width: 36,
    wrap: true,
    cell: ({ finding }) => describeFinding(finding).proposal,
  },
  {
    header: findingHeaders.source,
    width: 10,
    format: 'general',
    align: 'center',
    cell: ({ finding }) => ({
      text: shownAddress({ ...finding.source, rows: 1, columns: 1 }),
      link: finding.source,
    }),
  },
];

/** "3 Lỗi · 6 Cảnh báo · 12 Lưu ý". */
function countsOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return sheetWords.findingsNone;
  return severityOrder
    .map((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      return `${count} ${severityLabels[severity]}`;
    })
    .join(' · ');
}
