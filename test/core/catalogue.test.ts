// The user's catalogue of units: it names, it sorts, and it grows with what a plan adds.
import type { CatalogueUnit, PlanReferences } from '../../src/core/progress.ts';
import { catalogueOf } from '../../src/core/units/catalogue.ts';
import { confirmedUnit } from '../../src/core/units/confirmedUnit.ts';
import { extendCatalogue } from '../../src/core/units/extendCatalogue.ts';
import { learnUnit } from '../../src/core/units/learnUnit.ts';
import { analyzeTasks, found, taskRow } from './planGrid.ts';

const unit = (
  name: string,
  aliases: readonly string[] = [],
  more: Partial<CatalogueUnit> = {},
): CatalogueUnit => ({
  name,
  aliases,
  sort: 'unit',
  ...more,
});
const withUnits = (units: readonly CatalogueUnit[]): { references: PlanReferences } => ({
  references: { daysOff: [], periods: [], units },
});
const leadsOf = (lead: string, units: readonly CatalogueUnit[]): readonly string[] | undefined =>
  analyzeTasks([taskRow(1, { lead }), taskRow(2)], withUnits(units)).tasks[0]?.task.leads;

test('a spelling of the catalogue is shown under its name there', () => {
  expect(leadsOf('HCTH', [unit('Phòng Hành chính - Tổng hợp', ['HCTH', 'Phòng HC'])])).toEqual([
    'Phòng Hành chính - Tổng hợp',
  ]);
  expect(leadsOf('Văn phòng sở', [unit('VĂN PHÒNG SỞ')])).toEqual(['VĂN PHÒNG SỞ']);
});

test('an entry of another year says nothing, one without a year always counts', () => {
  expect(leadsOf('HCTH', [unit('Phòng Tổng hợp', ['HCTH'], { year: 2023 })])).toEqual(['HCTH']);
  expect(leadsOf('HCTH', [unit('Phòng Tổng hợp', ['HCTH'], { year: 2024 })])).toEqual(['Phòng Tổng hợp']);
});

test('a name that would be cut is one unit once the catalogue has it', () => {
  const lead = 'Phòng Đào tạo, Phòng Khảo thí';
  expect(leadsOf(lead, [])).toHaveLength(2);
  expect(leadsOf(lead, [unit('Khối Đào tạo', [lead])])).toEqual(['Khối Đào tạo']);
});

test('what the user calls a unit, a body or a person is taken so by the audit', () => {
  const codes = (lead: string, sort: CatalogueUnit['sort']): string[] => {
    const analysis = analyzeTasks(
      [taskRow(1, { lead }), taskRow(2), taskRow(3)],
      withUnits([unit(lead, [], { sort })]),
    );
    return (['COLLECTIVE_LEAD', 'LEAD_NOT_UNIT'] as const).filter((code) => found(analysis, code).length > 0);
  };
  expect(codes('Các phòng, đơn vị thuộc Sở', 'unit')).toEqual([]);
  expect(codes('Các phòng, đơn vị thuộc Sở', 'collective')).toEqual(['COLLECTIVE_LEAD']);
  expect(codes('Tổ công tác', 'person')).toEqual(['LEAD_NOT_UNIT']);
});

test('a plan fills the catalogue with its units, their sort and the spellings met', () => {
  const { tasks } = analyzeTasks([
    taskRow(1, { lead: 'Sở KH&CN', partner: 'Các phòng, đơn vị thuộc Sở' }),
    taskRow(2, { lead: 'Sở Khoa học và Công nghệ', partner: '' }),
    taskRow(3, { lead: 'Sở Khoa học và Công nghệ', partner: 'Giám đốc' }),
  ]);
  const plan = tasks.map(({ task }) => task);
  expect(extendCatalogue([], plan, 2024)).toEqual([
    unit('Sở Khoa học và Công nghệ', ['Sở KH&CN'], { year: 2024 }),
    unit('Các phòng, đơn vị thuộc Sở', [], { sort: 'collective', year: 2024 }),
    unit('Giám đốc', [], { sort: 'person', year: 2024 }),
  ]);
});

test('the user’s rows stay as they are; spellings and units that are new come behind them', () => {
  const own = [
    unit('Sở Khoa học', ['Sở Khoa học và Công nghệ', 'SKHCN'], { sort: 'outside' }),
    unit('Không còn dùng'),
  ];
  const { tasks } = analyzeTasks([taskRow(1, { lead: 'Sở KH&CN' }), taskRow(2)], withUnits(own));
  const grown = extendCatalogue(
    own,
    tasks.map(({ task }) => task),
    2024,
  );
  expect(grown.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Sở Khoa học', ['Sở Khoa học và Công nghệ', 'SKHCN', 'Sở KH&CN']],
    ['Không còn dùng', []],
    ['Thanh tra Sở', []],
    ['Văn phòng Sở', []],
  ]);
  expect(catalogueOf(grown, 2024).get('so khoa hoc cong nghe')?.name).toBe('Sở Khoa học');
});

