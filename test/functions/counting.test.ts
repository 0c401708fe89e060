// Custom functions that count, rate and score.
import { countStatus, percentDone } from '../../src/functions/progressFunctions.ts';
import { readRating, score, suggest } from '../../src/functions/ratingFunctions.ts';
import { errorOf, installFunctionErrors } from './functionErrors.ts';

beforeAll(installFunctionErrors);

describe('PLAN.COUNTSTATUS and PLAN.PERCENTDONE', () => {
  const statuses = [['Quá hạn'], ['quá hạn'], ['Đúng hạn'], [''], ['Trong hạn']];
  const owners = [['Văn phòng Sở\nThanh tra Sở'], ['VP Sở'], ['Thanh tra Sở'], [''], ['Văn phòng Sở']];

  it('counts a status, of a unit however it is spelled, one result for each cell asked', () => {
    expect(countStatus(statuses, [['Quá hạn'], ['Đúng hạn'], ['']])).toEqual([[2], [1], ['']]);
    expect(countStatus(statuses, [['Quá hạn']], owners, [['Văn phòng Sở', 'Thanh tra Sở']])).toEqual([
      [2, 1],
    ]);
  });

  it('says what is no status and that units go with a unit', () => {
    expect(errorOf(() => countStatus(statuses, [['Trễ']])).message).toMatch(/trạng_thái.*"Trễ"/);
    expect(errorOf(() => countStatus(statuses, [['Quá hạn']], owners)).message).toMatch(/vùng_đơn_vị/);
  });

  it('gives both rates and none over nothing', () => {
    expect(percentDone(statuses)).toEqual([[0.25]]);
    expect(percentDone(statuses, 'denhan')).toEqual([[1 / 3]]);
    expect(errorOf(() => percentDone([['Trong hạn']], 'DENHAN')).code).toBe('#N/A');
    expect(errorOf(() => percentDone(statuses, 'HET')).message).toMatch(/"HET"/);
  });
});

describe('PLAN.READRATING and PLAN.SUGGESTRATING', () => {
  it('reads one mark, none and several, in a row, in rows and in a column', () => {
    expect(readRating([['', 'X', 0, null]])).toEqual([['Hoàn thành']]);
    expect(readRating([['x'], [''], [''], ['']])).toEqual([['Hoàn thành tốt']]);
    expect(
      readRating([
        [0, 0, 0, 0],
        ['x', '', '', '✓'],
      ]),
    ).toEqual([['Chưa đánh dấu'], ['Có 2 dấu: Hoàn thành tốt, Chưa hoàn thành']]);
    expect(errorOf(() => readRating([['x', '']])).message).toMatch(/bốn cột/);
  });

  it.each([
    ['28/06/2026', true, 'Hoàn thành tốt'],
    ['28/06/2026', 'chưa đủ', 'Hoàn thành'],
    ['05/07/2026', 'có', 'Hoàn thành chậm'],
    ['05/07/2026', false, 'Quá hạn và chưa đầy đủ: chọn mức đánh giá'],
    ['28/06/2026', '', 'Chưa rõ nội dung đã đủ chưa: chọn mức đánh giá'],
    ['', true, 'Chưa hoàn thành'],
  ])('due 30/06, done %p, complete %p: %s', (done, complete, expected) => {
    expect(suggest([['30/06/2026']], [[done]], [[complete]], '10/07/2026')).toEqual([[expected]]);
  });

  it('invents no rating for what is not due yet', () => {
    expect(suggest([['30/09/2026']], [['']], [[false]], '10/07/2026')).toEqual([
      ['Chưa đến hạn: chưa đánh giá'],
    ]);
  });
});

describe('PLAN.SCORE', () => {
  const scale = [
    ['Tỷ lệ', 'Điểm'],
    ['>90%', 2],
    ['từ 70 đến 90%', 1],
    ['dưới 70%', 0],
  ];

  it('takes the bounds as they are written', () => {
    expect(score([[0.95], [0.9], ['90,1%'], [0.7], [0.69], [0], [95]], scale)).toEqual([
      [2],
      [1],
      [2],
      [1],
      [0],
      [0],
      [2],
    ]);
  });

  it('takes bare thresholds as "from", whatever their order', () => {
    const bare = [
      [0.5, 1],
      [0.9, 3],
      [0.7, 2],
    ];
    expect(score([[1], [0.9], [0.8], [0.5]], bare)).toEqual([[3], [3], [2], [1]]);
    expect(errorOf(() => score([[0.4]], bare)).code).toBe('#N/A');
  });

  it('says which threshold or rate it cannot read', () => {
    expect(
      errorOf(() =>
        score(
          [[0.4]],
          [
            [0.5, 1],
            ['khá', 2],
          ],
        ),
      ).message,
    ).toMatch(/"khá"/);
    expect(errorOf(() => score([[140]], scale)).message).toMatch(/tỷ_lệ.*140/);
  });
});
