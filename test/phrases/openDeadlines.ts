// Phrasings of our own writing for recurring, continuous, conditional and external deadlines, and for cells with several.
import type { PhraseRow } from './phrase.ts';

// prettier-ignore
const recurring: readonly PhraseRow[] = [
  ['recurring month 14', ['ngày 14 hằng tháng', 'ngày 14 hàng tháng', 'Ngày 14 của mỗi tháng', 'trước ngày 15 hằng tháng', 'chậm nhất ngày 14 hàng tháng', 'hằng tháng, trước ngày 15', 'hàng tháng (chậm nhất ngày 14)', 'Hằng tháng: ngày 14', 'định kỳ ngày 14 hàng tháng', 'trước ngày 15 mỗi tháng', 'Báo cáo trước ngày 15 hằng tháng', 'ngay 14 hang thang', 'hàng tháng vào ngày 14', 'trước ngày 15 của tháng tiếp theo']],
  ['recurring month 14?', ['trước ngày 15', 'ngày 14', 'chậm nhất ngày 14']],
  ['recurring month 10 + recurring month 25', ['ngày 10 và 25 hằng tháng', 'ngày 10, ngày 25 hàng tháng']],
  ['recurring month 31', ['ngày cuối cùng của mỗi tháng', 'cuối mỗi tháng', 'trước ngày 01 hằng tháng']],
  ['recurring month 31?', ['cuối tháng', 'vào cuối tháng', 'nửa cuối tháng', '05 ngày cuối tháng', 'cuối tháng sau']],
  ['recurring month 1?', ['đầu tháng', 'đầu tháng sau', 'ngày đầu tháng', 'ngày đầu tiên của tháng', 'ngày làm việc đầu tiên của tháng']],
  ['recurring quarter m1 4', ['Trước ngày 05 của tháng liền kề sau quý', 'trước ngày 05 của tháng kế tiếp sau khi kết thúc quý']],
  ['recurring quarter m1 10', ['chậm nhất ngày 10 của tháng tiếp theo sau quý', 'ngày 10 tháng đầu quý sau']],
  ['recurring week 4? + recurring month 20? + recurring quarter mlast 20', ['Báo cáo tuần: thứ Năm; báo cáo tháng: ngày 20; báo cáo quý: ngày 20 tháng cuối quý']],
  ['recurring quarter mlast 14 + date 2022-12-09?', ['Quý I, quý II, quý III: trước ngày 15 tháng cuối quý; năm: trước ngày 10/12']],
  ['recurring month 7?', ['Tuần 1 hằng tháng', 'tuần thứ nhất hằng tháng']],
  ['recurring month 1', ['đầu mỗi tháng', 'đầu hằng tháng']],
  ['recurring month 15?', ['nửa đầu tháng', 'giữa tháng']],
  ['recurring month 5?', ['05 ngày đầu tháng', 'trong 5 ngày đầu tháng', 'trong vòng 5 ngày đầu của tháng']],
  ['recurring quarter mlast 24', ['trước ngày 25 tháng cuối quý', 'Trước 25 tháng cuối quý', 'Báo cáo quý (24 tháng cuối quý)', 'trước ngày 25 tháng thứ ba của mỗi quý', 'trước ngày 25 tháng thứ 3 của quý', 'ngày 24 của tháng cuối quý', 'trước ngày 25 của tháng cuối mỗi quý', 'chậm nhất ngày 24 tháng cuối cùng của quý', 'Định kỳ trước ngày 25 tháng cuối quý', 'hằng quý trước ngày 25 tháng cuối quý', 'trước ngày 25 tháng cuối hằng quý']],
  ['recurring quarter m1 5', ['ngày 05 của tháng đầu quý', 'ngày 5 tháng đầu quý sau', 'ngày 05 tháng đầu của quý tiếp theo']],
  ['recurring quarter mlast 31', ['cuối mỗi quý', 'ngày cuối cùng của quý'.replace('của quý', 'của mỗi quý')]],
  ['recurring year m12 15', ['15/12 hằng năm', 'tháng 12 hằng năm, trước ngày 16', 'Tháng 12 hàng năm (ngày 15)', 'ngày 15/12 hàng năm', 'ngày 15 tháng 12 hằng năm', 'trước ngày 16/12 hằng năm', '15/12 mỗi năm']],
  ['recurring year m12 31', ['tháng 12 hằng năm', 'Quý IV hàng năm', 'cuối mỗi năm', 'cuối hằng năm']],
  ['recurring week 5', ['thứ Sáu hằng tuần', 'thứ 6 hàng tuần', 'chiều thứ sáu mỗi tuần', 'Thứ 6 hằng tuần', 'hằng tuần vào thứ Sáu', 'hàng tuần (thứ 6)']],
  ['recurring week 4', ['trước thứ sáu hằng tuần']],
  ['recurring month 7?', ['tuần đầu của tháng', 'tuần đầu hằng tháng', 'tuần đầu tiên của tháng', 'tuần đầu của mỗi tháng']],
  ['recurring year x2?', ['02 lần/năm', '2 lần/năm', '01 năm 2 lần (6 tháng/lần)', '1 năm 2 lần', 'mỗi năm hai lần', '02 lần trong năm', 'hai lần một năm', 'một năm 02 lần']],
  ['recurring half?', ['6 tháng/lần', '6 tháng một lần', '06 tháng/lần', 'định kỳ 6 tháng một lần', 'sáu tháng một lần']],
  ['recurring quarter?', ['mỗi quý một lần', 'Kiểm tra định kỳ: 3 tháng/lần', 'mỗi quý 01 buổi', 'Mỗi quý tối thiểu 01 cuộc', '3 tháng/lần', '01 lần/quý', '1 quý 1 lần', 'quý/lần', '01 quý/lần']],
  ['recurring month?', ['mỗi tháng một lần', '01 lần/tháng', '1 tháng/lần', 'tháng/lần']],
  ['recurring year?', ['1 lần/năm', 'mỗi năm một lần', '01 lần/năm', '12 tháng/lần']],
  ['recurring quarter', ['hằng quý', 'Hàng quý', 'hàng quý, 6 tháng và năm', 'quý, 6 tháng, năm', 'định kỳ hàng quý', 'Định kỳ quý, 6 tháng, 9 tháng, năm', 'quý/6 tháng/năm', 'báo cáo hàng quý và năm', 'mỗi quý', 'hang quy', 'Báo cáo định kỳ hằng quý theo quy định']],
  ['recurring month', ['hằng tháng', 'hàng tháng, quý, 6 tháng, năm', 'tháng, quý, năm', 'Định kỳ hàng tháng', 'mỗi tháng']],
  ['recurring month + recurring quarter', ['hàng tháng, hàng quý', 'Hằng tháng và hằng quý']],
  ['recurring week + recurring month', ['Hàng tuần, hàng tháng', 'hằng tuần; hằng tháng']],
  ['recurring month + recurring quarter + recurring year', ['Hằng tháng, hằng quý, hằng năm']],
  ['recurring week', ['hằng tuần', 'hàng tuần', 'định kỳ hằng tuần']],
  ['recurring year', ['hằng năm', 'hàng năm', 'Định kỳ hằng năm']],
  ['recurring half', ['6 tháng, năm', '6 tháng và năm', 'định kỳ 6 tháng, năm', 'Định kỳ 6 tháng']],
  ['recurring day', ['hằng ngày', 'hàng ngày', 'mỗi ngày']],
  ['recurring', ['định kỳ', 'Báo cáo định kỳ']],
];

