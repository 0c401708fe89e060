// Excel.ConditionalFormatCollection and ConditionalFormat: rules over ranges, the newest looked at first.
import { intersect } from '../../../core/area.ts';
import { subtractAll } from '../../model/areas.ts';
import type { ConditionalFormat, FormatOverlay } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import { refuseProtected } from '../guards.ts';
import { hostClass } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import type { Session } from '../session.ts';
import {
  booleanArgument,
  numberArgument,
  rangeOf,
  textArgument,
  wordArgument,
  type AreasSubject,
} from '../subjects.ts';

export type FormatSubject = { readonly sheet: Sheet; readonly format: ConditionalFormat };

const blankOverlay: FormatOverlay = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strike: null,
};

function formatsOf({ sheet, areas }: AreasSubject): FormatSubject[] {
  return sheet.conditionalFormats
    .filter((format) => format.areas.some((area) => areas.some((asked) => intersect(area, asked))))
    .sort((a, b) => a.priority - b.priority)
    .map((format) => ({ sheet, format }));
}

/** Office.js's word for the kind of rule. */
function typeOf({ format: { rule } }: FormatSubject): string {
  if (rule.kind === 'expression') return 'Custom';
  if (rule.kind === 'cellValue') return 'CellValue';
  if (rule.kind === 'containsText') return 'ContainsText';
  const kept: Readonly<Record<string, string>> = {
    dataBar: 'DataBar',
    colorScale: 'ColorScale',
    iconSet: 'IconSet',
    top10: 'TopBottom',
  };
  return kept[rule.type] ?? 'PresetCriteria';
}

const rules: Readonly<Record<'Custom' | 'CellValue' | 'ContainsText', ConditionalFormat['rule']>> = {
  Custom: { kind: 'expression', formula: '=FALSE' },
  CellValue: { kind: 'cellValue', operator: 'EqualTo', formula1: '=""', formula2: null },
  ContainsText: { kind: 'containsText', operator: 'Contains', text: '' },
};

export function announceFormats({ sheet, areas }: AreasSubject, { workbook }: Session): void {
  workbook.announce({
    kind: 'conditionalFormats',
    sheetId: sheet.id,
    area: areas[0] ?? null,
    origin: 'addin',
  });
}

/** Numbers the rules of the sheet 1, 2, 3… in the order they are given. */
function renumber(sheet: Sheet, ordered: readonly ConditionalFormat[]): void {
  ordered.forEach((format, index) => (format.priority = index + 1));
  sheet.conditionalFormats = [...ordered];
}

function inOrder(sheet: Sheet): ConditionalFormat[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

function add(subject: AreasSubject, [type]: readonly unknown[], session: Session): FormatSubject {
  refuseProtected(subject.sheet, 'allowFormatCells');
  const words = [
    'Custom',
    'CellValue',
    'ContainsText',
    'DataBar',
    'ColorScale',
    'IconSet',
    'TopBottom',
    'PresetCriteria',
  ] as const;
  const word = wordArgument(type, words);
  if (word !== 'Custom' && word !== 'CellValue' && word !== 'ContainsText') {
    throw hostError('InvalidOperation', `The workbench has no conditional formats of the kind ${word}.`);
  }
  const format: ConditionalFormat = {
    id: `{${String(session.nextId()).padStart(8, '0')}-0002-0000-0000-000000000000}`,
    areas: [...subject.areas],
    priority: 0,
    stopIfTrue: false,
    rule: rules[word],
    format: blankOverlay,
  };
  renumber(subject.sheet, [format, ...inOrder(subject.sheet)]);
  announceFormats(subject, session);
  return { sheet: subject.sheet, format };
}

function find(subject: AreasSubject, id: unknown): FormatSubject | null {
  return formatsOf(subject).find(({ format }) => format.id === textArgument(id)) ?? null;
}

export const conditionalFormatCollectionClass = hostClass<AreasSubject>({
  items: formatsOf,
  item: find,
  methods: {
    add,
    getCount: (subject) => formatsOf(subject).length,
    getItemAt: (subject, [at]) => {
      const format = formatsOf(subject)[numberArgument(at)];
      if (!format) throw hostError('InvalidArgument');
      return format;
    },
    getItemOrNullObject: (subject, [id]) => find(subject, id),
    // A rule that reaches beyond the ranges stays in force there.
    clearAll: (subject, _, session) => {
      refuseProtected(subject.sheet, 'allowFormatCells');
      for (const { format } of formatsOf(subject)) format.areas = subtractAll(format.areas, subject.areas);
      renumber(
        subject.sheet,
        inOrder(subject.sheet).filter((format) => format.areas.length > 0),
      );
      announceFormats(subject, session);
    },
  },
});

/** The rule as an object of its own class, or null when the format is of another kind. */
function only(kind: ConditionalFormat['rule']['kind']) {
  return (subject: FormatSubject): FormatSubject | null =>
    subject.format.rule.kind === kind ? subject : null;
}

function required(kind: ConditionalFormat['rule']['kind']) {
  return (subject: FormatSubject): FormatSubject => {
    if (subject.format.rule.kind !== kind) throw hostError('InvalidArgument');
    return subject;
  };
}

export const conditionalFormatClass = hostClass<FormatSubject>({
  id: ({ format }) => format.id,
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: typeOf },
    // Office.js counts from 0, the file from 1.
    priority: {
      get: ({ format }) => format.priority - 1,
      set: ({ sheet, format }, value, session) => {
        const others = inOrder(sheet).filter((other) => other !== format);
        others.splice(numberArgument(value), 0, format);
        renumber(sheet, others);
        announceFormats({ sheet, areas: format.areas }, session);
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value, session) => {
        format.stopIfTrue = booleanArgument(value);
        announceFormats({ sheet, areas: format.areas }, session);
      },
    },
  },
  navigation: {
    custom: required('expression'),
    customOrNullObject: only('expression'),
    cellValue: required('cellValue'),
    cellValueOrNullObject: only('cellValue'),
    textComparison: required('containsText'),
    textComparisonOrNullObject: only('containsText'),
  },
  methods: {
    delete: ({ sheet, format }, _, session) => {
      refuseProtected(sheet, 'allowFormatCells');
      renumber(
        sheet,
        inOrder(sheet).filter((other) => other !== format),
      );
      announceFormats({ sheet, areas: format.areas }, session);
    },
    getRange: ({ sheet, format }) => {
      const [area, ...others] = format.areas;
      if (!area || others.length > 0) throw hostError('InvalidArgument');
      return rangeOf(sheet, area);
    },
    getRangeOrNullObject: ({ sheet, format }) => {
      const [area, ...others] = format.areas;
      return area && others.length === 0 ? rangeOf(sheet, area) : null;
    },
    getRanges: ({ sheet, format }): AreasSubject => ({ sheet, areas: format.areas }),
  },
});
