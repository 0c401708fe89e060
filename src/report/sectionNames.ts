// The section as one text in our tables: its printed number and its title, unique in the plan.
import type { Section } from '../core/model.ts';

/** Section id → "II. Cải cách thể chế"; a second section with the same words gets " (2)", as totals count by this text. */
export function sectionNames(sections: readonly Section[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Map<string, number>();
  for (const { id, label, title } of sections) {
    const name = [label, title.replaceAll('\n', ' ')].filter((part) => part !== '').join('. ') || id;
    const key = name.toLowerCase();
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    names.set(id, times === 1 ? name : `${name} (${times})`);
  }
  return names;
}
