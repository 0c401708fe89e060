// Findings about who leads and who takes part.
import { analyzeRows, analyzeTasks, found, planHeader, planTitle, taskRow } from '../planGrid.ts';

const leadCodes = [
  'MULTI_LEAD',
  'COLLECTIVE_LEAD',
  'LEAD_IS_PROSE',
  'LEAD_NOT_UNIT',
  'LEAD_NOT_INTERNAL',
  'LEAD_CONTAINS_COOP',
  'LEAD_EQUALS_COOP',
];

it.each([
  ['Văn phòng Sở; Phòng Nội vụ', ['MULTI_LEAD']],
  ['Các phòng, đơn vị thuộc Sở', ['COLLECTIVE_LEAD']],
  [
    'Các phòng, đơn vị xây dựng báo cáo gửi Văn phòng Sở tổng hợp trình Lãnh đạo ký ban hành',
    ['LEAD_IS_PROSE'],
  ],
  ['Lãnh đạo Sở', ['LEAD_NOT_UNIT']],
  ['Tất cả công chức, viên chức', ['LEAD_NOT_UNIT']],
  ['Văn phòng Sở phối hợp với Phòng Nội vụ', ['LEAD_CONTAINS_COOP']],
  ['Thanh tra Sở', ['LEAD_EQUALS_COOP']],
  ['Phòng Kế hoạch - Tài chính', []],
  ['Chi cục Trồng trọt và Bảo vệ thực vật', []],
])('a lead cell %j gives %j', (lead, codes) => {
  const analysis = analyzeTasks([taskRow(1, { lead }), taskRow(2), taskRow(3)]);
  const got = analysis.findings.filter(({ task, code }) => task === '1' && leadCodes.includes(code));
  expect(got.map(({ code }) => code)).toEqual(codes);
  expect(got.every(({ severity }) => severity === 'warning')).toBe(true);
});

it('does not mind persons under a header that asks for them', () => {
  const header = planHeader.map((word) => (word === 'Đơn vị chủ trì' ? 'Người phụ trách' : word));
  const analysis = analyzeRows([
    planTitle,
    header,
    taskRow(1, { lead: 'Hiệu trưởng' }),
    taskRow(2, { lead: 'Hiệu trưởng' }),
  ]);
  expect(analysis.tasks.map(({ task }) => task.leads)).toEqual([['Hiệu trưởng'], ['Hiệu trưởng']]);
  expect(found(analysis, 'LEAD_NOT_UNIT')).toEqual([]);
});

it('offers the named units when several lead', () => {
  const [finding] = found(analyzeTasks([taskRow(1, { lead: 'Văn phòng Sở; Phòng Nội vụ' })]), 'MULTI_LEAD');
  expect(finding).toMatchObject({
    details: { count: 2 },
    proposal: { kind: 'choose', options: ['Văn phòng Sở', 'Phòng Nội vụ'] },
  });
});

it('warns when the agency itself leads among its units, with or without a caption', () => {
  const rows = [taskRow(1), taskRow(2), taskRow(3, { lead: 'Sở Y tế' })];
  const caption = ['(Kèm theo Kế hoạch số 1/KH-SYT ngày 05/01/2024 của Sở Y tế)'];
  for (const above of [[planTitle], [planTitle, caption]]) {
    expect(
      found(analyzeRows([...above, planHeader, ...rows]), 'LEAD_NOT_INTERNAL').map(({ task }) => task),
    ).toEqual(['3']);
  }
});

it('lets departments lead in a plan of departments', () => {
  const rows = ['Sở Y tế', 'Sở Nội vụ', 'UBND tỉnh'].map((lead, index) => taskRow(index + 1, { lead }));
  const caption = ['(Kèm theo Kế hoạch số 1/KH-UBND ngày 05/01/2024 của UBND tỉnh)'];
  expect(
    found(analyzeRows([planTitle, caption, planHeader, ...rows]), 'LEAD_NOT_INTERNAL').map(
      ({ task }) => task,
    ),
  ).toEqual(['3']);
});

it('notes a partner cell that is blank or names people', () => {
  const analysis = analyzeTasks([
    taskRow(1, { partner: '' }),
    taskRow(2, { partner: 'Cá nhân trong danh sách' }),
    taskRow(3),
  ]);
  expect(found(analysis, 'COOP_EMPTY')).toMatchObject([{ task: '1', severity: 'note' }]);
  expect(found(analysis, 'COOP_NOT_UNIT')).toMatchObject([{ task: '2', severity: 'note' }]);
});

it('notes one unit written in several ways, once', () => {
  const partners = [
    'Các phòng/ đơn vị thuộc Sở.',
    'Các phòng, đơn vị thuộc Sở',
    'Các phòng/ đơn vị thuộc Sở.',
  ];
  const analysis = analyzeTasks(partners.map((partner, index) => taskRow(index + 1, { partner })));
  expect(found(analysis, 'ALIAS')).toMatchObject([
    {
      severity: 'note',
      source: { row: 3, column: 4 },
      details: { count: 2, cells: 3, common: 'Các phòng/ đơn vị thuộc Sở.' },
    },
  ]);
  expect(analysis.tasks.map(({ task }) => task.partners)).toEqual(
    partners.map(() => ['Các phòng, đơn vị thuộc Sở']),
  );
});

it('does not mind persons where most tasks of a table are given to persons', () => {
  const leads = ['Chủ tịch UBND xã', 'Công chức Văn hóa', 'Công chức Tư pháp', 'Văn phòng', 'Kế toán'];
  const analysis = analyzeTasks(leads.map((lead, index) => taskRow(index + 1, { lead })));
  expect(found(analysis, 'LEAD_NOT_UNIT')).toEqual([]);
});
