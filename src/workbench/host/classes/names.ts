// Excel.NamedItemCollection and NamedItem: defined names of the workbook or of one sheet.
import { parseFormula, formulaParses } from '../../formula/parse.ts';
import { nameKey } from '../../formula/structuredText.ts';
import { isError } from '../../model/cell.ts';
import type { DefinedName } from '../../model/parts.ts';
import { formulaFromLocal } from '../../model/formulaText.ts';
import { allTables, isAllowedName } from '../../model/tableEdit.ts';
import type { Workbook } from '../../model/workbook.ts';
import { absoluteReference } from '../addresses.ts';
import { hostClass } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import type { Session } from '../session.ts';
import { booleanArgument, findRange, rangeArgument, textArgument, type RangeSubject } from '../subjects.ts';

/** `scope` is a sheet's id, or null for the workbook. */
type Names = { readonly scope: string | null };

function namesOf({ scope }: Names, workbook: Workbook): DefinedName[] {
  return workbook.names.filter((name) => name.scope === scope);
}

function find(names: Names, key: unknown, workbook: Workbook): DefinedName | null {
  const wanted = nameKey(textArgument(key));
  return namesOf(names, workbook).find((name) => nameKey(name.name) === wanted) ?? null;
}

function announce({ workbook }: Session, name: DefinedName): void {
  workbook.announce({ kind: 'names', sheetId: name.scope, area: null, origin: 'addin' });
}

/** A formula for what was given: a range, a formula, or a text, which names a constant. */
function formulaFor(given: unknown, workbook: Workbook): string {
  if (typeof given === 'number') return `=${given}`;
  if (typeof given === 'object' && given !== null) {
    return `=${absoluteReference(rangeArgument(workbook, workbook.activeSheet, given))}`;
  }
  const text = textArgument(given);
  return text.startsWith('=') ? checked(text) : `="${text.replaceAll('"', '""')}"`;
}

function checked(formula: string): string {
  if (!formulaParses(formula)) throw hostError('InvalidArgument');
  return formula;
}

function add(names: Names, name: unknown, formula: string, comment: unknown, session: Session): DefinedName {
  const { workbook } = session;
  const wanted = textArgument(name);
  if (!isAllowedName(wanted)) throw hostError('InvalidArgument');
  const isTable =
    names.scope === null && allTables(workbook).some(({ table }) => nameKey(table.name) === nameKey(wanted));
  if (find(names, wanted, workbook) || isTable) throw hostError('ItemAlreadyExists');
  const added = {
    name: wanted,
    scope: names.scope,
    formula,
    visible: true,
    comment: textArgument(comment, ''),
  };
  workbook.names = [...workbook.names, added];
  announce(session, added);
  return added;
}

export const namedItemCollectionClass = hostClass<Names>({
  items: (names, { workbook }) => namesOf(names, workbook),
  item: (names, key, { workbook }) => find(names, key, workbook),
  methods: {
    add: (names, [name, reference, comment], session) => {
      return add(names, name, formulaFor(reference, session.workbook), comment, session);
    },
    addFormulaLocal: (names, [name, formula, comment], session) => {
      return add(
        names,
        name,
        checked(formulaFromLocal(textArgument(formula), session.locale)),
        comment,
        session,
      );
    },
    getCount: (names, _, { workbook }) => namesOf(names, workbook).length,
    getItemOrNullObject: (names, [key], { workbook }) => find(names, key, workbook),
  },
});

function rangeOfName({ formula, scope }: DefinedName, workbook: Workbook): RangeSubject | null {
  const sheet = (scope === null ? undefined : workbook.sheetById(scope)) ?? workbook.activeSheet;
  return findRange(workbook, sheet, formula.slice(1));
}

/** Its value as far as it can be told without calculating: where it points, or the constant it stands for. */
function evaluate(name: DefinedName, workbook: Workbook): { readonly type: string; readonly value: unknown } {
  const range = rangeOfName(name, workbook);
  if (range) return { type: 'Range', value: absoluteReference(range) };
  const ast = formulaParses(name.formula) ? parseFormula(name.formula) : null;
  if (ast?.kind !== 'literal')
    return name.formula.includes('#REF!')
      ? { type: 'Error', value: '#REF!' }
      : { type: 'String', value: name.formula };
  const { value } = ast;
  if (isError(value)) return { type: 'Error', value: value.error };
  if (typeof value === 'number') return { type: Number.isInteger(value) ? 'Integer' : 'Double', value };
  return { type: typeof value === 'boolean' ? 'Boolean' : 'String', value };
}

export const namedItemClass = hostClass<DefinedName>({
  id: (name) => name.name,
  properties: {
    name: { get: (name) => name.name },
    type: { get: (name, { workbook }) => evaluate(name, workbook).type },
    value: { get: (name, { workbook }) => evaluate(name, workbook).value },
    scope: { get: (name) => (name.scope === null ? 'Workbook' : 'Worksheet') },
    comment: {
      get: (name) => name.comment,
      set: (name, value) => {
        name.comment = textArgument(value);
      },
    },
    visible: {
      get: (name) => name.visible,
      set: (name, value, session) => {
        name.visible = booleanArgument(value);
        announce(session, name);
      },
    },
    formula: {
      get: (name) => name.formula,
      set: (name, value, session) => {
        name.formula = formulaFor(value, session.workbook);
        announce(session, name);
      },
    },
  },
  navigation: {
    worksheet: (name, { workbook }) => sheetOf(name, workbook) ?? invalidOperation(),
    worksheetOrNullObject: sheetOfName,
  },
  methods: {
    getRange: (name, _, { workbook }) => rangeOfName(name, workbook) ?? invalidOperation(),
    getRangeOrNullObject: (name, _, { workbook }) => rangeOfName(name, workbook),
    delete: (name, _, session) => {
      session.workbook.names = session.workbook.names.filter((other) => other !== name);
      announce(session, name);
    },
  },
});

function sheetOf(name: DefinedName, workbook: Workbook) {
  return name.scope === null ? null : (workbook.sheetById(name.scope) ?? null);
}

function sheetOfName(name: DefinedName, { workbook }: Session) {
  return sheetOf(name, workbook);
}

function invalidOperation(): never {
  throw hostError('InvalidOperation');
}
