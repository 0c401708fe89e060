// Deadline phrasings of our own writing: what is expected, then the ways offices write it.
import type { PhraseRow } from './phrase.ts';

// prettier-ignore
const dates: readonly PhraseRow[] = [
  ['date 2022-03-15', [
    '15/3/2022', '15-3-2022', '15.3.2022', '15/03/22', 'ngày 15/3/2022', 'Ngày 15 tháng 3 năm 2022', '15 tháng 3 năm 2022',
    'chậm nhất 15/3/2022', 'chậm nhất ngày 15/3/2022', 'Chậm nhất là ngày 15/3/2022', 'muộn nhất ngày 15/3/2022',
    'đến ngày 15/3/2022', 'đến hết ngày 15/3/2022', 'Hạn cuối: 15/3/2022', 'Hạn cuối ngày 15/3/2022', 'không quá ngày 15/3/2022',
    'hết ngày 15/3/2022', 'Hoàn thành chậm nhất 15/3/2022', '17h00 ngày 15/3/2022', 'trước 17h00 ngày 15/3/2022',
    'trước 16 giờ 30 ngày 15/3/2022', '15 /3/ 2022', 'l5/3/2022', '15/3/2o22', 'ngay 15 thang 3 nam 2022', 'ngày 15 tháng 3/2022',
    'Thời hạn: 15/3/2022', 'Hoàn thành vào ngày 15/3/2022', 'trước hoặc trong ngày 15/3/2022', 'Dự kiến 10/3/2022, chậm nhất 15/3/2022',
  ]],
  ['date 2022-03-15', ['2022-03-15', '15\\3\\2022', 'Ngày 15, tháng 3, năm 2022', '15/3/2022 (thứ Ba)', '15/3/2022 00:00:00', 'Thứ Ba, ngày 15/3/2022', 'Từ nay đến 15/3/2022', 'trễ nhất 15/3/2022']],
  ['date 2022-03-25', ['trong vòng 10 ngày kể từ ngày 15/3/2022']],
  ['range 2022-05-15..2022-05-20', ['Từ 8h00 ngày 15/5 đến 17h00 ngày 20/5/2022', '15-20/5/2022', '15/5/2022-20/5/2022', 'Ngày 15-20 tháng 5 năm 2022']],
  ['date 2022-03-14', [
    'trước ngày 15/3/2022', 'Trước 15/3/2022', 'trước ngày 15 tháng 3 năm 2022', 'xong trước ngày 15/3/2022', 'Hoàn thành trước 15/3/2022',
    'chậm nhất trước ngày 15/3/2022', 'TRƯỚC NGÀY 15/03/2022', 'truoc ngay 15-3-2022', '(trước ngày 15/3/2022)', 'Trước ngày\n15/3/2022',
  ]],
  ['date 2022-03-15?', ['15/3', 'ngày 15/3', 'ngày 15 tháng 3', '15 tháng 3', 'chậm nhất 15/3', 'đến 15/3', 'ngày 15-3', 'đến hết ngày 15/3', 'hạn chót 15/3']],
  ['date 2022-03-14?', ['trước 15/3', 'trước ngày 15/3', 'Trước ngày 15 tháng 3', 'xong trước 15.3', 'trước ngày 15-3']],
  ['date 2022-03-05', ['05/3/2022', 'mùng 5/3/2022', 'ngày 5 tháng 03 năm 2022', 'ngày 05/03/2022']],
  ['date 2022-09-05', ['05-09-22', '05.09.22', '05-09-2022']],
  ['date 2022-11-20?', ['Nhân dịp kỷ niệm 20/11', 'dịp lễ 20/11', 'vào ngày kỷ niệm 20/11']],
  ['date 2022-04-03', ['03/04/2022', '3/4/2022', 'ngày 03.04.2022']],
  ['date 2022-06-29?', ['trước 30/6', 'trước ngày 30/6', 'Hoàn thành trước 30/6']],
  ['date 2023-01-14', ['trước ngày 15/01/2023', 'trước ngày 15/01 năm sau', 'trước ngày 15 tháng 01 năm 2023']],
  ['range 2022-03-14..2022-03-16', ['14-16/3/2022', 'trong các ngày 14-16/3/2022', 'từ ngày 14 đến ngày 16/3/2022', 'từ 14 đến 16 tháng 3 năm 2022', 'từ ngày 14/3/2022 đến ngày 16/3/2022', '14/3/2022 - 16/3/2022', 'từ 14/3 đến 16/3/2022', 'Từ ngày 14/3/2022 đến hết ngày 16/3/2022']],
  ['range 2022-02-15..2022-04-20', ['từ 15/02/2022 đến 20/4/2022', 'từ ngày 15/02 đến ngày 20/4/2022', '15/2 - 20/4/2022', 'Từ ngày 15 tháng 02 đến ngày 20 tháng 4 năm 2022']],
  ['date 2022-03-05 + date 2022-03-15 + date 2022-03-25', ['các ngày 5, 15, 25/3/2022', 'ngày 5, 15 và 25 tháng 3 năm 2022']],
  ['date 2022-03-15 + date 2022-06-15', ['15/3/2022 và 15/6/2022', '15/3, 15/6/2022', '15/3/2022; 15/6/2022', '15/3/2022\n15/6/2022', '15/3/2022, 15/6']],
];

