// A day number with neither month nor rhythm ("trước ngày 20"): most likely every month, and said to be a guess.
import type { Found, Rule } from '../draft.ts';

/** 'trước ngày 20', 'chậm nhất ngày 14', 'ngày 05' — not 'ngày 14/3', 'ngày 14 tháng 3' or '14 ngày'. */
const bareDay =
  /(?<![a-z0-9])ngay (?:mung )?(\d{1,2})(?![\d/]|[.-]\d| ?\/| (?:cua )?thang \d)(?! (?:ngay|don vi))/gu;

function read(match: RegExpExecArray): Found {
  const day = Number(match[1]);
  if (day < 1 || day > 31) return null;
  const end = match.index + match[0].length;
  return [
    {
      kind: 'recurring',
      rule: 'bareDay',
      start: match.index,
      end,
      limit: 'on',
      recurrence: { every: 'month', day },
      assumed: true,
    },
  ];
}

export const bareDays: readonly Rule[] = [
  { name: 'bareDay', hints: ['ngay #', 'ngay mung #'], pattern: bareDay, read },
];
