// Deadline expressions for the benchmark: all different, spread over the whole grammar, the same at every run.

/** Numbers from 0 to `below` − 1, the same sequence for the same seed (Marsaglia's xorshift, 32 bits). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

type Random = ReturnType<typeof randomNumbers>;
type Form = (random: Random) => string;

const pick = <T>(random: Random, values: readonly [T, ...T[]]): T =>
  values[random(values.length)] ?? values[0];

const two = (value: number): string => String(value).padStart(2, '0');
const year = (random: Random): number => 2016 + random(20);
const day = (random: Random): string => pick(random, [String, two])(1 + random(28));
const month = (random: Random): string => pick(random, [String, two])(1 + random(12));
const quarter = (random: Random): string => pick(random, ['I', 'II', 'III', 'IV', '1', '2', '3', '4']);
const date = (random: Random): string => {
  const mark = pick(random, ['/', '/', '/', '-', '.']);
  return [day(random), month(random), year(random)].join(mark);
};
const limit = (random: Random): string =>
  pick(random, [
    '',
    'Trước ngày ',
    'trước ngày ',
    'Chậm nhất ngày ',
    'Đến hết ngày ',
    'xong trước ngày ',
    'Hạn cuối: ',
  ]);
const each = (random: Random): string => pick(random, ['hằng', 'hàng', 'mỗi']);
const work = (random: Random): string =>
  `${pick(random, ['Ban hành', 'Xây dựng', 'Trình', 'Rà soát', 'Tổng hợp', 'Hoàn thiện', 'Công khai'])} ` +
  pick(random, [
    'kế hoạch',
    'báo cáo sơ kết',
    'dự thảo quy chế',
    'danh mục hồ sơ',
    'đề án vị trí việc làm',
    'số liệu',
    'chương trình',
  ]);
const field = (random: Random): string =>
  pick(random, [
    'cải cách hành chính',
    'chuyển đổi số',
    'văn thư, lưu trữ',
    'phòng, chống tham nhũng',
    'thi đua',
    'dân vận',
    'an toàn giao thông',
    'tiếp công dân',
    'năm học mới',
    'nông thôn mới',
  ]);
const event = (random: Random): string =>
  pick(random, ['nhận đủ hồ sơ', 'có văn bản hướng dẫn', 'kết thúc hội nghị', 'được giao nhiệm vụ']) +
  ` về ${field(random)}`;

const dates: readonly Form[] = [
  (random) => date(random),
  (random) => limit(random) + date(random),
  (random) => `${limit(random)}${day(random)}/${month(random)}`,
  (random) => `${limit(random)}${day(random)} tháng ${month(random)} năm ${year(random)}`,
  (random) => `Từ ngày ${day(random)}/${month(random)} đến ngày ${date(random)}`,
  (random) => `trong các ngày ${1 + random(9)}-${10 + random(18)}/${month(random)}/${year(random)}`,
  (random) => `Dự kiến ${day(random)}/${month(random)}, chậm nhất ${date(random)}`,
  (random) => `trước ${8 + random(9)}h00 ngày ${date(random)}`,
  (random) => `${work(random)}: ${limit(random)}${date(random)}`,
  (random) => `${work(random)} ${field(random)} (${limit(random)}${date(random)})`,
];
const periods: readonly Form[] = [
  (random) => `${pick(random, ['Tháng', 'tháng', 'Trong tháng', 'T'])} ${month(random)}/${year(random)}`,
  (random) => `${work(random)} trong tháng ${month(random)}`,
  (random) => `${pick(random, ['Đầu', 'Giữa', 'Cuối', 'Hết'])} tháng ${month(random)} năm ${year(random)}`,
  (random) => `Tháng ${month(random)}, tháng ${month(random)} và tháng ${month(random)}/${year(random)}`,
  (random) => `Từ tháng ${1 + random(6)} đến tháng ${7 + random(6)} năm ${year(random)}`,
  (random) => `Tuần ${1 + random(4)} tháng ${month(random)}/${year(random)}`,
  (random) => `${pick(random, ['Quý', 'quý', 'Trong quý', 'Cuối quý'])} ${quarter(random)}/${year(random)}`,
  (random) => `${work(random)} quý ${quarter(random)} năm ${year(random)}`,
  (random) => `Quý ${quarter(random)} - Quý ${quarter(random)}/${year(random)}`,
  (random) => `${work(random)} ${field(random)} 6 tháng ${pick(random, ['đầu', 'cuối'])} năm ${year(random)}`,
  (random) => `${work(random)} trong năm ${year(random)}`,
  (random) => `${field(random)}: giai đoạn ${2011 + random(10)}-${2021 + random(10)}`,
  (random) => `năm học ${2015 + random(9)}-${2024 + random(3)}, ${work(random)}`,
  (random) => `${pick(random, ['Đầu', 'Giữa', 'Cuối'])} năm ${year(random)}: ${work(random)}`,
];
const open: readonly Form[] = [
  (random) => `Trước ngày ${day(random)} ${each(random)} tháng, ${work(random)}`,
  (random) => `${work(random)}: ngày ${day(random)} tháng cuối quý`,
  (random) => `${day(random)}/${month(random)} ${each(random)} năm (${field(random)})`,
  (random) => `${work(random)} ${1 + random(4)} lần/${pick(random, ['năm', 'quý', 'tháng'])}`,
  (random) =>
    `${field(random)}: ${each(random)} ${pick(random, ['tháng', 'quý', 'năm', 'tuần'])}, ${work(random)}`,
  (random) => `Thứ ${pick(random, ['Hai', 'Ba', 'Sáu', '5', '6'])} ${each(random)} tuần: ${work(random)}`,
  (random) => `Thường xuyên trong năm ${year(random)} (${field(random)})`,
  (random) => `Trong vòng ${two(1 + random(30))} ngày làm việc kể từ ngày ${event(random)}`,
  (random) => `Sau khi ${event(random)}: ${work(random)}`,
  (random) => `${work(random)} theo ${pick(random, ['quy định', 'hướng dẫn', 'kế hoạch'])} của cấp trên`,
];
const several: readonly Form[] = [
  (random) =>
    `- ${work(random)}: tháng ${month(random)}/${year(random)}.\n- ${work(random)}: ${date(random)}.`,
  (random) => `Báo cáo quý ${quarter(random)}: trước ngày ${date(random)}; báo cáo năm: ${date(random)}`,
  (random) => `${date(random)}; ${date(random)}; ${date(random)}`,
  (random) =>
    `Thực hiện Quyết định số ${1 + random(900)}/QĐ-TTg ngày ${date(random)}: quý ${quarter(random)}`,
];

const forms: readonly Form[] = [...dates, ...periods, ...open, ...several];

/** So many different expressions, each form as often as it has different ones to give. */
export function generateExpressions(count: number, seed = 20_260_101): string[] {
  const random = randomNumbers(seed);
  const found = new Set<string>();
  while (found.size < count) for (const form of forms) if (found.size < count) found.add(form(random));
  return [...found];
}