// prettier-ignore
const months: readonly PhraseRow[] = [
  ['month 2022-06-30', [
    'tháng 6/2022', 'Tháng 06/2022', 'trong tháng 6/2022', 'T6/2022', 'T.6/2022', 'tháng 6 năm 2022', 'Tháng 6-2022', '6/2022', '06-2022',
    'hết tháng 6/2022', 'cuối tháng 6/2022', 'Trong tháng 6 năm 2022', 'tháng sáu năm 2022', 'thang 6/2022', '(tháng 6/2022)', 'trước hết tháng 6/2022',
    'chậm nhất tháng 6/2022', 'Hoàn thành trong tháng 6/2022', 'tháng cuối quý II/2022', 'THÁNG 6/2022',
  ]],
  ['month 2022-03-31? + month 2022-04-30?', ['T3+4', 'T3 & 4', 'T3, T4']],
  ['month 2022-05-31?', ['tháng năm', 'Tháng Năm', 'trong tháng năm', 'cuối tháng năm', '- Tháng năm.', 'tháng năm 2022', 'xong trong tháng năm']],
  ['month 2022-05-31', ['tháng năm năm 2022', 'Tháng Năm/2022', 'hết tháng năm năm 2022', 'cuối tháng năm/2022', 'xong trong tháng năm/22']],
  ['month 2022-04-30?', ['trước tháng năm', 'tháng tư', 'hết tháng Tư', 'cuối tháng tư']],
  ['month 2022-03-31? + month 2022-05-31?', ['tháng ba, tháng năm', 'tháng ba và tháng năm', 'tháng ba; tháng năm']],
  ['range 2022-03-01..2022-05-31?', ['từ tháng ba đến tháng năm']],
  ['month 2022-03-31?', ['cuối tháng ba', 'hết tháng ba', 'đến hết tháng ba']],
  ['month 2022-06-01?', ['đầu tháng sáu', 'đầu tháng 6']],
  ['month 2022-06-30?', ['cuối tháng sáu', 'hết tháng sáu', 'nửa cuối tháng 6']],
  ['date 2022-06-15?', ['ngày 15 tháng sáu', 'Ngày 15 tháng Sáu']],
  ['date 2022-05-15?', ['ngày 15 tháng năm', 'Ngày 15 tháng Năm']],
  ['date 2022-04-05', ['ngày 05 tháng tư năm 2022', 'mùng 5 tháng Tư năm 2022', 'ngày 5 của tháng tư năm 2022']],
  ['range 2022-06-01..2022-06-05?', ['05 ngày đầu tháng 6', 'trong 5 ngày đầu tháng sáu', '5 ngày đầu tiên của tháng 6']],
  ['range 2022-12-22..2022-12-31', ['10 ngày cuối tháng 12/2022', '10 ngày cuối cùng của tháng 12 năm 2022']],
  ['month 2022-06-30?', ['tháng 6', 'Tháng 6', 'T6', 'trong tháng 6', 'hết tháng 6', 'đến hết tháng 6', 'cuối tháng 6', 'thang 6', 'tháng cuối quý II']],
  ['month 2022-06-01?', ['đầu tháng 6/2022', 'Đầu tháng 6', 'vào đầu tháng 6/2022']],
  ['month 2022-06-15?', ['giữa tháng 6/2022', 'giữa tháng 6', 'nửa đầu tháng 6']],
  ['range 2022-07-01..2022-08-31', ['7/2022-8/2022', 'Tháng 7/2022 - Tháng 8/2022', '01/7 - 31/8/2022', 'tháng 7-8/2022']],
  ['month 2022-05-31', ['trước tháng 6/2022', 'Hoàn thành trước tháng 6/2022', 'xong trước tháng 6 năm 2022']],
  ['range 2022-05-08..2022-05-14?', ['tuần 2 tháng 5', 'tuần thứ hai của tháng 5/2022', 'Tuần 2 tháng 5/2022']],
  ['range 2022-05-25..2022-05-31?', ['tuần cuối tháng 5/2022', 'Tuần cuối cùng của tháng 5']],
  ['range 2022-03-01..2022-09-30', ['tháng 3 - tháng 9/2022', 'tháng 3 đến tháng 9/2022', 'Từ tháng 3 đến tháng 9 năm 2022', 'từ tháng 3/2022 đến tháng 9/2022', 'tháng 3-9/2022', '3/2022 - 9/2022', 'T3 - T9/2022', 'Từ tháng 3 đến hết tháng 9/2022']],
  ['range 2022-03-01..2022-09-30?', ['tháng 3 - tháng 9', 'từ tháng 3 đến tháng 9', 'Tháng 3 đến 9']],
  ['month 2022-06-30 + month 2022-07-31', ['trong tháng 6 và tháng 7/2022', 'tháng 6, 7/2022', 'tháng 6 và 7 năm 2022', 'tháng 6/2022, tháng 7/2022', 'Tháng 6, tháng 7/2022']],
  ['month 2022-03-31? + month 2022-06-30? + month 2022-09-30? + month 2022-12-31?', ['tháng 3, 6, 9, 12', 'Tháng 3, 6, 9 và tháng 12', 'các tháng 3, 6, 9, 12', 'tháng 3; tháng 6; tháng 9; tháng 12']],
  ['range 2022-12-01..2023-03-31', ['từ tháng 12/2022 đến quý I/2023', 'tháng 12/2022 - tháng 3/2023', 'tháng 12/2022 đến hết tháng 3/2023']],
  ['month 2022-12-31 + month 2023-01-31', ['tháng 12/2022, tháng 01/2023', 'tháng 12, tháng 01/2023']],
];

