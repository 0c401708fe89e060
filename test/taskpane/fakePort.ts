// A port without Excel: gives the sample plan, remembers what was asked of it, and can be made to wait or to fail.
import type { Grid, PlanAnalysis } from '../../src/core/model.ts';
import type { PlanPort, StoredPlan } from '../../src/taskpane/port.ts';
import type { SheetModel } from '../../src/report/sheetModel.ts';
import { asOf, samplePlan, sheetName } from './samplePlan.ts';

export type FakePort = PlanPort & { readonly calls: string[]; readonly stored: () => StoredPlan };

const grid: Grid = {
  sheet: sheetName,
  row: 0,
  column: 0,
  values: [],
  texts: [[], [], [], [], ['STT', 'Nội dung', 'Đơn vị', 'Thời hạn']],
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

export function fakePort(changes: Partial<PlanPort> = {}): FakePort {
  const calls: string[] = [];
  let stored: StoredPlan = { settings: {}, corrections: [], ignored: [] };
  const port: PlanPort = {
    today: () => asOf,
    load: () => Promise.resolve(stored),
    store: (plan) => {
      calls.push('store');
      stored = plan;
      return Promise.resolve();
    },
    read: (what) => {
      calls.push(`read ${what}`);
      return Promise.resolve({ grid, entries: { tasks: {}, milestones: {} }, selection: null });
    },
    analyze: (_reading, plan): PlanAnalysis => {
      const plain = samplePlan();
      return {
        ...plain,
        settings: plan.settings,
        planYear: plan.settings.planYear ?? plain.planYear,
        findings: plain.findings.filter((finding) => !plan.ignored.includes(finding.code)),
      };
    },
    buildSheets: () => [sheet('tasks', 'Nhiệm vụ chuẩn hóa', 5), sheet('summary', 'Tổng hợp', 0)],
    write: () => {
      calls.push('write');
      return Promise.resolve(['Nhiệm vụ chuẩn hóa', 'Tổng hợp']);
    },
    highlight: () => {
      calls.push('highlight');
      return Promise.resolve();
    },
    removeHighlight: (from) => {
      calls.push(`removeHighlight ${from}`);
      return Promise.resolve();
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
