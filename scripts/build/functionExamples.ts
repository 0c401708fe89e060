// The examples in the comments of the custom functions, and the small sheet they refer to.
import { readFileSync } from 'node:fs';
import { functionSources } from './functionsMetadata.ts';

export type FunctionExample = {
  readonly id: string;
  /** In en-US, as Excel's files keep it. */
  readonly formula: string;
  /** As shown: one column with ` | ` between its cells; a table with ` ⏎ ` between its rows; `…` for "and so on". */
  readonly result: string;
};

/** The sheet of the examples from A1 on; a date is its serial number. Written for this purpose. */
export const exampleSheet: readonly (readonly (string | number)[])[] = [
  [
    ...['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời gian thực hiện', 'Ngày hoàn thành'],
    ...['Trạng thái', 'Hoàn thành tốt', 'Hoàn thành', 'Hoàn thành chậm', 'Chưa hoàn thành'],
    ...['', 'Ngưỡng', 'Điểm', '', 'Đơn vị', 'Cách viết khác'],
  ],
  [
    ...[1, 'Ban hành kế hoạch kiểm tra', 'Kế hoạch', 'Thanh tra Sở', 'Trước ngày 15/6/2022', 44722],
    ...['Đúng hạn', 'x', '', '', '', '', '>90%', 2, '', 'Văn phòng Sở', 'VP Sở'],
  ],
  [
    ...[2, 'Rà soát quy chế làm việc', 'Báo cáo', 'Văn phòng Sở', 'Quý II/2022', ''],
    ...['Quá hạn', '', 'X', 'X', '', '', '70-90%', 1, '', 'Thanh tra Sở', ''],
  ],
  [
    ...[3, 'Tuyên truyền cải cách hành chính', 'Kế hoạch', 'Văn phòng Sở'],
    ...['- Kế hoạch: tháng 01/2022.\n- Báo cáo: tháng 11/2022.', '', 'Quá hạn', '', '', '', ''],
    ...['', '<70%', 0, '', 'Sở Khoa học và Công nghệ', 'Sở KH&CN'],
  ],
  [
    ...[4, 'Sửa đổi quy trình ISO', 'Quyết định', 'Văn phòng Sở', 'Sau khi có hướng dẫn của cấp trên', ''],
    ...['Chờ sự kiện', '', '', '', 'x'],
  ],
  [5, 'Báo cáo nhiệm vụ được giao', 'Báo cáo', '', 'Trước ngày 20 hằng tháng', '', 'Quá hạn'],
];

/** All examples of all functions, read from the comments. */
export function functionExamples(root: string): FunctionExample[] {
  return functionSources(root).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('/**')
      .flatMap((text) => examplesOf(text.split('*/')[0] ?? '')),
  );
}

function examplesOf(comment: string): FunctionExample[] {
  const id = /@customfunction ([A-Z]+)/.exec(comment)?.[1];
  if (id === undefined) return [];
  return [...comment.matchAll(/@example (=.*?) →(.*)/g)].map(([, formula = '', result = '']) => ({
    id,
    formula,
    result: result.trim(),
  }));
}

/** The formula as it is typed where `;` separates arguments and `,` decimals: what stands in quotes stays. */
export function withSemicolons(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/,/g, ';').replace(/(\d)\.(\d)/g, '$1,$2')))
    .join('');
}