test('a lead that the catalogue puts outside the agency is told of; one that it puts inside is not', () => {
  const rows = [
    taskRow(1),
    taskRow(2),
    taskRow(3, { lead: 'Sở Y tế' }),
    taskRow(4, { lead: 'Viện Kiểm nghiệm' }),
    taskRow(5),
  ];
  const told = (units: readonly CatalogueUnit[]): unknown[] =>
    found(analyzeTasks(rows, withUnits(units)), 'LEAD_NOT_INTERNAL').map(({ task, details }) => [
      task,
      details?.['from'],
    ]);
  expect(told([])).toEqual([['3', 'plan']]);
  expect(told([unit('Sở Y tế'), unit('Viện Kiểm nghiệm', [], { sort: 'outside' })])).toEqual([
    ['4', 'catalogue'],
  ]);
  expect(told([unit('Sở Y tế', [], { sort: 'outside', year: 2023 })])).toEqual([['3', 'plan']]);
});

/** The plan with what it tells; the catalogue after the finding of that code was confirmed. */
function confirming(
  rows: Parameters<typeof analyzeTasks>[0],
  code: Parameters<typeof found>[1],
  own: readonly CatalogueUnit[] = [],
) {
  const analysis = analyzeTasks(rows, withUnits(own));
  const [finding] = found(analysis, code);
  const learnt = finding === undefined ? null : confirmedUnit(finding, analysis);
  const units = learnt === null ? own : learnUnit(own, learnt, 2024);
  return { learnt, units, after: found(analyzeTasks(rows, withUnits(units)), code) };
}

test('a confirmed spelling is learnt with all others of its unit, and not told again until a new one comes', () => {
  const rows = [
    taskRow(1, { lead: 'Sở Khoa học và Công nghệ' }),
    taskRow(2, { lead: 'Sở KH&CN' }),
    taskRow(3, { lead: 'Sở Khoa học và Công nghệ' }),
  ];
  const { learnt, units, after } = confirming(rows, 'ALIAS');
  expect(learnt).toEqual(unit('Sở Khoa học và Công nghệ', ['Sở KH&CN'], { year: 2024 }));
  expect(after).toEqual([]);
  const more = analyzeTasks([...rows, taskRow(4, { lead: 'Sở KHCN' })], withUnits(units));
  expect(found(more, 'ALIAS')).toHaveLength(1);
});

test('words confirmed to name one unit are one from then on', () => {
  const rows = [taskRow(1, { lead: 'Phòng Đào tạo, Phòng Khảo thí' }), taskRow(2), taskRow(3)];
  const { units, after } = confirming(rows, 'MULTI_LEAD');
  expect(after).toEqual([]);
  expect(analyzeTasks(rows, withUnits(units)).tasks[0]?.task.leads).toEqual([
    'Phòng Đào tạo, Phòng Khảo thí',
  ]);
});

test('a confirmation changes the sort in the row that the user has, and nothing of another year', () => {
  const lead = 'Tổ công tác';
  const rows = [taskRow(1, { lead }), taskRow(2), taskRow(3)];
  const own = [unit('Tổ CT', [lead], { sort: 'person' }), unit(lead, [], { sort: 'person', year: 2023 })];
  const { units, after } = confirming(rows, 'LEAD_NOT_UNIT', own);
  expect(after).toEqual([]);
  expect(units).toEqual([unit('Tổ CT', [lead]), own[1]]);
});

test('a sentence is confirmed to be no name', () => {
  const lead =
    'Các phòng, đơn vị xây dựng báo cáo gửi Văn phòng Sở tổng hợp, trình Lãnh đạo Sở ký ban hành '.repeat(2);
  expect(confirming([taskRow(1, { lead }), taskRow(2), taskRow(3)], 'LEAD_IS_PROSE')).toMatchObject({
    learnt: null,
    after: [{ task: '1' }],
  });
});

test.each([
  ['COLLECTIVE_LEAD', 'Các phòng/ đơn vị thuộc Sở.'],
  ['LEAD_NOT_UNIT', '- Chuyên viên tiếp nhận hồ sơ\n- Lãnh đạo Sở'],
] as const)('%s: what is several by its own words is not offered as one unit', (code, lead) => {
  expect(confirming([taskRow(1, { lead }), taskRow(2), taskRow(3)], code)).toMatchObject({
    learnt: null,
    after: [{ task: '1' }],
  });
});

test('the agency that leads comes into a new catalogue as outside, so that it is told of afterwards too', () => {
  const rows = [taskRow(1), taskRow(2), taskRow(3, { lead: 'Sở Y tế' })];
  const plan = analyzeTasks(rows).tasks.map(({ task }) => task);
  const units = extendCatalogue([], plan, 2024, new Set(['so y te']));
  expect(found(analyzeTasks(rows, withUnits(units)), 'LEAD_NOT_INTERNAL').map(({ task }) => task)).toEqual([
    '3',
  ]);
});
