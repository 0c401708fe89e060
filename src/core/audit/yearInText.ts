// YEAR_IN_TEXT: work is planned for the year before, as when last year's plan was copied and one year forgotten.
import type { Finding } from '../finding.ts';
import { foldedText } from '../text.ts';
import { cellOf, type AuditedTask, type AuditRule } from './context.ts';

/** Work to be done. Accepts (folded) "kiem tra viec ap dung", "3. to chuc tap huan"; not "thanh tra", "danh gia". */
const WORK =
  /^(?:\p{N}{1,2}[.)] )?(?:kiem tra|to chuc|trien khai|xay dung|ban hanh|tap huan|dao tao|boi duong) /u;

/**
 * Last year's figures, reports and plans are what this year's work is about. Accepts "cong bo ket qua", "giai doan",
 * "so 12"; not "so khoa hoc".
 */
const ABOUT_LAST_YEAR =
  /(?<!\p{L})(?:ket qua|bao cao|danh gia|tong ket|so ket|cong bo|cong khai|chi so|xep loai|xep hang|quyet toan|thanh tra|kiem toan|kiem ke|ton tai|khac phuc|han che|giai doan|tu nam|den nam|so sanh|chuyen tiep|con lai|so \p{N}|ngay \p{N})/u;

/** Closing words. Accepts "… nam 2023", "… nam 2023."; not "nam 2023 cua So". */
const LAST_WORDS = /(?<!\p{L})(?:trong )?nam (\p{N}{4})[ .;:]*$/u;

/** Only what ends in the year before the plan's: years inside a text are its content. */
export const yearInText: AuditRule = ({ tasks, planYear }) => tasks.flatMap((task) => told(task, planYear));

function told({ task, table }: AuditedTask, planYear: number): Finding[] {
  const words = foldedText(task.title);
  const year = Number(LAST_WORDS.exec(words)?.[1]);
  const isResults = table.columns.some(({ role }) => role === 'result' || role.startsWith('rating-'));
  if (isResults || year !== planYear - 1 || !WORK.test(words) || ABOUT_LAST_YEAR.test(words)) return [];
  return [
    {
      code: 'YEAR_IN_TEXT',
      severity: 'note',
      source: cellOf(task, 'task'),
      quote: task.title,
      details: { year },
      task: task.id,
    },
  ];
}
