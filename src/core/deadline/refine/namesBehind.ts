// A day with its name behind it: "15/6: Báo cáo 6 tháng", "20/3 (báo cáo quý I)". The period in the name is no deadline.
import type { Cell, Draft } from '../draft.ts';
import { periods } from './gap.ts';

/** ': Báo cáo ', ' (sơ kết ', ' - Báo cáo kết quả ' between a day and a period — not '; báo cáo ' or ', quý '. */
const NAME =
  /^ ?[-:(]? ?(?:bao cao|so ket|tong ket|so lieu|danh gia|ke hoach|chuong trinh|thong ke|gui bao cao|nop bao cao)(?: [a-z]{1,12}){0,3} $/u;
/** ' - Kiểm tra ', ': Báo cáo ' in front of 'định kỳ' — not '; kiểm tra '. */
const VAGUE = /^ ?[-:(] ?(?:[a-z]{1,12} ){1,4}$/u;
/** Behind the period: the end of the item, or more of its name — not ': ', ' (' or 'trước', which give the period a day of its own. */
const ENDS = /^(?: (?!truoc|cham|den|vao|ngay|trong|xong|la)[a-z]+){0,6} ?\)?(?: ?[.;,\n]|$)/u;
/** Without a mark in front of the name nothing may follow: "tháng 3 sơ kết tháng 6 tổng kết" are two deadlines. */
const AT_ONCE = /^ ?(?:[.;,\n]|$)/u;
/** '', '; ', '- ', '1. ', 'a) ' in front of a day that begins its item — not 'Kế hoạch: '. */
const BEGINS = /(?:^|[;,.\n])(?:[ +*•·▪-]|\d{1,2}[.)]|[a-z]\))*$/u;

/** Leaves out periods that only belong to the name of the day in front of them. */
export function dropNamesBehind(drafts: readonly Draft[], { text }: Cell): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  return drafts.filter((draft, index) => {
    const day = drafts[index - 1];
    const vague = draft.rule === 'periodic';
    if (day?.period === undefined || draft.limit !== 'on' || !(vague || periods.has(draft.kind))) return true;
    const gap = text.slice(day.end, draft.start);
    if (gap.length > 60 || !(vague ? VAGUE : NAME).test(gap)) return true;
    const before = text.slice(Math.max(drafts[index - 2]?.end ?? 0, day.start - 60), day.start);
    const ends = /[-:(]/u.test(gap) ? ENDS : AT_ONCE;
    return !BEGINS.test(before) || !ends.test(text.slice(draft.end, draft.end + 80));
  });
}
