// LEAD_NOT_INTERNAL: the lead is the agency whose plan this is, or a body outside it, not one of its units.
import type { Finding } from '../finding.ts';
import type { Task } from '../model.ts';
import { foldedText } from '../text.ts';
import type { TitleLine } from '../titleLines.ts';
import { unitKey } from '../units/unitKey.ts';
import { cellOf, type AuditContext, type AuditRule } from './context.ts';

/** The agency in a title. Accepts "cua so y te)", "cua ubnd huyen a", "cua phong noi vu"; not "cua chinh phu". */
const OF_AGENCY =
  /(?:^|\s)(?:của|CỦA|Của) ((?:sở|bộ|cục|chi cục|phòng|ban|ubnd|uỷ ban|ủy ban|trường|viện|trung tâm)\s[^()\n;]{2,120})/iu;

/** What the office's catalogue says of a lead counts; of those that are not in it the plan itself must tell. */
export const leadNotInternal: AuditRule = (context) => {
  const guessed = new Set(guessOutside(context));
  return context.tasks.flatMap(({ task }) => {
    const known = task.leads.map((lead) => context.catalogue.get(unitKey(lead))?.sort);
    const outside = known.indexOf('outside');
    if (outside >= 0) return [make(task, task.leads[outside] ?? '', 'catalogue')];
    const isInside = known.some((sort) => sort !== undefined);
    return guessed.has(task) && !isInside ? [make(task, task.leads[0] ?? '', 'plan')] : [];
  });
};

/** Only where most tasks are led by units of the agency: in a plan of agencies the agency may lead. */
function guessOutside({ tasks, titles }: AuditContext): readonly Task[] {
  const leads = tasks.flatMap(({ task }) =>
    task.leads.length === 1 ? [{ task, key: unitKey(task.leads[0] ?? '') }] : [],
  );
  const agencies = new Set(titles.flatMap(agencyIn).map(unitKey));
  const isPlanOfDepartment =
    leads.filter(({ key }) => UNIT_OF_DEPARTMENT.test(key)).length * 2 > tasks.length;
  const own = leads.filter(({ key }) => agencies.has(key) || (isPlanOfDepartment && DEPARTMENT.test(key)));
  return own.length * 2 > tasks.length ? [] : own.map(({ task }) => task);
}

function make(task: Task, unit: string, from: 'catalogue' | 'plan'): Finding {
  return {
    code: 'LEAD_NOT_INTERNAL',
    severity: 'warning',
    source: cellOf(task, 'lead'),
    quote: task.leadText,
    details: { unit, from },
    task: task.id,
  };
}

/** The title may be missing (a pasted table): units named after "Sở" tell whose plan it is. Accepts "van phong so". */
const UNIT_OF_DEPARTMENT = / so$/u;
/** Accepts "so y te"; not "van phong so". */
const DEPARTMENT = /^so /u;

/** "của Sở A năm 2022" names the agency before the year. */
function agencyIn({ text }: TitleLine): string[] {
  const name = OF_AGENCY.exec(text)?.[1];
  if (name === undefined) return [];
  const year = foldedText(name).search(/ (?:nam|giai doan) 20/u);
  return [year < 0 ? name : name.slice(0, year)];
}