// prettier-ignore
const moreRecurring: readonly PhraseRow[] = [
  ['recurring month 14', ['Hằng tháng, quý, 6 tháng, năm (trước ngày 15)', 'trước ngày 15 của tháng báo cáo', 'Trước ngày 15 tháng sau']],
  ['recurring month 25', ['ngày 25 của tháng', 'ngày 25 tháng sau', '25 hàng tháng']],
  ['recurring quarter m1 9', ['Trước ngày 10 của tháng đầu quý tiếp theo']],
  ['recurring quarter mlast 31', ['Tháng cuối mỗi quý']],
  ['recurring quarter mlast 31?', ['Hàng quý (tháng cuối quý)', 'vào tháng cuối quý']],
  ['recurring quarter mlast 15?', ['Hằng quý (ngày 15)', 'hằng quý: ngày 15']],
  ['recurring year m6 30 + recurring year m12 31', ['30/6 và 31/12 hằng năm', 'ngày 30/6, 31/12 hàng năm']],
  ['recurring year m5 31 + recurring year m11 31', ['Tháng 5 và tháng 11 hằng năm', 'tháng 5, tháng 11 hàng năm']],
  ['recurring year m6 31 + recurring year m12 31', ['Quý II và quý IV hằng năm', 'quý 2, quý 4 mỗi năm']],
  ['recurring week 4', ['Chiều thứ 5 hàng tuần', '15h00 thứ Năm hằng tuần', 'Trước 16h thứ Năm hằng tuần']],
  ['recurring year x2?', ['Tối thiểu 2 cuộc/năm', 'mỗi năm ít nhất 02 lần', '02 đợt/năm']],
  ['recurring month?', ['Ít nhất 01 lần/tháng', '1 tháng 1 lần']],
  ['recurring year x6?', ['02 tháng/lần', '2 tháng một lần']],
];

