// Gives every task its leads and partners, one name a unit in the whole plan.
import type { PlanTable, Task } from './model.ts';
import type { UnitCell } from './unitCells.ts';
import { unifyUnits } from './units.ts';
import type { Catalogue } from './units/catalogue.ts';

export type NamedTasks = { readonly tables: readonly PlanTable[]; readonly tasks: readonly Task[] };

/** Fills in leads and partners, each unit under its name in the catalogue or its most common spelling in the plan. */
export function nameUnits(
  tables: readonly PlanTable[],
  tasks: readonly Task[],
  readUnits: (text: string) => UnitCell,
  catalogue?: Catalogue,
): NamedTasks {
  const cells = tasks.map((task) => ({
    task,
    lead: readUnits(task.leadText),
    partner: readUnits(task.partnerText),
  }));
  const mentions = cells.flatMap(({ lead, partner }) => [...lead.units, ...partner.units]);
  const shown = unifyUnits(mentions, catalogue);
  const names = (spellings: readonly string[]): string[] => [
    ...new Set(spellings.map((name) => shown.get(name) ?? name)),
  ];
  const named = cells.map(({ task, lead, partner }) => ({
    ...task,
    leads: names(lead.leads),
    partners: names([...lead.partners, ...partner.units]),
  }));
  const byId = new Map(named.map((task) => [task.id, task]));
  return {
    tables: tables.map((table) => ({
      ...table,
      tasks: table.tasks.map((task) => byId.get(task.id) ?? task),
    })),
    tasks: named,
  };
}
