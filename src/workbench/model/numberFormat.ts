// What Excel displays for a value under a number format code (en-US codes, 1900 date system).
import { isError, type Scalar } from './cell.ts';
import { compileFormat, type FormatSection } from './formatCode.ts';
import { formatDate } from './formatDate.ts';
import { formatNumber } from './formatNumber.ts';
import { generalText } from './generalNumber.ts';
import { remembered } from './remembered.ts';
import { lastSerial } from './serialDate.ts';

const compiled = remembered(2000, compileFormat);

/** A date format cannot show this number; Excel fills the cell with number signs whatever its width. */
const unshowable = '##########';

/** The text of a value as the cell shows it, column width aside; blank is ''. */
export function formatValue(value: Scalar | undefined, numberFormat: string): string {
  if (value === undefined) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' || numberFormat === '')
    return typeof value === 'number' ? generalText(value) : value;
  const sections = compiled(numberFormat);
  if (typeof value === 'string') return formatText(value, sections);
  return formatBySection(value, sections);
}

/** The fourth section is for text, or a last one that holds `@`. */
function formatText(text: string, sections: readonly FormatSection[]): string {
  const last = sections.at(-1);
  const section = sections[3] ?? (last?.kind === 'text' ? last : undefined);
  if (!section) return text;
  return section.tokens
    .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function formatBySection(value: number, all: readonly FormatSection[]): string {
  const sections = all.length > 1 && all.at(-1)?.kind === 'text' ? all.slice(0, -1) : all.slice(0, 3);
  const { section, magnitude } = sectionFor(value, sections);
  if (!section) return generalText(value);
  switch (section.kind) {
    case 'text':
      return section.tokens
        .map((token) =>
          token.kind === 'text' ? generalText(value) : token.kind === 'literal' ? token.text : '',
        )
        .join('');
    case 'date':
      return value < 0 || value >= lastSerial + 1 ? unshowable : formatDate(value, section);
    case 'general':
      return section.tokens
        .map((token) =>
          token.kind === 'general' ? generalText(magnitude) : token.kind === 'literal' ? token.text : '',
        )
        .join('');
    case 'number':
      return formatNumber(magnitude, section);
  }
}

/** The section for this number and the number as that section shows it: a section of its own for negatives drops the sign. */
function sectionFor(
  value: number,
  sections: readonly FormatSection[],
): { section: FormatSection | undefined; magnitude: number } {
  if (sections.some((section) => section.condition)) {
    const section = sections.find(({ condition }) => condition === null || condition(value));
    return { section, magnitude: section === sections[0] ? value : Math.abs(value) };
  }
  const [positive, negative, zero] = sections;
  if (value < 0 && negative) return { section: negative, magnitude: -value };
  if (value === 0 && zero) return { section: zero, magnitude: 0 };
  return { section: positive, magnitude: value };
}