// prettier-ignore
const quarters: readonly PhraseRow[] = [
  ['quarter 2022-09-30', [
    'Quý III/2022', 'quý 3/2022', 'quý 3 năm 2022', 'Quý III năm 2022', 'Q3/2022', 'QIII/2022', 'Quí III/2022', 'trong Quý III/2022',
    'Trong quý III năm 2022', 'QUÝ III/2022', 'quy III/2022', 'Quý III.2022', 'Quý III - 2022', 'Hoàn thành trong Quý III/2022', 'Quý 3-2022', 'Qúy III/2022',
    'cuối quý III/2022', 'hết quý III/2022', 'Quý ba năm 2022', 'chậm nhất quý III/2022', 'Quý lll/2022',
  ]],
  ['quarter 2022-06-30?', ['Quý 11/2022', 'quý 11']],
  ['quarter 2022-12-31', ['Quý 1V/2022', 'Quý IV/2022', 'quý tư năm 2022', 'Quý 4/2022', 'Quý lV/2022']],
  ['quarter 2022-09-30?', ['Quý III', 'Q3', 'quý 3', 'trong quý III', 'cuối quý III', 'quý III năm nay'.replace(' năm nay', '')]],
  ['quarter 2022-06-30', ['trước quý III/2022', 'trước Quý III năm 2022']],
  ['quarter 2022-03-31? + quarter 2022-06-30?', ['Quý I, II', 'Quý I, quý II', 'Quý I và quý II', 'quý 1, 2', 'trong quý I và quý II']],
  ['quarter 2022-03-31 + quarter 2022-06-30', ['Quý I, II/2022', 'Quý I và Quý II năm 2022', 'Quý I, quý II/2022', 'Quý I/2022, Quý II/2022', 'Quý I/2022; Quý II/2022', '- Quý I/2022.\n- Quý II/2022.']],
  ['quarter 2022-03-31? + quarter 2022-06-30? + quarter 2022-09-30? + quarter 2022-12-31?', ['Quý I, II, III, IV', 'Quý I, quý II, quý III và quý IV', 'Quý 1, 2, 3, 4']],
  ['range 2022-01-01..2022-09-30', ['Quý I - III/2022', 'Quý I đến quý III/2022', 'từ quý I đến quý III năm 2022', 'Quý I-III/2022', 'Từ Quý I/2022 đến Quý III/2022', 'Quý I – Quý III/2022']],
  ['range 2022-01-01..2022-09-30?', ['Quý I - III', 'từ quý I đến quý III', 'Quý 1 - 3']],
  ['quarter 2022-04-01?', ['đầu quý II/2022', 'Đầu quý II']],
];