// prettier-ignore
const otherOffices: readonly PhraseRow[] = [
  ['recurring quarter mlast 20', ['tháng cuối quý ngày 20', 'Tháng cuối của quý, ngày 20', 'tháng cuối mỗi quý (ngày 20)']],
  ['recurring quarter m1 10', ['Từ ngày 01-10 tháng đầu quý', 'ngày 10 tháng đầu tiên của quý']],
  ['recurring month 30', ['Ngày 25-30 hàng tháng', 'Từ ngày 25 đến ngày 30 hàng tháng', 'từ 25 đến 30 hằng tháng']],
  ['recurring month 14', ['Trước ngày 15/hàng tháng', 'trước 15/hằng tháng', 'Ngày 14/mỗi tháng']],
  ['recurring year m6 14 + recurring year m12 14', ['Trước 15/6 và 15/12 hằng năm', 'trước ngày 15/6, 15/12 hàng năm']],
  ['recurring year m3 31 + recurring year m6 31 + recurring year m9 31 + recurring year m12 31', ['Tháng 3, 6, 9, 12 hàng năm', 'tháng 3, 6, 9 và 12 mỗi năm']],
  ['recurring year m12 31', ['Hằng năm vào tháng 12', 'hàng năm (tháng 12)', 'mỗi năm, trong quý IV']],
  ['recurring month 7?', ['Tuần thứ nhất hàng tháng']],
  ['recurring week 1?', ['Thứ Hai đầu tuần', 'thứ 2 đầu tuần']],
  ['recurring week 5?', ['Thứ 6', 'chiều thứ Sáu', 'Trước 17h thứ 6']],
  ['recurring month', ['Trong tháng', 'hoàn thành trong tháng', 'Các tháng trong năm', 'Hằng tháng trong năm 2022']],
  ['recurring quarter', ['Trong quý', 'Các quý trong năm', 'Hàng quý trong năm 2022', 'từng quý trong năm']],
  ['recurring week', ['Trong tuần', 'ngay trong tuần']],
  ['recurring half', ['6 tháng, 1 năm', '6 tháng, 01 năm']],
  ['event', ['Dịp Tết Nguyên đán', 'vào dịp kỷ niệm ngày thành lập', 'Trước ngày khai giảng', 'sau khai giảng', 'Sau ngày bầu cử', 'trước ngày ban hành']],
  ['event 10 day before', ['Trước ngày bầu cử 10 ngày']],
  ['external', ['Theo mùa vụ', 'theo KH cấp trên', 'theo thời vụ', 'Theo nhu cầu thực tế']],
];

