// ALIAS: one unit written in several ways in the lead and partner columns.
import type { Finding } from '../finding.ts';
import type { Source, Task } from '../model.ts';
import type { UnitCell } from '../unitCells.ts';
import { cellOf, type AuditRule } from './context.ts';

type Spelling = { readonly text: string; readonly name: string; count: number; readonly source: Source };

/**
 * Told once a unit, at the first cell that does not use the most common spelling; not when the office's catalogue has
 * every one of its spellings.
 */
export const aliases: AuditRule = ({ tasks, catalogue }) => {
  const units = new Map<string, Map<string, Spelling>>();
  for (const { task, lead, partner } of tasks) {
    collect(units, task, 'lead', lead);
    collect(units, task, 'partner', partner);
  }
  return [...units].flatMap(([key, spellings]) => {
    const known = catalogue.get(key);
    const isNew = ({ name }: Spelling): boolean =>
      name !== known?.name && known?.aliases.includes(name) !== true;
    return spellings.size < 2 || ![...spellings.values()].some(isNew) ? [] : [make([...spellings.values()])];
  });
};

function collect(
  units: Map<string, Map<string, Spelling>>,
  task: Task,
  role: 'lead' | 'partner',
  read: UnitCell,
): void {
  const cell = role === 'lead' ? task.leadText : task.partnerText;
  const names = read.units;
  for (const [index, name] of names.entries()) {
    const key = read.keys[index] ?? '';
    // Parentheses explain a name; they are no other way to spell it.
    if (name.includes('(')) continue;
    // A cell that holds one unit counts as it is written, closing dot and slash included.
    const text =
      names.length === 1 && cell.length < name.length + 4 ? cell.replace(/\s+/gu, ' ').trim() : name;
    const spellings = units.get(key) ?? new Map<string, Spelling>();
    const spelling = spellings.get(text) ?? { text, name, count: 0, source: cellOf(task, role) };
    spelling.count += 1;
    spellings.set(text, spelling);
    units.set(key, spellings);
  }
}

function make(spellings: readonly Spelling[]): Finding {
  const common = spellings.reduce((best, spelling) => (spelling.count > best.count ? spelling : best));
  const others = spellings.filter((spelling) => spelling !== common);
  return {
    code: 'ALIAS',
    severity: 'note',
    source: others[0]?.source ?? common.source,
    quote: spellings.map(({ text }) => text).join(' | '),
    details: {
      count: spellings.length,
      common: common.text,
      cells: spellings.reduce((sum, { count }) => sum + count, 0),
    },
  };
}