// prettier-ignore
const years: readonly PhraseRow[] = [
  ['half 2022-06-30', ['6 tháng đầu năm 2022', 'trong 6 tháng đầu năm 2022', '06 tháng đầu năm 2022', 'sáu tháng đầu năm 2022', 'nửa đầu năm 2022']],
  ['half 2022-06-30?', ['6 tháng đầu năm', '6 tháng', '06 tháng đầu năm', 'nửa đầu năm']],
  ['half 2022-12-31?', ['6 tháng cuối năm', 'nửa cuối năm', '06 tháng cuối năm']],
  ['half 2022-09-30?', ['9 tháng', '9 tháng đầu năm', '09 tháng đầu năm']],
  ['half 2022-09-30', ['9 tháng năm 2022', '9 tháng đầu năm 2022']],
  ['year 2022-12-31', ['Trong năm 2022', 'năm 2022', 'Năm 2022', '2022', 'đến năm 2022', 'cuối năm 2022', 'cả năm 2022', 'Hoàn thành trong năm 2022', 'đến hết năm 2022', 'trong nam 2022']],
  ['year 2022-12-31?', ['trong năm', 'cuối năm', 'cả năm', 'Trong năm', 'vào cuối năm', 'Cuối năm, sau hội nghị tổng kết']],
  ['year 2022-06-30?', ['giữa năm', 'giữa năm nay'.replace(' nay', '')]],
  ['year 2022-01-01?', ['đầu năm', 'Đầu năm']],
  ['range 2021-01-01..2025-12-31', ['giai đoạn 2021-2025', 'năm 2021-2025', '2021-2025', 'Giai đoạn 2021 - 2025', 'từ năm 2021 đến năm 2025', '2021 – 2025']],
  ['range 2022-09-05..2023-01-15?', ['Học kỳ I năm học 2022-2023']],
  ['range 2022-09-05..2023-05-31?', ['năm học 2022-2023', 'Trong năm học 2022 - 2023', 'Cả năm học 2022-2023']],
];

