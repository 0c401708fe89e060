// The rules of conditional formats, and what they lay over the cells.
import { formulaParses } from '../../formula/parse.ts';
import { formulaFromLocal, localFormula } from '../../model/formulaText.ts';
import type { ConditionalFormat, FormatOverlay } from '../../model/parts.ts';
import { colorArgument } from '../colors.ts';
import { hostClass, type Property } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import type { Session } from '../session.ts';
import { booleanArgument, recordArgument, textArgument, wordArgument } from '../subjects.ts';
import { announceFormats, type FormatSubject } from './conditionalFormats.ts';

type Rule<Kind> = Extract<ConditionalFormat['rule'], { kind: Kind }>;

function ruleOf<Kind extends ConditionalFormat['rule']['kind']>(
  { format }: FormatSubject,
  kind: Kind,
): Rule<Kind> {
  // True because the kind has just been compared.
  if (format.rule.kind === kind) return format.rule as Rule<Kind>;
  throw hostError('InvalidArgument');
}

function setRule(subject: FormatSubject, rule: ConditionalFormat['rule'], session: Session): void {
  subject.format.rule = rule;
  announceFormats({ sheet: subject.sheet, areas: subject.format.areas }, session);
}

function formulaArgument(value: unknown): string {
  const text = textArgument(typeof value === 'number' ? String(value) : value);
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (!formulaParses(formula)) throw hostError('InvalidArgument');
  return formula;
}

const customFormula: Property<FormatSubject> = {
  get: (subject) => ruleOf(subject, 'expression').formula,
  set: (subject, value, session) =>
    setRule(subject, { kind: 'expression', formula: formulaArgument(value) }, session),
};

const comparisons = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
const textComparisons = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

function setCellValueRule(subject: FormatSubject, value: unknown, session: Session): void {
  const given = recordArgument(value);
  const operator = wordArgument(given['operator'], comparisons);
  const second = given['formula2'];
  const formula2 = second === undefined || second === null || second === '' ? null : formulaArgument(second);
  setRule(
    subject,
    { kind: 'cellValue', operator, formula1: formulaArgument(given['formula1']), formula2 },
    session,
  );
}

function setTextRule(subject: FormatSubject, value: unknown, session: Session): void {
  const given = recordArgument(value);
  const operator = wordArgument(given['operator'], textComparisons);
  setRule(subject, { kind: 'containsText', operator, text: textArgument(given['text']) }, session);
}

/** One part of what the format lays over a cell. */
function overlay(
  part: keyof FormatOverlay,
  read: (value: unknown) => string | boolean | null,
): Property<FormatSubject> {
  return {
    get: ({ format }) => format.format[part] ?? (part === 'fill' || part === 'fontColor' ? '' : null),
    set: (subject, value, session) => {
      subject.format.format = { ...subject.format.format, [part]: read(value) };
      announceFormats({ sheet: subject.sheet, areas: subject.format.areas }, session);
    },
  };
}

function clear(parts: Partial<FormatOverlay>) {
  return (subject: FormatSubject, _: readonly unknown[], session: Session): void => {
    subject.format.format = { ...subject.format.format, ...parts };
    announceFormats({ sheet: subject.sheet, areas: subject.format.areas }, session);
  };
}

const same = (subject: FormatSubject): FormatSubject => subject;
const noFont = { fontColor: null, bold: null, italic: null, underline: null, strike: null };

export const conditionalRuleClasses = {
  CustomConditionalFormat: hostClass<FormatSubject>({ navigation: { format: same, rule: same } }),
  ConditionalFormatRule: hostClass<FormatSubject>({
    properties: {
      formula: customFormula,
      formulaLocal: {
        get: (subject, { locale }) => localFormula(ruleOf(subject, 'expression').formula, locale),
        set: (subject, value, session) => {
          customFormula.set?.(subject, formulaFromLocal(textArgument(value), session.locale), session);
        },
      },
    },
  }),
  CellValueConditionalFormat: hostClass<FormatSubject>({
    properties: {
      rule: {
        get: (subject) => {
          const { operator, formula1, formula2 } = ruleOf(subject, 'cellValue');
          return { formula1, operator, ...(formula2 === null ? {} : { formula2 }) };
        },
        set: setCellValueRule,
      },
    },
    navigation: { format: same },
  }),
  TextConditionalFormat: hostClass<FormatSubject>({
    properties: {
      rule: {
        get: (subject) => {
          const { operator, text } = ruleOf(subject, 'containsText');
          return { operator, text };
        },
        set: setTextRule,
      },
    },
    navigation: { format: same },
  }),
  ConditionalRangeFormat: hostClass<FormatSubject>({ navigation: { fill: same, font: same } }),
  ConditionalRangeFill: hostClass<FormatSubject>({
    properties: { color: overlay('fill', colorArgument) },
    methods: { clear: clear({ fill: null }) },
  }),
  ConditionalRangeFont: hostClass<FormatSubject>({
    properties: {
      color: overlay('fontColor', colorArgument),
      bold: overlay('bold', booleanArgument),
      italic: overlay('italic', booleanArgument),
      strikethrough: overlay('strike', booleanArgument),
      underline: {
        get: ({ format }) =>
          format.format.underline === null ? null : format.format.underline ? 'Single' : 'None',
        set: (subject, value, session) => {
          const underline = wordArgument(value, ['None', 'Single', 'Double']) !== 'None';
          subject.format.format = { ...subject.format.format, underline };
          announceFormats({ sheet: subject.sheet, areas: subject.format.areas }, session);
        },
      },
    },
    methods: { clear: clear(noFont) },
  }),
};