// prettier-ignore
const open: readonly PhraseRow[] = [
  ['ongoing', ['Thường xuyên', 'thường xuyên trong năm', 'Thường xuyên, liên tục', 'Thường xuyên trong năm 2022', 'thuong xuyen', 'Thực hiện thường xuyên', 'Thường xuyên cả năm', 'liên tục', 'Trong năm, thường xuyên', 'Thuong xuyén', 'thương xuyên', 'THƯỜNG XUYÊN', 'quanh năm', 'trong suốt năm']],
  ['ongoing from 2022-06-01?', ['từ tháng 6/2022', 'Từ ngày 01/6/2022', 'bắt đầu từ tháng 6/2022', 'kể từ ngày 01/6/2022']],
  ['event', ['Sau khi có văn bản hướng dẫn', 'Khi có yêu cầu', 'khi phát sinh', 'Đột xuất', 'Ngay sau khi được phê duyệt', 'sau mỗi đợt kiểm tra', 'Khi có thay đổi về nhân sự', 'Sau khi Trung ương ban hành kế hoạch năm 2023', 'khi có chỉ đạo', 'Sau hội nghị tổng kết', 'Trước khi họp', 'Sau khi kết thúc đợt kiểm tra quý II', 'Khi có quyết định của cấp có thẩm quyền', 'SAU KHI CÓ HƯỚNG DẪN', 'sau khi kết thúc năm học']],
  ['event', ['Sau Đại hội', 'Sau Tết Nguyên đán', 'Trước Tết Nguyên đán', 'Kịp thời khi có thay đổi', 'Từ khi có quyết định', 'Trước mùa mưa bão', 'Tùy tình hình thực tế']],
  ['event 20 day before', ['Trước khi trình Hội đồng ít nhất 20 ngày', '20 ngày trước kỳ họp']],
  ['event 5 workday after', ['Trong 5 ngày làm việc', 'trong vòng 05 ngày làm việc kể từ ngày nhận được hồ sơ', 'Chậm nhất 5 ngày làm việc sau khi có kết luận', '05 ngày làm việc kể từ khi tiếp nhận', 'Không quá 05 ngày làm việc kể từ ngày ký', 'trong thời hạn 05 (năm) ngày làm việc kể từ ngày nhận đơn']],
  ['event 10 day after', ['chậm nhất 10 ngày sau khi ban hành', 'Sau 10 ngày kể từ khi có thông báo', 'trong vòng 10 ngày kể từ ngày ký', 'sau hội nghị 10 ngày', '10 ngày sau hội nghị', 'Chậm nhất là 10 ngày sau kỳ họp']],
  ['event 5 day before', ['05 ngày trước khi họp', 'chậm nhất 5 ngày trước kỳ họp', 'Trước 05 ngày trước khi diễn ra hội nghị'.replace('Trước 05', '05')]],
  ['event 1 month after', ['Sau khi Bộ ban hành thông tư 01 tháng', '01 tháng sau khi có hướng dẫn', 'trong vòng 1 tháng kể từ khi có hiệu lực', 'sau khi được phê duyệt một tháng'.replace('một', '1')]],
  ['external', ['Theo giấy mời', 'Theo Nghị định 73/2020/NĐ-CP', 'Theo Thông tư 01/2023/TT-VPCP', 'Theo thư triệu tập', 'Theo giấy triệu tập của Tòa án', 'Theo thực tế phát sinh', 'Theo lịch họp của Ủy ban', 'Theo nghị quyết của Hội đồng', 'theo quy định', 'Theo kế hoạch được phê duyệt', 'theo hướng dẫn của cấp trên', 'Theo Kế hoạch của Bộ', 'Theo thời hạn khi được giao', 'theo tiến độ dự án', 'Theo yêu cầu của Ban Thường vụ', 'đúng thời gian quy định', 'theo chỉ đạo của Chủ tịch', 'Theo lịch của Hội đồng', 'kịp thời', 'đúng hạn', 'Theo Kế hoạch số 12/KH-UBND ngày 05/01/2022', 'Theo thời gian quy định của pháp luật', 'theo phân công', 'Theo từng đợt', 'theo Công văn ngày 27/3/2022', 'Theo chương trình công tác năm']],
];

