// How likely a heading names each column role, from its words alone.
import type { ColumnRole, KnownHeading } from '../model.ts';
import { matchKey } from '../text.ts';
import { headingWords } from './headingWords.ts';

export type RoleScores = ReadonlyMap<ColumnRole, number>;
/** Scores of every role a heading's words speak for; empty for a heading nobody knows. */
export type RankHeading = (heading: string) => RoleScores;

/** A role read with at least this score is certain; from here down it is proposed to the user. */
export const CERTAIN_SCORE = 6;

/** Words that say nothing about the role and do not weaken a match. */
const fillers = new Set(
  (
    'thuc hien hoan thanh trien khai cua cac va theo nam du kien cu the chinh cong tac nhiem vu viec don vi co quan ca nhan ' +
    'hoac voi trong noi dung dong cap so den ngay thang quy yeu cau to chuc trieu ke hoach phan cong chi tiet ve dat duoc ' +
    'nguoi bo giao cho sau'
  ).split(' '),
);

/** Abbreviations that only headings use. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['dv', 'don vi'],
  ['cq', 'co quan'],
  ['tg', 'thoi gian'],
  ['kq', 'ket qua'],
  ['kp', 'kinh phi'],
  ['sp', 'san pham'],
  ['th', 'thuc hien'],
  ['nv', 'nhiem vu'],
  ['nd', 'noi dung'],
  ['cv', 'cong viec'],
  ['ht', 'hoan thanh'],
  ['ph', 'phoi hop'],
  ['g chu', 'ghi chu'],
  ['dvct', 'don vi chu tri'],
  ['cqct', 'co quan chu tri'],
  ['dvth', 'don vi thuc hien'],
  ['cqth', 'co quan thuc hien'],
  ['dvph', 'don vi phoi hop'],
  ['cqph', 'co quan phoi hop'],
  ['tgth', 'thoi gian thuc hien'],
  ['tght', 'thoi gian hoan thanh'],
  ['thht', 'thoi han hoan thanh'],
  ['ndcv', 'noi dung cong viec'],
  ['spdk', 'san pham du kien'],
  ['kqth', 'ket qua thuc hien'],
]);

/** The heading before its gloss in brackets, folded: "Kinh phí (triệu đồng)" gives "kinh phi". */
export function headingKey(heading: string): string {
  const start = heading.slice(0, 300);
  const head = start.split(/[([]/u)[0] ?? '';
  const text = matchKey(head) === '' ? start : head;
  const key = matchKey(text.replaceAll('%', ' phần trăm ').replaceAll('#', ' stt ')).replace(
    /^t gian(?= |$)/u,
    'thoi gian',
  );
  return (
    abbreviations.get(key) ??
    key
      .split(' ')
      .map((word) => abbreviations.get(word) ?? word)
      .join(' ')
  );
}

function scorePhrase(key: string, phrase: string, weight: number): number {
  const at = ` ${key} `.indexOf(` ${phrase} `);
  if (at < 0) return 0;
  const rest = `${key.slice(0, at)} ${key.slice(at + phrase.length)}`
    .split(' ')
    .filter((word) => word !== '');
  const strange = rest.filter((word) => !fillers.has(word) && !/^\d+$/u.test(word)).length;
  const total = phrase.split(' ').length + strange;
  // A phrase that opens the heading beats an equal one further on: "Nhiệm vụ, mục tiêu" is about tasks.
  const opening = at === 0 ? 0.3 : 0;
  return weight * (0.45 + (0.55 * phrase.split(' ').length) / total) + opening;
}

/** How surely a heading names someone who stands over the task: as surely as "Đơn vị chủ trì" names its lead. */
const OVERSEER_SCORE = 12.5;
const PEOPLE =
  'nguoi|don vi|co quan|can bo|chuyen vien|lanh dao|cap|phong|bo phan|thu truong|dong chi|ca nhan';
const OVERSEES =
  'theo doi|giam sat|kiem tra|kiem soat|don doc|duyet|phe duyet|tham tra|tham dinh|nghiem thu|danh gia|giao viec|' +
  'giao nhiem vu|de xuat|de nghi|xac nhan|cho y kien|nhan bao cao|nhan ket qua';
// Accepts (as keys) "nguoi giam sat", "co quan don vi theo doi don doc", "lanh dao phe duyet".
// Not "don vi chu tri theo doi", nor "nguoi duoc giao".
const OVERSEER = new RegExp(`^(?:(?:${PEOPLE}) ){1,2}(?:${OVERSEES})(?! thuc hien)(?![a-z])`, 'u');

/** Scores 0–13 of every role the heading's words speak for; empty for a heading nobody knows. */
export function rankHeading(heading: string): RoleScores {
  const key = headingKey(heading);
  const scores = new Map<ColumnRole, number>();
  const wordCount = key === '' ? 0 : key.split(' ').length;
  if (wordCount > 0 && wordCount <= 16) {
    for (const entry of headingWords) {
      for (const phrase of entry.phrases) {
        const score =
          entry.match === 'whole'
            ? key === phrase
              ? entry.weight
              : 0
            : scorePhrase(key, phrase, entry.weight);
        if (score > (scores.get(entry.role) ?? 0)) scores.set(entry.role, score);
      }
    }
    const others = scores.get('other') ?? 0;
    if (OVERSEER.test(key)) scores.set('other', Math.max(others, OVERSEER_SCORE));
  }
  return scores;
}

/** What the user said of a heading counts more than any words of ours. */
export const LEARNT_SCORE = 16;

/** As `rankHeading`, but a heading the user has spoken about means that and nothing else. */
export function rankWith(known: readonly KnownHeading[]): RankHeading {
  if (known.length === 0) return rankHeading;
  const roles = new Map(known.map(({ heading, role }) => [headingKey(heading), role]));
  return (heading) => {
    const role = roles.get(headingKey(heading));
    return role === undefined ? rankHeading(heading) : new Map([[role, LEARNT_SCORE]]);
  };
}

/** The best role of a heading by its words, or null when it speaks for none. */
export function bestRole(
  heading: string,
  rank: RankHeading,
): { readonly role: ColumnRole; readonly score: number } | null {
  let best: { role: ColumnRole; score: number } | null = null;
  for (const [role, score] of rank(heading)) {
    if (best === null || score > best.score) best = { role, score };
  }
  return best;
}