// prettier-ignore
const otherOffices: readonly PhraseRow[] = [
  ['range 2022-10-01..2022-11-30?', ['10-11/2022', '10 - 11/2022']],
  ['date 2022-11-10', ['ngày 10-11/2022']],
  ['date 2022-11-09', ['trước 10-11/2022']],
  ['date 2022-12-31?', ['31.12', '31-12', '- 31.12']],
  ['month 2022-10-31', ['T10/22', 'tháng 10/22']],
  ['month 2022-10-31 + month 2022-11-30', ['10, 11/2022', '10 và 11/2022']],
  ['month 2022-06-10', ['thượng tuần tháng 6/2022']],
  ['month 2022-06-20', ['trung tuần tháng 6/2022']],
  ['date 2022-05-16 + date 2022-05-17', ['16 và 17/5/2022', '16,17/5/2022']],
  ['date 2022-03-15? + date 2022-06-15? + date 2022-09-15?', ['Ngày 15 các tháng 3, 6, 9', 'ngày 15 tháng 3, tháng 6 và tháng 9']],
  ['date 2022-03-15? + date 2022-06-15?', ['Ngày 15 tháng cuối quý (15/3, 15/6)']],
  ['range 2022-05-08..2022-05-28?', ['Từ tuần 2 đến tuần 4 tháng 5', 'tuần 2 - tuần 4 tháng 5/2022', 'Tuần 2-4 tháng 5', 'tuần 2 đến tuần 4/tháng 5']],
  ['range 2022-05-01..2022-05-07? + range 2022-05-15..2022-05-21?', ['tuần 1, tuần 3 tháng 5', 'Tuần 1 và 3 tháng 5/2022']],
  ['range 2022-09-15..2022-09-21?', ['Tuần 3/9', 'tuần 3/tháng 9']],
  ['quarter 2022-06-30', ['Quý 2/22']],
  ['quarter 2022-09-30?', ['III/2022', 'trong III/2022', 'III năm 2022']],
  ['quarter 2022-03-31? + quarter 2022-06-30?', ['I, II/2022']],
  ['range 2022-04-01..2022-09-30?', ['II-III/2022']],
  ['quarter 2022-12-31 + quarter 2023-03-31?', ['Quý IV/2022, I/2023']],
  ['quarter 2022-03-31? + half 2022-06-30?', ['Quý I và 6 tháng', 'quý 1, 6 tháng']],
  ['quarter 2022-03-31? + half 2022-06-30? + half 2022-09-30? + year 2022-12-31?', ['Quý 1, 6 tháng, 9 tháng, năm', 'Quý I, 6 tháng, 9 tháng và cả năm']],
  ['half 2022-09-30?', ['3 quý đầu năm', 'ba quý đầu']],
  ['year 2022-12-31 + year 2023-12-31', ['Năm 2022, 2023', 'Năm 2022 và 2023', 'các năm 2022, 2023']],
  ['year 2021-12-31 + year 2022-12-31', ['Năm 2021, 2022']],
  ['range 2021-01-01..2025-12-31', ['Giai đoạn 2021-2025, định hướng đến 2030', 'giai đoạn 2021-2025, tầm nhìn đến năm 2045']],
  ['range 2022-11-01..2023-02-28?', ['Từ tháng 11/2022 đến tháng 2']],
  ['month 2022-01-31 + month 2022-05-31', ['HKI: tháng 01/2022; HKII: tháng 5/2022', 'Học kỳ I: tháng 01/2022\nHọc kỳ II: tháng 5/2022']],
  ['range 2022-09-05..2023-01-15?', ['Học kỳ I', 'HK1', 'HKI/2022-2023', 'cuối học kì 1 năm học 2022-2023']],
  ['range 2022-01-16..2022-05-31?', ['Học kỳ II', 'HK II', 'Cuối học kỳ II']],
  ['range 2023-01-16..2023-05-31?', ['Học kỳ 2 năm học 2022-2023']],
  ['range 2022-06-01..2022-08-31?', ['Hè 2022', 'Trong hè', 'Dịp hè năm 2022', 'nghỉ hè']],
  ['range 2022-09-01..2023-05-31?', ['Từ tháng 9/2022 đến hết năm học']],
];

export const deadlines: readonly PhraseRow[] = [...dates, ...months, ...quarters, ...years, ...otherOffices];
