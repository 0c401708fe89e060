// Which role a column gets, by its heading's words and by the cells below.
import type { ColumnRole } from '../../../src/core/model.ts';
import { recognizeColumns } from '../../../src/core/table/columns.ts';

const rolesOf = (...rows: readonly (readonly string[])[]): ColumnRole[] =>
  recognizeColumns(rows).map(({ role }) => role);

describe('recognizeColumns', () => {
  test.each<[string, string[], ColumnRole[]]>([
    [
      'a department',
      [
        'STT',
        'Nhiệm vụ cụ thể',
        'Sản phẩm',
        'Đơn vị chủ trì',
        'Phối hợp thực hiện',
        'Thời gian thực hiện',
        'Kinh phí',
      ],
      ['ordinal', 'task', 'deliverable', 'lead', 'partner', 'deadline', 'budget'],
    ],
    [
      'a commune',
      ['Số TT', 'Hoạt động', 'Người phụ trách', 'Người phối hợp', 'Hạn', 'Kết quả đầu ra', 'Dự toán'],
      ['ordinal', 'task', 'lead', 'partner', 'deadline', 'deliverable', 'budget'],
    ],
    [
      'a ministry',
      [
        'TT',
        'Tên đề án, báo cáo',
        'Cơ quan chủ trì soạn thảo',
        'Cơ quan thẩm định',
        'Thời gian trình',
        'Cấp trình',
      ],
      ['ordinal', 'task', 'lead', 'other', 'deadline', 'other'],
    ],
    [
      'a party body',
      [
        'STT',
        'Nội dung công việc',
        'Đồng chí phụ trách',
        'Hình thức văn bản',
        'Thời gian ban hành',
        'Ghi chú',
      ],
      ['ordinal', 'task', 'lead', 'deliverable', 'deadline', 'note'],
    ],
    [
      'a school',
      ['Tuần', 'Nội dung hoạt động', 'Bộ phận thực hiện', 'Lực lượng phối hợp', 'Địa điểm'],
      ['deadline', 'task', 'lead', 'partner', 'other'],
    ],
    [
      'a project board',
      [
        'TT',
        'Công việc',
        'Chủ trì',
        'Phối hợp',
        'Ngày bắt đầu',
        'Ngày kết thúc',
        'Sản phẩm dự kiến',
        'Nguồn vốn',
      ],
      ['ordinal', 'task', 'lead', 'partner', 'other', 'deadline', 'deliverable', 'budget'],
    ],
    [
      'targets with units of measure',
      [
        'TT',
        'Nội dung',
        'Đơn vị tính',
        'Chỉ tiêu',
        'Cơ quan chủ trì',
        'Cơ quan phối hợp',
        'Lộ trình',
        'Ghi chú',
      ],
      ['ordinal', 'task', 'other', 'target', 'lead', 'partner', 'deadline', 'note'],
    ],
    [
      'lead and partner in one column',
      ['STT', 'Danh mục công việc', 'Đơn vị chủ trì, phối hợp', 'Thời hạn hoàn thành', 'Tình hình thực hiện'],
      ['ordinal', 'task', 'lead', 'deadline', 'result'],
    ],
    [
      'planned and real day',
      [
        'STT',
        'Việc cần làm',
        'Người thực hiện',
        'Hạn hoàn thành',
        'Ngày hoàn thành thực tế',
        'Kết quả thực hiện',
      ],
      ['ordinal', 'task', 'lead', 'deadline', 'other', 'result'],
    ],
  ])('reads the headings of %s', (_, headings, roles) => {
    expect(rolesOf(headings)).toEqual(roles);
  });

  it('reads headings in capitals, in NFD and with tags alike', () => {
    const headings = [
      '<b>STT</b>',
      'NỘI DUNG CÔNG VIỆC',
      'ĐƠN VỊ THỰC HIỆN'.normalize('NFD'),
      'Thời\u00a0gian hoàn thành',
    ];
    expect(rolesOf(headings)).toEqual(['ordinal', 'task', 'lead', 'deadline']);
  });

  it('reads the abbreviations of headings', () => {
    expect(
      rolesOf(['TT', 'Nội dung CV', 'ĐV chủ trì', 'ĐV phối hợp', 'TG hoàn thành', 'SP', 'KQ thực hiện']),
    ).toEqual(['ordinal', 'task', 'lead', 'partner', 'deadline', 'deliverable', 'result']);
  });

  it('names sub-columns by their own heading, under the heading of their group', () => {
    expect(
      rolesOf(
        ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', '', 'Tiến độ', '', 'Ghi chú'],
        ['', '', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Kết thúc', ''],
        ['1', 'Xây dựng kế hoạch', 'Phòng A', 'Phòng B', '01/3/2024', '30/6/2024', ''],
      ),
    ).toEqual(['ordinal', 'task', 'lead', 'partner', 'other', 'deadline', 'note']);
  });

  it('takes the gloss in brackets for less than the heading before it', () => {
    const [, , result] = rolesOf([
      'Nhiệm vụ chung',
      'Nhiệm vụ cụ thể',
      'Kết quả thực hiện (ghi rõ sản phẩm đầu ra)',
    ]);
    expect(result).toBe('result');
  });

  it('lets the cells decide where the words leave it open', () => {
    const header = ['STT', 'Nội dung', 'Kết quả', 'Thời gian', 'Đơn vị'];
    const body = (unit: string): string[] => ['1', 'Trồng cây phân tán', 'Kế hoạch', 'Tháng 3/2024', unit];
    expect(rolesOf(header, body('Phòng Kinh tế'), body('UBND xã'), body('Văn phòng'))[4]).toBe('lead');
    expect(rolesOf(header, body('ha'), body('%'), body('cây'))[4]).not.toBe('partner');
  });

  it('tells the column that groups tasks from the tasks by how rarely it is filled', () => {
    const rows = [
      ['Nhiệm vụ', 'Công việc', 'Người thực hiện', 'Hạn'],
      ['Chuyển đổi số', 'Mua phần mềm quản lý hồ sơ', 'Ông An', '30/6/2024'],
      ['', 'Tập huấn sử dụng phần mềm', 'Ông An', '30/8/2024'],
      ['', 'Đánh giá sau một năm dùng', 'Ông An', '30/12/2024'],
    ];
    expect(rolesOf(...rows)).toEqual(['section', 'task', 'lead', 'deadline']);
  });

  it('proposes roles, not certain ones, for headings nobody knows', () => {
    const columns = recognizeColumns([
      ['STT', 'Đề mục', 'Bên làm', 'Khi nào'],
      ['1', 'Rà soát quy trình nội bộ của đơn vị', 'Phòng Tổ chức', 'Tháng 3/2024'],
      ['2', 'Ban hành quy trình mới theo chuẩn', 'Phòng Tổ chức', 'Quý II/2024'],
      ['3', 'Tập huấn quy trình cho cán bộ', 'Văn phòng', 'Quý III/2024'],
    ]);
    expect(columns.map(({ role }) => role)).toEqual(['ordinal', 'task', 'lead', 'deadline']);
    expect(columns.map(({ certainty }) => certainty)).toEqual(['certain', 'assumed', 'assumed', 'assumed']);
  });

  it('skips the lines above the heading and the row that numbers the columns', () => {
    const columns = recognizeColumns([
      ['PHỤ LỤC'],
      ['(Kèm theo Kế hoạch)'],
      ['STT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
      ['(1)', '(2)', '(3)', '(4)'],
    ]);
    expect(columns.map(({ header }) => header)).toEqual(['STT', 'Nội dung', 'Chủ trì', 'Thời hạn']);
  });

  it('gives every role once, save other', () => {
    const roles = rolesOf([
      'STT',
      'Nhiệm vụ',
      'Đơn vị chủ trì',
      'Đơn vị thực hiện',
      'Thời gian',
      'Thời hạn',
      'Ghi chú',
    ]);
    const named = roles.filter((role) => role !== 'other');
    expect(new Set(named).size).toBe(named.length);
    expect(roles[5]).toBe('deadline');
  });
});
