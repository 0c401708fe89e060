// Words for the headings that the user has explained, and that are known in every table of the workbook from then on.
const mostNamed = 3;

const named = (headings: readonly string[]): string =>
  headings.length > mostNamed
    ? `${headings.length} tiêu đề cột`
    : `tiêu đề ${headings.map((heading) => `“${heading}”`).join(', ')}`;

export const learntWords = {
  learnt: (headings: readonly string[]) => `Đã nhớ ${named(headings)} cho mọi bảng trong tệp.`,
  title: (count: number) => `Tiêu đề cột đã nhớ · ${count}`,
  hint: 'Bảng nào trong tệp có tiêu đề này cũng được hiểu như vậy.',
  means: (heading: string, label: string) => `“${heading}”: ${label}`,
  forget: 'Quên',
  forgetHeading: (heading: string) => `Quên tiêu đề “${heading}”`,
} as const;
