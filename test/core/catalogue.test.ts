// The user's catalogue of units: it names, it sorts, and it grows with what a plan adds.
import type { CatalogueUnit, PlanReferences } from '../../src/core/progress.ts';
import { catalogueOf } from '../../src/core/units/catalogue.ts';
import { extendCatalogue } from '../../src/core/units/extendCatalogue.ts';
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
