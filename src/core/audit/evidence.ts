// EVIDENCE_MISSING, SHORTFALL_NOT_STATED, OLD_EVIDENCE, SHARED_EVIDENCE: results that do not prove what they claim.
import type { Finding } from '../finding.ts';
import type { Task } from '../model.ts';
import { foldedText } from '../text.ts';
import { cellOf, hasRatings, type AuditContext, type AuditRule } from './context.ts';
import { citedDocuments, hasEvidence, isNil } from './resultText.ts';

/** A header that asks for proof. Accepts "so lieu dan chung", "van ban minh chung", "so, ngay van ban"; not "ket qua". */
const ASKS_FOR_PROOF = /dan chung|minh chung|so lieu|so,? ngay|tai lieu kiem chung/u;

/** Accepts "chua ban hanh", "con 02 don vi", "dat 80%", "mot phan": words that say what is lacking; not "da trien khai". */
const SHORTFALL =
  /(?<!\p{L})(?:chua|con|thieu|tuy nhien|han che|vuong|mot phan|cham|ton tai|khong dat)(?!\p{L})|%/u;

const finding = (
  task: Task,
  code: Finding['code'],
  severity: Finding['severity'],
  details?: Finding['details'],
): Finding => ({
  code,
  severity,
  source: cellOf(task, 'result'),
  quote: task.result,
  task: task.id,
  ...(details === undefined ? {} : { details }),
});

/** Rated as done, and the header asks for a document or a figure: there must be one, or a stated nil. */
export const evidenceMissing: AuditRule = (context) =>
  ratedDone(context)
    .filter(({ table }) =>
      table.columns.some(({ role, header }) => role === 'result' && ASKS_FOR_PROOF.test(foldedText(header))),
    )
    .filter(({ task }) => !hasEvidence(task.result) && !isNil(task.result))
    .map(({ task }) => finding(task, 'EVIDENCE_MISSING', 'warning'));

/** "Hoàn thành" means that something lacks: the result should say what. */
export const shortfallNotStated: AuditRule = (context) =>
  ratedDone(context)
    .filter(({ task }) => task.rating === 'done' && !SHORTFALL.test(foldedText(task.result)))
    .map(({ task }) => finding(task, 'SHORTFALL_NOT_STATED', 'warning'));

/** All documents are older than the year reported on; a plan for the year issued in its last weeks is valid. */
export const oldEvidence: AuditRule = (context) =>
  ratedDone(context).flatMap(({ task }) => {
    const documents = citedDocuments(task.result);
    const latest = Math.max(...documents.map(({ year, month }) => year * 12 + month));
    const forThisYear = foldedText(`${task.result} ${task.title}`).includes(`nam ${context.planYear}`);
    const justBefore = latest >= (context.planYear - 1) * 12 + 10 && forThisYear;
    const mentionsYear = task.result.includes(`/${context.planYear}`);
    if (documents.length === 0 || latest > context.planYear * 12 || justBefore || mentionsYear) return [];
    return [
      finding(task, 'OLD_EVIDENCE', 'note', {
        years: [...new Set(documents.map(({ year }) => year))].join(', '),
      }),
    ];
  });

/** One dated document proves two tasks: told at the second. */
export const sharedEvidence: AuditRule = (context) => {
  const first = new Map<string, Task>();
  return ratedDone(context).flatMap(({ task }) => {
    const told: Finding[] = [];
    for (const { key, text } of citedDocuments(task.result)) {
      const before = first.get(key);
      if (before === undefined) first.set(key, task);
      else if (before !== task && told.length === 0) {
        told.push({
          ...finding(task, 'SHARED_EVIDENCE', 'note', { other: before.id, row: before.source.row }),
          quote: text,
        });
      }
    }
    return told;
  });
};

function ratedDone({ tasks }: AuditContext): AuditContext['tasks'] {
  return tasks.filter(
    ({ task, table }) => hasRatings(table) && task.rating !== null && task.rating !== 'notdone',
  );
}
