// A port without Excel: gives the sample plan, remembers what was asked of it, and can be made to wait or to fail.
import type { Grid } from '../../src/core/model.ts';
import type { PlanAnalysis, PlanSettings } from '../../src/core/progress.ts';
import { areaAddress } from '../../src/labels/columns.ts';
import { sheetNames } from '../../src/labels/sheets.ts';
import type { StoredPlan } from '../../src/excel/settings.ts';
import type { PlanPort } from '../../src/taskpane/port.ts';
import type { SheetModel } from '../../src/report/sheetModel.ts';
import { asOf, samplePlan, sheetName } from './samplePlan.ts';

export type FakePort = PlanPort & { readonly calls: string[]; readonly stored: () => StoredPlan };

/** A sheet without a table, for readings. */
export function withoutTable(analysis: PlanAnalysis): PlanAnalysis {
  const rows = { ...analysis.rows, tasks: 0, sections: 0, headers: 0, ignored: analysis.rows.read };
  return { ...analysis, rows, tables: [], tasks: [], sections: [], findings: [] };
}

const texts = [
  ['PHỤ LỤC', '', '', ''],
  ['', '', '', ''],
  ['', '', '', ''],
  ['', '', '', ''],
  ['STT', 'Nội dung', 'Đơn vị', 'Thời hạn'],
  ['', '', '', ''],
  ['1', 'Lập kế hoạch kiểm tra', 'Văn phòng Sở', 'Quý II/2026'],
  ['2', 'Báo cáo kết quả kiểm tra', 'Phòng Tổng hợp', 'Tháng 9/2026'],
];

export const grid: Grid = {
  sheet: sheetName,
  row: 0,
  column: 0,
  values: texts,
  texts,
  numberFormats: [],
  merges: [],
  hiddenRows: [],
};

const sheet = (key: SheetModel['key'], name: string, rows: number): SheetModel => ({
  key,
  name,
  blocks: [],
  columns: [],
  tables:
    rows > 0
      ? [{ name: key, area: { row: 0, column: 0, rows: rows + 1, columns: 3 }, columns: [], style: '' }]
      : [],
  styles: [],
  names: [],
  charts: [],
  merges: [],
  rules: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: 'landscape', titleRows: null },
  tabColor: '#0f6b5c',
});

const content = { value: 'a', isFormula: false, numberFormat: 'General' };
const changedCell = { sheetId: 's1', sheet: sheetName, row: 7, column: 3, before: content, after: content };

function analyze(settings: PlanSettings, ignored: readonly string[]): PlanAnalysis {
  const plain = samplePlan();
  return {
    ...plain,
    settings,
    planYear: settings.planYear ?? plain.planYear,
    findings: plain.findings.filter((finding) => !ignored.includes(finding.code)),
  };
}

export function fakePort(changes: Partial<PlanPort> = {}): FakePort {
  const calls: string[] = [];
  let stored: StoredPlan = { settings: {}, corrections: [], ignored: [], headings: [] };
  const port: PlanPort = {
    today: () => asOf,
    load: () => Promise.resolve(stored),
    store: (plan) => {
      calls.push('store');
      stored = plan;
      return Promise.resolve();
    },
    read: (what) => {
      calls.push(`read ${typeof what === 'string' ? what : what.sheet}`);
      const settings = { asOf, warningDays: 7, beforeIncludesDay: false, ...stored.settings };
      return Promise.resolve({
        grid: { ...grid },
        sheetId: 's1',
        selection: null,
        filtered: false,
        protected: false,
        outdated: false,
        stored,
        settings,
        entries: { tasks: {}, milestones: {} },
        columns: [],
        differing: [],
        unmatched: [],
        analysis: analyze(settings, stored.ignored),
      });
    },
    selection: () => Promise.resolve({ sheet: sheetName, row: 4, column: 0, rows: 3, columns: 4 }),
    analyze: (_reading, { settings, ignored }) => analyze(settings, ignored),
    buildSheets: () => [sheet('tasks', 'Nhiệm vụ chuẩn hóa', 5), sheet('summary', 'Tổng hợp', 0)],
    write: (_analysis, what) => {
      calls.push(`write ${what}`);
      return Promise.resolve({
        sheets: [
          { key: 'tasks', name: 'Nhiệm vụ chuẩn hóa', made: true },
          { key: 'summary', name: 'Tổng hợp', made: true },
        ],
        entries: { tasks: {}, milestones: {} },
        unmatched: [],
        rules: what === 'all' ? 5 : 0,
      });
    },
    makeList: (_analysis, key) => {
      calls.push(`makeList ${key}`);
      return Promise.resolve(sheetNames[key]);
    },
    learnUnit: (_analysis, { name, sort }) => {
      calls.push(`learnUnit ${name} ${sort}`);
      return Promise.resolve(sheetNames.units);
    },
    removeHighlight: (from) => {
      calls.push(`removeHighlight ${from}`);
      return Promise.resolve();
    },
    accept: (_plan, finding, choice) => {
      calls.push(`accept ${finding.code}${choice === null ? '' : ` ${choice}`}`);
      return Promise.resolve({
        what: { kind: 'proposal', code: finding.code },
        cells: [changedCell],
        entries: [],
      });
    },
    enter: (entries, what) => {
      calls.push(
        ...entries.map(({ target, value }) => `enter ${target.key} ${target.field} ${String(value)}`),
      );
      return Promise.resolve({ what, cells: [], entries: [] });
    },
    undo: (step, previous) => {
      calls.push(`undo ${step.what.kind}, before it ${previous?.what.kind ?? 'nothing'}`);
      return Promise.resolve({ restored: 1, kept: [] });
    },
    lastUndo: () => Promise.resolve(null),
    watchSelection: () => () => undefined,
    watchEdits: () => () => undefined,
    functions: {
      isSupported: () => true,
      insertColumns: ({ sheet: name, area, kind }) => {
        calls.push(`insertColumns ${name} ${area.row},${area.column} ${kind}`);
        const what = { kind: 'statusColumns', area: areaAddress(area) } as const;
        return Promise.resolve({ what, cells: [], entries: [] });
      },
      freeze: () => Promise.resolve({ formulas: 0, left: 0, step: null }),
      heal: () => Promise.resolve({ healed: 0, protected: [], dateSystem: '1900' }),
    },
    goTo: ({ row, column }) => {
      calls.push(`goTo ${row},${column}`);
      return Promise.resolve();
    },
    describeError: (error) => (error instanceof Error ? error.message : 'Lỗi'),
    findingKey: ({ code }) => code,
    ...changes,
  };
  return Object.assign(port, { calls, stored: () => stored });
}
