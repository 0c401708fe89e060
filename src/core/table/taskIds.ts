// Names tasks so that the same plan read again gives the same names.

export type Nameable = {
  /** Number of the table on the sheet, from 1. */
  readonly table: number;
  /** Label of the section, and its id, which tells two sections of one label apart. */
  readonly section: string;
  readonly sectionId: string;
  readonly ordinal: string;
};

const unique = (names: readonly string[]): boolean => new Set(names).size === names.length;

const dotted = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('.');

/**
 * One id for each task, in order: the ordinal alone when that is unique in the plan, else with the table's number
 * ("2.1"), else with the section's label ("VI.3"), else with both. What is still not unique, or has no number, gets
 * "#k": the k-th of its name, or the k-th task of its section.
 */
export function nameTasks(tasks: readonly Nameable[]): string[] {
  const numbered = tasks.filter(({ ordinal }) => ordinal !== '');
  const tables = new Set(tasks.map(({ table }) => table)).size;
  const schemes: ((task: Nameable) => string)[] = [
    () => '',
    ...(tables > 1 ? [(task: Nameable) => String(task.table)] : []),
    (task) => task.section,
    ...(tables > 1 ? [(task: Nameable) => dotted(String(task.table), task.section)] : []),
  ];
  const prefixOf =
    schemes.find((scheme) => unique(numbered.map((task) => dotted(scheme(task), task.ordinal)))) ??
    schemes.at(-1) ??
    (() => '');
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  const taken = new Set<string>();
  return tasks.map((task) => {
    const prefix = prefixOf(task) === '' && task.ordinal === '' ? task.section : prefixOf(task);
    // Where the name says nothing of the section, places are counted through the table.
    const bySection = prefix !== '' && prefix.endsWith(task.section) && task.section !== '';
    const group = bySection ? task.sectionId : `table ${task.table}`;
    const place = (places.get(group) ?? 0) + 1;
    places.set(group, place);
    const name = task.ordinal === '' ? `${prefix}#${place}` : dotted(prefix, task.ordinal);
    let count = (counts.get(name) ?? 0) + 1;
    let id = count === 1 ? name : `${name}#${count}`;
    while (taken.has(id)) {
      count += 1;
      id = `${name}#${count}`;
    }
    counts.set(name, count);
    taken.add(id);
    return id;
  });
}