// prettier-ignore
const several: readonly PhraseRow[] = [
  ['date 2022-06-29? + date 2022-12-30?', ['Trước 30/6 và 31/12', 'trước ngày 30/6, 31/12', 'Trước ngày 30 tháng 6 và ngày 31 tháng 12', 'Định kỳ trước 30/6 và 31/12']],
  ['month 2022-06-30? + month 2022-12-31?', ['Sơ kết 6 tháng (tháng 6), tổng kết năm (tháng 12)', 'Sơ kết: tháng 6; tổng kết: tháng 12']],
  ['date 2022-11-19 + date 2022-11-25 + date 2022-11-30', ['Nộp hồ sơ trước 20/11, chấm điểm 25/11, công bố 30/11/2022']],
  ['month 2022-09-30?', ['Quý III (tháng 9)', 'Tháng 9 (quý III)']],
  ['quarter 2022-06-30 + quarter 2022-12-31', ['50% trong quý II, 100% trong quý IV/2022', 'Quý II/2022 và Quý IV/2022']],
  ['date 2022-06-15', ['Quý II/2022 (chậm nhất 15/6/2022)', 'Trong quý II/2022, chậm nhất ngày 15/6/2022']],
  ['month 2022-04-30', ['Sơ kết quý I trong tháng 4/2022', 'Đánh giá kết quả quý I vào tháng 4/2022']],
  ['month 2022-01-31 + date 2022-11-27', ['- Ban hành kế hoạch tháng 01/2022.\n- Báo cáo trước ngày 28/11/2022.', 'Ban hành kế hoạch tháng 01/2022; báo cáo trước ngày 28/11/2022', 'Ban hành kế hoạch trong tháng 01/2022, báo cáo trước ngày 28/11/2022', 'Kế hoạch (tháng 01/2022). Báo cáo (trước ngày 28/11/2022)', 'Kế hoạch: tháng 01/2022 - Báo cáo: trước ngày 28/11/2022', '+ Kế hoạch: tháng 01/2022<br/>+ Báo cáo: trước ngày 28/11/2022']],
  ['date 2022-03-14 + date 2022-06-14 + date 2022-09-14 + date 2022-12-14', ['- Báo cáo Quý I: trước ngày 15/3/2022.\n- Báo cáo 6 tháng đầu năm: trước ngày 15/6/2022.\n- Báo cáo Quý III: trước ngày 15/9/2022.\n- Báo cáo năm: trước ngày 15/12/2022.', 'Quý I trước ngày 15/3/2022, 6 tháng trước ngày 15/6/2022, quý III trước ngày 15/9/2022, năm trước ngày 15/12/2022', 'Báo cáo quý I (trước 15/3/2022), 6 tháng (trước 15/6/2022), 9 tháng (trước 15/9/2022), năm (trước 15/12/2022)', 'Báo cáo hằng quý: trước ngày 15/3, 15/6, 15/9, 15/12/2022'.replace('15/3, 15/6, 15/9, 15/12/2022', '15/3/2022, trước 15/6/2022, trước 15/9/2022, trước 15/12/2022')]],
  ['quarter 2022-03-31 + ongoing', ['Quý I/2022 ban hành kế hoạch và thực hiện thường xuyên trong năm', 'Ban hành kế hoạch Quý I/2022; triển khai thường xuyên', 'Quý I/2022: xây dựng; thường xuyên: kiểm tra']],
  ['quarter 2022-03-31 + external', ['Ban hành kế hoạch Quý I/2022; báo cáo theo quy định', '- Kế hoạch: Quý I/2022\n- Báo cáo kết quả theo quy định', 'Ban hành kế hoạch trong Quý I/2022, báo cáo theo quy định']],
  ['quarter 2022-03-31', ['Theo kế hoạch, trong Quý I/2022', 'Ban hành Quyết định số 468/QĐ-TTg ngày 27/3/2021 trong Quý I/2022', 'Quý I/2022 theo quy định', 'Xây dựng Kế hoạch CCHC năm 2023 trong Quý I/2022']],
  ['recurring month 19', ['Báo cáo tháng trước ngày 20 hằng tháng, báo cáo quý, 6 tháng, năm theo quy định', 'Định kỳ trước ngày 20 hằng tháng theo quy định']],
  ['event + date 2022-03-15', ['Sau khi có hướng dẫn, chậm nhất 15/3/2022', 'Sau khi có hướng dẫn nhưng chậm nhất ngày 15/3/2022']],
  ['event + event', ['Khi có văn bản của Bộ; sau khi có hướng dẫn của tỉnh', '- Khi có yêu cầu.\n- Sau khi sơ kết.']],
  ['date 2022-01-10 + date 2022-11-30', ['Ban hành chậm nhất 10/01/2022; tổng kết chậm nhất 30/11/2022', 'Ban hành chậm nhất 10/01/2022, tổng kết chậm nhất 30/11/2022', 'Ban hành: 10/01/2022. Tổng kết: 30/11/2022.', 'Ban hành 10/01/2022 Tổng kết 30/11/2022']],
  ['date 2022-01-31 + date 2022-12-31', ['31/01/2022 (kế hoạch)\n31/12/2022 (báo cáo)', 'Kế hoạch 31/01/2022 / Báo cáo 31/12/2022']],
];

export const openDeadlines: readonly PhraseRow[] = [
  ...recurring,
  ...moreRecurring,
  ...otherOffices,
  ...open,
  ...several,
];
