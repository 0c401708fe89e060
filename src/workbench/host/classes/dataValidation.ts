// Excel.DataValidation of ranges: the rule, and what is said to who breaks it.
import { intersect } from '../../../core/area.ts';
import { subtractAll } from '../../model/areas.ts';
import type { DataValidation } from '../../model/parts.ts';
import { formulaParses } from '../../formula/parse.ts';
import { absoluteReference } from '../addresses.ts';
import { refuseProtected } from '../guards.ts';
import { hostClass, type Property } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import type { Session } from '../session.ts';
import { rangeArgument, recordArgument, textArgument, wordArgument, type AreasSubject } from '../subjects.ts';

/** Office.js's word for each kind, and the key under which its rule stands. */
const types: Readonly<Record<DataValidation['rule']['kind'], string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
  custom: 'Custom',
};
const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
/** Excel takes no longer list of words; a longer one must stand in cells. */
const longestList = 255;

const blank: Omit<DataValidation, 'areas'> = {
  rule: { kind: 'custom', formula: '=TRUE' },
  ignoreBlanks: true,
  errorAlert: null,
  prompt: null,
};

function validationsOf({ sheet, areas }: AreasSubject): DataValidation[] {
  return sheet.validations.filter((validation) =>
    validation.areas.some((area) => areas.some((asked) => intersect(area, asked))),
  );
}

/** Gives the ranges a validation of their own and changes it; what lies outside keeps the old one. */
function change(
  subject: AreasSubject,
  session: Session,
  next: (validation: DataValidation) => DataValidation,
): void {
  refuseProtected(subject.sheet, 'allowFormatCells');
  const [first] = validationsOf(subject);
  const own = next({ ...(first ?? blank), areas: [...subject.areas] });
  remove(subject);
  subject.sheet.validations = [...subject.sheet.validations, own];
  announce(subject, session);
}

function remove({ sheet, areas }: AreasSubject): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const left = subtractAll(validation.areas, areas);
    return left.length > 0 ? [{ ...validation, areas: left }] : [];
  });
}

function announce({ sheet, areas }: AreasSubject, { workbook }: Session): void {
  workbook.announce({ kind: 'validations', sheetId: sheet.id, area: areas[0] ?? null, origin: 'addin' });
}

/** `{ list: { source, inCellDropDown } }`, `{ date: { formula1, operator } }`, `{ custom: { formula } }`… */
function readRule(value: unknown, subject: AreasSubject, session: Session): DataValidation['rule'] {
  const given = recordArgument(value);
  const formula = (part: unknown): string => {
    const text =
      typeof part === 'object' && part !== null ? reference(part, subject, session) : String(part ?? '');
    if (text === '' || (text.startsWith('=') && !formulaParses(text))) throw hostError('InvalidArgument');
    return text;
  };
  if (given['list']) {
    const { source, inCellDropDown } = recordArgument(given['list']);
    const text = formula(source);
    if (!text.startsWith('=') && text.length > longestList) throw hostError('InvalidArgument');
    return { kind: 'list', source: text, inCellDropDown: inCellDropDown !== false };
  }
  if (given['custom']) {
    const text = formula(recordArgument(given['custom'])['formula']);
    return { kind: 'custom', formula: text.startsWith('=') ? text : `=${text}` };
  }
  for (const kind of ['wholeNumber', 'decimal', 'date', 'textLength'] as const) {
    if (!given[kind]) continue;
    const { formula1, formula2, operator } = recordArgument(given[kind]);
    const second = formula2 === undefined || formula2 === null || formula2 === '' ? null : formula(formula2);
    return {
      kind,
      operator: wordArgument(operator, operators, 'Between'),
      formula1: formula(formula1),
      formula2: second,
    };
  }
  throw hostError('InvalidArgument');
}

function reference(argument: unknown, { sheet }: AreasSubject, { workbook }: Session): string {
  return `=${absoluteReference(rangeArgument(workbook, sheet, argument))}`;
}

function shownRule({ rule }: DataValidation): Record<string, unknown> {
  if (rule.kind === 'list') return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  if (rule.kind === 'custom') return { custom: { formula: rule.formula } };
  const { kind, operator, formula1, formula2 } = rule;
  return { [kind]: { operator, formula1, ...(formula2 === null ? {} : { formula2 }) } };
}

/** What all cells share: nothing set is `none`, a mixture `mixed`. */
function read<T>(subject: AreasSubject, found: (validation: DataValidation) => T, none: T, mixed: T): T {
  const validations = validationsOf(subject);
  const [only] = validations;
  if (!only) return none;
  const covered = subtractAll(subject.areas, only.areas).length === 0;
  return validations.length === 1 && covered ? found(only) : mixed;
}

const styles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

const errorAlert: Property<AreasSubject> = {
  get: (subject) => {
    const shown = (validation: DataValidation): unknown => {
      const alert = validation.errorAlert;
      return alert
        ? { showAlert: alert.show, style: styles[alert.style], title: alert.title, message: alert.message }
        : { showAlert: true, style: 'Stop', title: '', message: '' };
    };
    return read(subject, shown, shown({ ...blank, areas: [] }), null);
  },
  set: (subject, value, session) => {
    const { showAlert, style, title, message } = recordArgument(value);
    const word = wordArgument(style, ['Stop', 'Warning', 'Information'], 'Stop');
    const alert = {
      show: showAlert !== false,
      style:
        word === 'Stop'
          ? ('stop' as const)
          : word === 'Warning'
            ? ('warning' as const)
            : ('information' as const),
      title: textArgument(title, ''),
      message: textArgument(message, ''),
    };
    change(subject, session, (validation) => ({ ...validation, errorAlert: alert }));
  },
};

const prompt: Property<AreasSubject> = {
  get: (subject) => {
    const shown = (validation: DataValidation): unknown => {
      const { show, title, message } = validation.prompt ?? { show: true, title: '', message: '' };
      return { showPrompt: show, title, message };
    };
    return read(subject, shown, shown({ ...blank, areas: [] }), null);
  },
  set: (subject, value, session) => {
    const { showPrompt, title, message } = recordArgument(value);
    const words = {
      show: showPrompt !== false,
      title: textArgument(title, ''),
      message: textArgument(message, ''),
    };
    change(subject, session, (validation) => ({ ...validation, prompt: words }));
  },
};

export const dataValidationClass = hostClass<AreasSubject>({
  properties: {
    type: { get: (subject) => read(subject, ({ rule }) => types[rule.kind], 'None', 'Inconsistent') },
    rule: {
      get: (subject) => read<unknown>(subject, shownRule, {}, null),
      set: (subject, value, session) => {
        const rule = readRule(value, subject, session);
        change(subject, session, (validation) => ({ ...validation, rule }));
      },
    },
    ignoreBlanks: {
      get: (subject) => read<unknown>(subject, ({ ignoreBlanks }) => ignoreBlanks, true, null),
      set: (subject, value, session) =>
        change(subject, session, (validation) => ({ ...validation, ignoreBlanks: value === true })),
    },
    errorAlert,
    prompt,
  },
  methods: {
    clear: (subject, _, session) => {
      refuseProtected(subject.sheet, 'allowFormatCells');
      remove(subject);
      announce(subject, session);
    },
  },
});
