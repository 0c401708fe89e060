// Which section a task belongs to while a table is read from top to bottom.
import type { Section, Source } from '../model.ts';
import { isChildLabel } from './numbering.ts';
import { isGroupLabel } from './rowContext.ts';

export type SectionTracker = {
  readonly sections: Section[];
  /** Opens a section and makes it the current one. */
  open(label: string, title: string, source: Source): void;
  /** The id of the section a task with this number belongs to, or null before the first one. */
  sectionOf(ordinal: string): string | null;
  current(): Section | null;
  /** Adds the rest of a cut title to the current section. */
  extendTitle(rest: string): void;
};

/** `under`: whether the tasks seen in it were numbered under it ("1.1" under "1"), so that "2" leaves it. */
type Open = { readonly index: number; readonly parent: Open | null; under: boolean | null };

/** `firstNumber` is the number of the next section of the plan: ids run through all tables. */
export function trackSections(firstNumber: number): SectionTracker {
  const sections: Section[] = [];
  let open: Open | null = null;
  const labelOf = ({ index }: Open): string => sections[index]?.label ?? '';
  const isGroup = (label: string): boolean => label === '' || isGroupLabel(label);

  /** The nearest section around that is no heading of the same kind as `label`. */
  function parentOf(label: string): Open | null {
    let parent = open;
    while (parent !== null && !isGroup(labelOf(parent)) && !isChildLabel(label, labelOf(parent)))
      parent = parent.parent;
    return parent;
  }

  return {
    sections,
    open(label, title, source) {
      const parent = isGroup(label) ? null : parentOf(label);
      sections.push({ id: `s${firstNumber + sections.length}`, label, title, source });
      open = { index: sections.length - 1, parent, under: null };
    },
    sectionOf(ordinal) {
      while (open !== null && !isGroup(labelOf(open)) && ordinal !== '') {
        const under = isChildLabel(ordinal, labelOf(open));
        open.under ??= under;
        if (under || !open.under) break;
        open = open.parent;
      }
      if (open !== null && ordinal === '') open.under ??= true;
      return open === null ? null : (sections[open.index]?.id ?? null);
    },
    current: () => (open === null ? null : (sections[open.index] ?? null)),
    extendTitle(rest) {
      const section = open === null ? undefined : sections[open.index];
      if (open === null || section === undefined) return;
      sections[open.index] = { ...section, title: `${section.title} ${rest}` };
    },
  };
}
