// Unit cells: what is cut, what is not, who leads, and which spellings are one unit.
import { readLeadCell, splitUnits, unifyUnits } from '../../src/core/units.ts';
import { unitKind } from '../../src/core/units/unitKind.ts';

describe('splitUnits leaves a name whole', () => {
  it.each([
    'Phòng Kế hoạch - Tài chính',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Các phòng, đơn vị thuộc Sở',
    'UBND các huyện, thành phố',
    'UBND các xã, phường, thị trấn',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Văn phòng HĐND và UBND huyện',
    'Phòng Lao động - Thương binh và Xã hội',
    'Ban Quản lý Khu kinh tế và các Khu công nghiệp',
    'Phòng Khoa học và Hội nhập quốc tế',
    'Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh',
    'Chi cục Trồng trọt và Bảo vệ thực vật',
    'Trung tâm Nghiên cứu, Ứng dụng và Thông tin KH&CN',
    'Công chức, viên chức, người lao động thuộc cơ quan',
    'Các Phòng, Ban, Trung tâm thuộc Sở',
    'Sở Nội vụ (Phòng CCHC, Phòng TCBC)',
    'Bộ phận Tiếp nhận và Trả kết quả',
    'Phòng Cải cách hành chính - Sở Nội vụ',
    'Văn phòng HĐND-UBND xã',
    'Toàn thể cán bộ, giáo viên, nhân viên',
    'Phòng Kế hoạch tổng hợp và Vật tư - Thiết bị y tế',
    'Ban Quản lý dự án đầu tư xây dựng công trình giao thông và dân dụng',
    'Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở xã',
    'Trung tâm Khảo thí và đánh giá chất lượng giáo dục đại học',
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật',
    'Phòng CSGT - Công an tỉnh',
    'Đội Trật tự đô thị và Môi trường',
    'Phòng Quản lý Đào tạo và Công tác học sinh, sinh viên',
    'Trưởng các phòng, ban',
    'Các chi, đảng bộ cơ sở',
    'Tổ công nghệ số cộng đồng các thôn, bản',
    'Đồng chí Trần Thị Bình, Phó Chủ tịch UBND',
    'Các thôn, tổ dân phố',
    'Người hoạt động không chuyên trách ở thôn, tổ dân phố',
    'Phòng Thanh tra, Pháp chế và Tiếp công dân',
    'Phòng Nội vụ - Y tế',
    'Các cấp ủy, tổ chức đảng trực thuộc Đảng ủy',
    'Công an xã, Phường',
    'Trường Mầm non 11/3',
    'doanh nghiệp, hợp tác xã, hộ kinh doanh trên địa bàn',
    'Phòng Nghiên cứu, Điều dưỡng và Kiểm soát nhiễm khuẩn',
    'Sở Tài chính (Phòng Ngân sách; Phòng Đầu tư)',
    'Chi bộ các thôn, trường học, cơ quan',
    'Báo và Đài Phát thanh - Truyền hình tỉnh',
    'Phòng Bưu chính, Viễn thông',
    'Trung tâm Quản lý, khai thác công trình thủy lợi',
    'Ban Kinh tế, phòng chống lụt bão',
    'UBND các huyện, thành phố Huế',
    'Đề nghị khen thưởng',
  ])('%s', (name) => {
    expect(splitUnits(name)).toEqual([name]);
  });
});

