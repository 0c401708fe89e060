// A cell of 50,000 characters costs a bounded time, whatever is repeated in it: every pattern is linear.
import { fold } from '../../../src/core/text.ts';
import { read } from './read.ts';

const pieces = [
  '15/3/2022; ',
  'quý I, ',
  'tháng 3, ',
  'ngày 5, ',
  '1/',
  '1-',
  '1.',
  'hằng tháng ',
  'sau khi ',
  'theo quy định ',
  'theo ',
  'trước ',
  'chậm nhất là ',
  'thường xuyên ',
  'ngày ',
  '(',
  ' ',
  '\n',
  'a',
  'năm 2022 ',
  'kế hoạch ',
  'báo cáo ',
  'Kế hoạch CCHC của tỉnh ',
  '05 ngày ',
  '0',
  '09 ',
  '<b',
  '&',
  'định kỳ ',
  'số 12/KH-UBND của ',
  'quý ',
  '2 lần ',
  'tuần 2 ',
  '- ',
  'và ',
  'trong vòng 05 ngày làm việc ',
  'lllll',
  '1 năm 2 lần ',
  'từ 1 đến ',
  'III/2022, ',
  'tuần 2, 3 ',
  'học kỳ I ',
  'trong hè ',
  'hằng tháng, ',
  '10-11/2022 ',
];

/** Milliseconds of the quickest of five runs: the machine's other work only ever adds. */
function quickest(run: () => void): number {
  const times = [0, 1, 2, 3, 4].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** What a machine needs for a plain pass over as many characters: the measure when it is busy or slow. */
const plain = quickest(() => fold('Ban hành kế hoạch '.repeat(2_800)));

test.each(pieces)(
  '50,000 characters of %j cost under 50 ms, or five plain passes on a slow machine',
  (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length)).slice(0, 50_000);
    expect(quickest(() => read(text))).toBeLessThan(Math.max(50, 5 * plain));
  },
);

test('a cell into which a document was pasted is read up to its 500th expression, and that is said', () => {
  const { milestones, problems } = read('15/3/2022; '.repeat(600));
  expect(milestones).toHaveLength(500);
  expect(problems).toEqual([{ code: 'UNREADABLE_DEADLINE', span: [500 * 11, 600 * 11] }]);
});
