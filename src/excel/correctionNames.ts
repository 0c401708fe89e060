// Corrected tables keep their place through hidden names: rows inserted above, columns, new sheet names.
import type { TableCorrection } from '../core/model.ts';
import { correctionAt, correctionPrefix, placeFormula } from '../report/correctionPlace.ts';
import type { ExcelContext } from './excelContext.ts';

/** `id` is the name of its place; one that was just made has none. */
export type KeptCorrection = TableCorrection & { readonly id?: string };

/** The workbook's names and sheets, loaded at the next `sync`. */
export type AskedPlaces = {
  readonly names: Excel.NamedItemCollection;
  readonly sheets: Excel.WorksheetCollection;
};

export function askPlaces({ workbook }: ExcelContext): AskedPlaces {
  const { names, worksheets: sheets } = workbook;
  names.load('items/name,items/formula');
  sheets.load('items/name');
  return { names, sheets };
}

const formulasOf = ({ names }: AskedPlaces): ReadonlyMap<string, string> =>
  new Map(
    names.items
      .filter(({ name }) => name.startsWith(correctionPrefix))
      .map(({ name, formula }) => [name, String(formula)]),
  );

/** The corrections where their cells are now; those whose cells are gone are left out. */
export function followed(kept: readonly KeptCorrection[], asked: AskedPlaces): readonly KeptCorrection[] {
  const formulas = formulasOf(asked);
  return kept.flatMap((correction) => {
    const formula = formulas.get(correction.id ?? '');
    const now = formula === undefined ? correction : correctionAt(correction, formula);
    return now ?? [];
  });
}

/** What is to be kept of `given`: where each is now, not where it was when it was read, and each with a name. */
export function withNames(
  given: readonly KeptCorrection[],
  kept: readonly KeptCorrection[],
  asked: AskedPlaces,
): readonly KeptCorrection[] {
  const stored = new Map(kept.map((correction) => [correction.id, correction]));
  const standing = given.map(
    (correction) => (correction.id === undefined ? undefined : stored.get(correction.id)) ?? correction,
  );
  const used = new Set([...formulasOf(asked).keys(), ...standing.map(({ id }) => id)]);
  let next = 1;
  return followed(standing, asked).map((correction) => {
    if (correction.id !== undefined) return correction;
    while (used.has(`${correctionPrefix}${next}`)) next += 1;
    const id = `${correctionPrefix}${next}`;
    used.add(id);
    return { ...correction, id };
  });
}

/** Brings the names in line with what is kept. Best effort: without its name a correction stays where it was made. */
export async function keepPlaces(
  context: ExcelContext,
  kept: readonly KeptCorrection[],
  asked: AskedPlaces,
): Promise<void> {
  const formulas = formulasOf(asked);
  const sheets = new Set(asked.sheets.items.map(({ name }) => name));
  const ids = new Set(kept.map(({ id }) => id));
  const { names } = context.workbook;
  const unused = [...formulas.keys()].filter((name) => !ids.has(name));
  const moved = kept.filter(
    (correction) =>
      correction.id !== undefined &&
      sheets.has(correction.sheet) &&
      formulas.get(correction.id) !== placeFormula(correction),
  );
  if (unused.length + moved.length === 0) return;
  for (const name of unused) names.getItem(name).delete();
  for (const correction of moved) {
    const { id = '' } = correction;
    if (formulas.has(id)) names.getItem(id).formula = placeFormula(correction);
    else names.add(id, placeFormula(correction)).visible = false;
  }
  try {
    await context.sync();
  } catch {
    // The correction itself is kept.
  }
}
