// docs/functions.md: every custom function with its parameters and examples, from the same comments as the metadata.
import { exampleSheet, functionExamples, withSemicolons, type FunctionExample } from './functionExamples.ts';
import { buildFunctionsMetadata, type FunctionsMetadata } from './functionsMetadata.ts';

const isDate = (value: string | number): value is number => typeof value === 'number' && value > 40000;
const shown = (value: string | number): string =>
  isDate(value) ? '10/06/2022' : String(value).replaceAll('\n', '<br>');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The whole text of docs/functions.md. */
export async function functionsDoc(root: string): Promise<string> {
  const files = await buildFunctionsMetadata(root);
  // What was just generated, in the shape it was generated from.
  const { functions } = JSON.parse(files['functions.json'] ?? '') as FunctionsMetadata;
  const examples = functionExamples(root);
  return [
    '# Hàm tùy chỉnh',
    '',
    '<!-- Written from the comments in the code by `npm run docs:functions`; do not edit here. -->',
    '',
    'Các hàm bắt đầu bằng `PLAN.` dùng được trong mọi ô của máy đã cài tiện ích, và đọc ô theo cách tiện ích đọc phụ lục.',
    '',
    '- **Tham số** là một giá trị, một ô hoặc một vùng. Với một vùng, kết quả tràn ra các ô bên cạnh; Excel báo `#SPILL!` khi vùng kết quả vướng ô có dữ liệu hoặc ô trộn. Tham số trong ngoặc vuông được phép bỏ trống.',
    '- **Ngày** là ngày của Excel hoặc chữ theo thứ tự ngày, tháng, năm. Ngày trả về là số: hãy định dạng ô kết quả là ngày.',
    '- **Ô trống** có thể được Excel chuyển thành số 0, nên số 0 được hiểu là ô trống, trừ tỷ lệ và số ngày.',
    '- **Ngày chốt** luôn do người dùng cho; không hàm nào tự lấy ngày hôm nay.',
    '- **Lỗi** là `#VALUE!` (tham số sai) hoặc `#N/A` (không có kết quả), kèm một câu nêu rõ tham số nào sai.',
    '- **Dấu ngăn tham số** là `;` hoặc `,` tùy thiết lập vùng của máy; mỗi ví dụ được viết theo cả hai cách.',
    '- **Máy chưa cài tiện ích** báo `#NAME?` khi tính lại. Trước khi gửi tệp, bấm **Chuyển thành giá trị** ở bước Báo cáo.',
    '- **Tệp dùng hệ ngày 1904**: các hàm có ngày báo `#VALUE!`, vì mọi ngày sẽ lệch bốn năm.',
    '',
    '## Tra nhanh',
    '',
    row(['Hàm', 'Công dụng']),
    row(['---', '---']),
    ...functions.map(({ id, description }) =>
      row([`[PLAN.${id}](#plan${id.toLowerCase()})`, firstSentence(description)]),
    ),
    '',
    '## Trang tính của các ví dụ',
    '',
    ...sampleTable(),
    '',
    ...functions.flatMap((entry) => section(entry, examples)),
  ].join('\n');
}

/** Up to the first full stop, colon or semicolon: "Đọc thời hạn viết bằng lời và trả về ngày đến hạn". */
function firstSentence(description: string): string {
  return (/^[^.:;(]+/u.exec(description)?.[0] ?? description).trim();
}

function sampleTable(): string[] {
  const width = exampleSheet[0]?.length ?? 0;
  const letters = Array.from({ length: width }, (_, index) => String.fromCharCode(65 + index));
  return [
    row(['', ...letters]),
    row(['---', ...letters.map(() => '---')]),
    ...exampleSheet.map((cells, index) =>
      row([String(index + 1), ...letters.map((_, column) => shown(cells[column] ?? ''))]),
    ),
  ];
}

function section(
  { id, description, parameters }: FunctionsMetadata['functions'][number],
  examples: readonly FunctionExample[],
): string[] {
  const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return [
    `## PLAN.${id}`,
    '',
    `\`PLAN.${id}(${names.join('; ')})\``,
    '',
    description,
    '',
    row(['Tham số', 'Ý nghĩa']),
    row(['---', '---']),
    ...parameters.map((parameter, index) => row([`\`${names[index] ?? ''}\``, parameter.description])),
    '',
    ...examples.filter((example) => example.id === id).flatMap(exampleLines),
  ];
}

function exampleLines({ formula, result }: FunctionExample): string[] {
  const semicolons = withSemicolons(formula);
  return [
    `- \`${semicolons}\``,
    ...(semicolons === formula ? [] : [`  hoặc \`${formula}\``]),
    ...(result.includes('⏎')
      ? ['', ...tableOf(result)]
      : [
          `  → ${result
            .split(' | ')
            .map((cell) => cell.trim() || '(ô trống)')
            .join(' · ')}`,
        ]),
    '',
  ];
}

function tableOf(result: string): string[] {
  const lines = result.split(' ⏎ ').map((line) => line.split(' | '));
  const [head = [], ...body] = lines;
  return [row(head), row(head.map(() => '---')), ...body.map(row)].map((line) => `  ${line}`);
}
