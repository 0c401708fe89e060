// What the tests of the table reader look at in a reading.
import type { AppendixReading } from '../../../src/core/table/readAppendix.ts';

export const total = ({ rows }: AppendixReading): number =>
  rows.tasks + rows.sections + rows.headers + rows.joined + rows.ignored;
export const titles = ({ tasks }: AppendixReading): string[] => tasks.map(({ title }) => title);
export const sectionSizes = ({ sections, tasks }: AppendixReading): [string, number][] =>
  sections.map(({ id, label }) => [label, tasks.filter(({ section }) => section === id).length]);
export const codes = ({ findings }: AppendixReading): string[] => findings.map(({ code }) => code);
