// The way out of every finding on the real appendices: taken over it is gone, taken back the sheet is as it was.
import { doubtedOccurrences } from '../../src/core/doubtedYears.ts';
import type { Finding } from '../../src/core/finding.ts';
import { acceptProposal } from '../../src/excel/acceptProposal.ts';
import { enterEntries } from '../../src/excel/enterEntries.ts';
import { readPlan, type PlanReading } from '../../src/excel/readPlan.ts';
import { undoChange } from '../../src/excel/undoChange.ts';
import { milestoneTarget } from '../../src/report/entryTarget.ts';
import { day, openCorpus, sonLaFiles, tableFiles } from './corpus.ts';

type Offer = { readonly finding: Finding; readonly choice: string | null };

const today = day('15/03/2022');
const read = (): Promise<PlanReading> => readPlan({ today });

const nameOf = ({ code, quote, source: { row, column } }: Finding): string =>
  `${code} ${row},${column} ${quote}`;

it.each(tableFiles)(
  '%s: each proposal removes its finding, and undoing restores every cell',
  async (file) => {
    await openCorpus(file);
    const before = await read();
    const offered = before.analysis.findings.flatMap((finding): Offer[] => {
      const { proposal } = finding;
      if (proposal === undefined) return [];
      return proposal.kind === 'choose'
        ? proposal.options.map((choice) => ({ finding, choice }))
        : [{ finding, choice: null }];
    });
    expect(offered.length).toBeGreaterThan(0);
    for (const { finding, choice } of offered) {
      const step = await acceptProposal(before, finding, choice);
      const { analysis } = await read();
      expect(analysis.findings.map(nameOf)).not.toContain(nameOf(finding));
      expect(await undoChange(step, null)).toEqual({ restored: step.cells.length, kept: [] });
      expect((await read()).grid).toEqual(before.grid);
    }
  },
  60_000,
);

it.each(sonLaFiles)(
  '%s: the three dated milestones of the year before are overdue once confirmed',
  async (file) => {
    await openCorpus(file);
    const { analysis } = await read();
    const doubted = analysis.findings.flatMap((finding) => doubtedOccurrences(finding, analysis.tasks));
    expect(doubted.map(({ taskId }) => taskId).sort()).toEqual(['19', '20', '25', '3']);
    const step = await enterEntries(
      doubted.map((one) => ({ target: milestoneTarget(analysis, one, 'confirmed'), value: 'yes' })),
      { kind: 'confirm', tasks: ['3', '19', '20', '25'] },
    );
    const confirmed = await read();
    expect([analysis, confirmed.analysis].map(({ summary }) => summary.overdue.milestones)).toEqual([12, 15]);
    await undoChange(step, null);
    expect((await read()).analysis.summary).toEqual(analysis.summary);
  },
);
