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
    'Tệp này được tạo từ chú thích trong mã nguồn: `npx tsx scripts/makeFunctionsDoc.ts`.',
    '',
    'Các hàm đọc ô theo cách tiện ích đọc phụ lục: nhận một ô hoặc một vùng (kết quả tràn ra các ô bên cạnh), ngày thật hoặc ngày viết bằng chữ (ngày trước, tháng sau), ô trống. Ngày chốt luôn là một tham số: không hàm nào tự lấy ngày hôm nay. Ngày trả về là số, hãy định dạng ô là ngày. Lỗi `#VALUE!` (tham số sai) và `#N/A` (không có kết quả) kèm một câu nói rõ sai ở tham số nào.',
    '',
    'Tùy thiết lập vùng của máy, dấu ngăn tham số là `;` hoặc `,`; mỗi ví dụ được viết theo cả hai cách.',
    '',
    '## Trang tính của các ví dụ',
    '',
    ...sampleTable(),
    '',
    ...functions.flatMap((entry) => section(entry, examples)),
  ].join('\n');
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
      : [`  → ${result === '' ? '(ô trống)' : result.split(' | ').join(' · ')}`]),
    '',
  ];
}

function tableOf(result: string): string[] {
  const lines = result.split(' ⏎ ').map((line) => line.split(' | '));
  const [head = [], ...body] = lines;
  return [row(head), row(head.map(() => '---')), ...body.map(row)].map((line) => `  ${line}`);
}
