// BEFORE_ISSUE: a deadline that had passed when the plan was issued.
import { daysInMonth, isoDate } from '../calendar.ts';
import type { IsoDate } from '../model.ts';
import { foldedText } from '../text.ts';
import type { TitleLine } from '../titleLines.ts';
import { cellOf, type AuditRule } from './context.ts';

/** The document an appendix came with. Accepts "(kem theo ke hoach so 1/kh ngay 5/1/2022", "quyet dinh …"; not "bao cao". */
const ISSUED_WITH =
  /kem theo (?:ke hoach|quyet dinh|chuong trinh|cong van|nghi quyet)[^()]{0,80}?ngay ?(\d{1,2})?[ .…]*(?:\/|thang) ?(\d{1,2}) ?(?:\/|nam) ?(\d{4})/u;

/** A deadline whose year is in doubt has its own finding, so this stays a warning on deadlines of the plan year. */
export const beforeIssue: AuditRule = ({ tasks, titles }) => {
  const issued = titles.map(issueDay).find((day) => day !== null);
  if (issued === undefined || issued === null) return [];
  return tasks.flatMap(({ task, milestones }) =>
    milestones
      .filter(
        ({ kind, due, yearMismatch }) =>
          kind !== 'recurring' && due !== undefined && yearMismatch === undefined && due < issued,
      )
      .map(({ span, due }) => ({
        code: 'BEFORE_ISSUE' as const,
        severity: 'warning' as const,
        source: cellOf(task, 'deadline'),
        quote: task.deadline.slice(...span).trim(),
        details: { due: due ?? '', issued },
        task: task.id,
      })),
  );
};

/** The day of issue; the first of the month when its day was left blank, so that nothing is told too soon. */
function issueDay({ text }: TitleLine): IsoDate | null {
  const match = ISSUED_WITH.exec(foldedText(text));
  if (match === null) return null;
  const [year, month, day] = [Number(match[3]), Number(match[2]), Number(match[1] ?? 1)];
  return month >= 1 && month <= 12 && day <= daysInMonth(year, month) ? isoDate(year, month, day) : null;
}