it.each<[string, string[]]>([
  ['Sở Nội vụ/các cơ quan, đơn vị có liên quan.', ['Sở Nội vụ', 'các cơ quan, đơn vị có liên quan']],
  ['Các phòng/ đơn vị thuộc Sở.', ['Các phòng, đơn vị thuộc Sở']],
  ['Các sở, ban, ngành, UBND các huyện, thành phố', ['Các sở, ban, ngành', 'UBND các huyện, thành phố']],
  ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
  ['Các Sở: Tài chính, Kế hoạch và Đầu tư, Nội vụ', ['Sở Tài chính', 'Sở Kế hoạch và Đầu tư', 'Sở Nội vụ']],
  ['Sở Tài chính, Nội vụ và Tư pháp', ['Sở Tài chính', 'Sở Nội vụ', 'Sở Tư pháp']],
  [
    '- Phòng Nội vụ\n- Phòng Tư pháp\n- Thanh tra huyện',
    ['Phòng Nội vụ', 'Phòng Tư pháp', 'Thanh tra huyện'],
  ],
  ['Các Sở: Nội vụ; Tài chính; UBND các xã', ['Sở Nội vụ', 'Sở Tài chính', 'UBND các xã']],
  ['Các Trung tâm: Y tế, Văn hóa - Thể thao', ['Trung tâm Y tế', 'Trung tâm Văn hóa - Thể thao']],
  [
    'Phòng Lao động - Thương binh và Xã hội huyện và Bảo hiểm xã hội huyện',
    ['Phòng Lao động - Thương binh và Xã hội huyện', 'Bảo hiểm xã hội huyện'],
  ],
  [
    'Các Phó Chủ tịch UBND xã, Trưởng Công an xã, Chỉ huy trưởng Ban CHQS xã',
    ['Các Phó Chủ tịch UBND xã', 'Trưởng Công an xã', 'Chỉ huy trưởng Ban CHQS xã'],
  ],
  ['Tòa án nhân dân khu vực, Thi hành án dân sự', ['Tòa án nhân dân khu vực', 'Thi hành án dân sự']],
  ['Điện lực, Viễn thông, Bưu điện', ['Điện lực', 'Viễn thông', 'Bưu điện']],
  ['Xã Sơn Tây, phường Nghĩa Lộ và thôn 3', ['Xã Sơn Tây', 'phường Nghĩa Lộ', 'thôn 3']],
  ['Đài Truyền hình tỉnh, Cung Văn hóa', ['Đài Truyền hình tỉnh', 'Cung Văn hóa']],
  ['Vườn quốc gia, Khu bảo tồn thiên nhiên', ['Vườn quốc gia', 'Khu bảo tồn thiên nhiên']],
  ['Chi bộ 1, người có uy tín, già làng', ['Chi bộ 1', 'người có uy tín', 'già làng']],
  ['Sở Nội vụ, Sở Tư pháp, v.v.', ['Sở Nội vụ', 'Sở Tư pháp']],
  ['Sở Nội vụ, Sở Tư pháp…', ['Sở Nội vụ', 'Sở Tư pháp']],
  ['Cộng đồng A, cộng đồng B', ['Cộng đồng A', 'cộng đồng B']],
  ['Đ/c Lan (Phó ban), các thành viên Ban Chỉ đạo', ['Đ/c Lan (Phó ban)', 'các thành viên Ban Chỉ đạo']],
  ['Đề nghị Ủy ban MTTQ Việt Nam tỉnh', ['Ủy ban MTTQ Việt Nam tỉnh']],
  ['Phân công bà Lê Thị Hoa', ['bà Lê Thị Hoa']],
  ['1. Sở Nội vụ 2. Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
  ['Ban CHQS xã - Công an xã', ['Ban CHQS xã', 'Công an xã']],
  ['Chi đoàn giáo viên, Liên đội', ['Chi đoàn giáo viên', 'Liên đội']],
  ['Ban QLDA, nhà thầu thi công, tư vấn giám sát', ['Ban QLDA', 'nhà thầu thi công', 'tư vấn giám sát']],
  ['Thuế cơ sở 3 tỉnh và Phòng Kinh tế', ['Thuế cơ sở 3 tỉnh', 'Phòng Kinh tế']],
  ['Kế toán, Thủ quỹ', ['Kế toán', 'Thủ quỹ']],
  ['Giáo viên chủ nhiệm và phụ huynh học sinh', ['Giáo viên chủ nhiệm', 'phụ huynh học sinh']],
  ['Tiểu đoàn 1, Đại đội 5', ['Tiểu đoàn 1', 'Đại đội 5']],
  ['Giao Phòng Nội vụ chủ trì', ['Phòng Nội vụ']],
  ['UBND xã và 9 thôn', ['UBND xã', '9 thôn']],
  ['Tiểu ban Nội dung, Tiểu ban Hậu cần', ['Tiểu ban Nội dung', 'Tiểu ban Hậu cần']],
  ['Đ/c Hùng, đ/c Lan', ['Đ/c Hùng', 'đ/c Lan']],
  ['Sở Khoa học và\nCông nghệ', ['Sở Khoa học và Công nghệ']],
  ['Văn\nphòng Sở', ['Văn phòng Sở']],
  ['Công an tỉnh và các đơn vị liên quan', ['Công an tỉnh', 'các đơn vị liên quan']],
  ['VP, KHTC, TCCB', ['VP', 'KHTC', 'TCCB']],
  ['Công an, Quân sự, Văn phòng HĐND&UBND', ['Công an', 'Quân sự', 'Văn phòng HĐND&UBND']],
  [
    'Ban Giám hiệu, Tổ chuyên môn, giáo viên chủ nhiệm',
    ['Ban Giám hiệu', 'Tổ chuyên môn', 'giáo viên chủ nhiệm'],
  ],
  ['Văn phòng Sở - Thanh tra Sở', ['Văn phòng Sở', 'Thanh tra Sở']],
  ['văn phòng, phòng nội vụ', ['văn phòng', 'phòng nội vụ']],
  ['UBND các huyện: Mộc Châu, Vân Hồ', ['UBND huyện Mộc Châu', 'UBND huyện Vân Hồ']],
  ['Phòng Nghiệp vụ 1, 2 và 3', ['Phòng Nghiệp vụ 1', 'Phòng Nghiệp vụ 2', 'Phòng Nghiệp vụ 3']],
  ['Bưu điện tỉnh, Viettel, VNPT tỉnh', ['Bưu điện tỉnh', 'Viettel', 'VNPT tỉnh']],
  ['Công chức Địa chính, Công chức Tư pháp', ['Công chức Địa chính', 'Công chức Tư pháp']],
  ['Sở Y tế;\nvà các đơn vị liên quan', ['Sở Y tế', 'các đơn vị liên quan']],
  ['Sở Công Thương\n(Phòng Năng lượng)', ['Sở Công Thương (Phòng Năng lượng)']],
  ['', []],
  [' - ', []],
])('splitUnits(%j) gives %j', (text, units) => {
  expect(splitUnits(text)).toEqual(units);
});

it.each<[string, string[], string[]]>([
  ['Văn phòng sở phối hợp với Trung tâm Tin học.', ['Văn phòng sở'], ['Trung tâm Tin học']],
  [
    'Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và Sở Nội vụ',
    ['Sở Xây dựng'],
    ['Sở Tài chính', 'Sở Nội vụ'],
  ],
  ['Chủ trì: Sở Nội vụ; Phối hợp: Sở Tài chính', ['Sở Nội vụ'], ['Sở Tài chính']],
  ['Sở Y tế (chủ trì), Công an tỉnh', ['Sở Y tế'], ['Công an tỉnh']],
  ['Sở A chủ trì, Sở B phối hợp', ['Sở A'], ['Sở B']],
  ['CT: Sở Tài chính\nPH: Sở Nội vụ', ['Sở Tài chính'], ['Sở Nội vụ']],
  ['Chủ trì: Ban Tổ chức; PH: Văn phòng', ['Ban Tổ chức'], ['Văn phòng']],
  ['Sở Nội vụ', ['Sở Nội vụ'], []],
  [
    'Phòng Quản lý chất lượng làm đầu mối, các khoa, phòng thực hiện',
    ['Phòng Quản lý chất lượng'],
    ['các khoa, phòng thực hiện'],
  ],
])('readLeadCell(%j) tells lead from partner', (text, leads, partners) => {
  expect(readLeadCell(text)).toEqual({ leads, partners });
});

it('takes the unit a sentence begins with', () => {
  const cell = 'Các phòng, đơn vị xây dựng kế hoạch của mình và gửi Văn phòng Sở tổng hợp trước khi họp';
  expect(readLeadCell(cell).leads).toEqual(['Các phòng, đơn vị']);
});

it.each([
  ['Lãnh đạo Sở', 'person'],
  ['Cá nhân trong danh sách', 'person'],
  ['Các phòng, đơn vị thuộc Sở', 'collective'],
  ['UBND các huyện', 'collective'],
  ['UBND huyện', 'unit'],
  ['Phòng Tổng hợp', 'unit'],
  ['Sở Xây dựng', 'unit'],
  ['Các phòng gửi báo cáo về Văn phòng để tổng hợp trình lãnh đạo', 'prose'],
  ['Trường Khoa học Xã hội và Nhân văn', 'unit'],
  ['Phó Trưởng Công an xã', 'person'],
  ['Hiệp hội Doanh nghiệp tỉnh', 'unit'],
])('%s is a %s', (name, kind) => {
  expect(unitKind(name)).toBe(kind);
});

describe('unifyUnits', () => {
  it('shows the most common spelling of a unit', () => {
    const shown = unifyUnits(['Văn phòng sở', 'Văn phòng Sở', 'Văn phòng Sở']);
    expect([...new Set(shown.values())]).toEqual(['Văn phòng Sở']);
  });

  it.each([
    ['Trung tâm Thông tin KH&CN', 'Trung tâm thông tin KHCN'],
    ['Sở Khoa học và Công nghệ', 'Sở KH&CN'],
    ['Uỷ ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Phòng Kế hoạch- Tài chính', 'Phòng Kế hoạch - Tài chính'],
    ['Các phòng, đơn vị trực thuộc Sở', 'Các phòng,  đơn vị thuộc sở'],
    ['Toà án nhân dân', 'Tòa án nhân dân'],
    ['Văn phòng Sở', 'VPS'],
    ['Văn phòng', 'Văn phòng Sở'],
    ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['P.VH-XH', 'Phòng Văn hoá – Xã hội'],
    ['TTPVHCC', 'TT Phục vụ hành chính công'],
    ['Phòng KT-HT&ĐT', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['BCHQS xã', 'Ban Chỉ huy Quân sự xã'],
    ['CA xã', 'Công an xã'],
  ])('takes %s and %s for one unit', (a, b) => {
    const shown = unifyUnits([a, b]);
    expect(shown.get(a)).toBe(shown.get(b));
  });

  it.each([
    ['Phòng Nghiệp vụ 1', 'Phòng Nghiệp vụ 2'],
    ['Thanh tra Sở', 'Thanh tra tỉnh'],
    ['UBND huyện', 'UBND tỉnh'],
    ['Cá nhân', 'Công an nhân'],
    ['Sở TT&TT', 'Trung tâm TT'],
  ])('keeps %s and %s apart', (a, b) => {
    const shown = unifyUnits([a, b]);
    expect(shown.get(a)).not.toBe(shown.get(b));
  });

  it('keeps "Văn phòng" apart where the plan has two offices', () => {
    const shown = unifyUnits(['Văn phòng', 'Văn phòng Sở', 'Văn phòng Bộ']);
    expect(new Set(shown.values()).size).toBe(3);
  });
});

it.each(['Sở Nội vụ, ', 'a, ', ', và ', '- ', 'phối hợp ', 'chủ trì; ', '(', '\n- Sở A, Sở B', '. '])(
  'reads 50,000 characters of %j in under 50 ms',
  (piece) => {
    const cell = `${piece.repeat(Math.ceil(50_000 / piece.length))}x`;
    splitUnits(cell);
    const start = performance.now();
    splitUnits(cell);
    expect(performance.now() - start).toBeLessThan(50);
  },
);
