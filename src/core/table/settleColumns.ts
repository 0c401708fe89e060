// Columns whose headings say two things, or nothing: the cells below and the neighbours tell.
import type { ColumnRole } from '../model.ts';
import { foldedText } from '../text.ts';
import type { ColumnContent } from './contentFit.ts';
import { CERTAIN_SCORE, headingKey } from './headings.ts';

/** A column before it has a role: its headings from the group down to its own, and the cells below. */
export type ColumnEvidence = {
  readonly column: number;
  readonly headings: readonly string[];
  readonly body: readonly string[];
};

/** A column with what speaks for each role. */
export type Candidate = ColumnEvidence & {
  readonly content: ColumnContent;
  readonly scores: Map<ColumnRole, number>;
  /** The user said what it is: nothing below may settle it otherwise. */
  readonly learnt: boolean;
};

/** "Nhiệm vụ" beside "Nhiệm vụ cụ thể": the one on the left that is filled more rarely groups the tasks. */
function settleSection(columns: readonly Candidate[]): void {
  const tasks = columns.filter((column) => (column.scores.get('task') ?? 0) >= 5);
  const [first, second] = tasks;
  if (first === undefined || second === undefined || first.learnt) return;
  const sparse = second.content.filled > 0 && first.content.filled < 0.7 * second.content.filled;
  const general = (second.scores.get('task') ?? 0) > (first.scores.get('task') ?? 0) + 1;
  const empty = first.content.filled === 0 && second.content.filled === 0;
  if (sparse || (general && empty) || (general && first.content.share.roman > 0.5)) {
    first.scores.set('section', 8);
    first.scores.delete('task');
  }
}

// Accepts (folded) "da ban hanh…", "dang thuc hien", "dat 80%", "hoan thanh". Not "danh sach", "bao cao".
const REPORTS = /^(?:- ?)?(?:da|dang|chua|hoan thanh|dat|khong phat sinh) ?(?![a-z])/u;

/** "Kết quả" alone is the product in a plan and what came of it in a report: the cells, else its place, tell. */
function settleResult(columns: readonly Candidate[]): void {
  columns.forEach((column, index) => {
    const [product, result] = [column.scores.get('deliverable') ?? 0, column.scores.get('result') ?? 0];
    if (product === 0 || result === 0 || Math.abs(product - result) > 2) return;
    const filled = column.body.filter((text) => text !== '').slice(0, 200);
    const reports = filled.filter((text) => REPORTS.test(foldedText(text.slice(0, 40)))).length;
    const behind = columns
      .slice(0, index)
      .some(({ scores }) => (scores.get('deadline') ?? 0) >= CERTAIN_SCORE);
    // A blank one behind the deadlines is there to be filled in when the work is done.
    if (filled.length === 0 ? behind : reports > 0.4 * filled.length)
      column.scores.set('result', product + 1);
  });
}

/** One heading merged over two columns, the kind of task beside its title: the longer texts are the titles. */
function settleTitle(columns: readonly Candidate[]): void {
  columns.forEach((column, index) => {
    const next = columns[index + 1];
    const score = column.scores.get('task') ?? 0;
    if (next === undefined || column.learnt || score < 5 || next.headings.some((text) => text !== '')) return;
    const longer = next.content.length > 1.2 * column.content.length && next.content.length > 10;
    if (!longer || next.content.filled < column.content.filled || column.content.filled < 2) return;
    next.scores.set('task', score);
    column.scores.clear();
    column.scores.set('other', score);
  });
}

// Accepts (folded) "da xong", "dang lam", "dat 80%", "75 %", "hoan thanh". Not "truoc 15/3", "quy ii".
const PROGRESS =
  /^(?:- ?)?(?:(?:da|dang|chua|hoan thanh|dat|xong|cham|dung han|dung tien do) ?(?![a-z])|\d{1,3}(?:[.,]\d{1,2})? ?%)/u;

/** "Tiến độ" is a deadline over days, and over "Đã xong" or "70%", or asked in %, how far the work has come. */
function settleProgress(columns: readonly Candidate[]): void {
  for (const { scores, learnt, content, body, headings } of columns) {
    const due = scores.get('deadline') ?? 0;
    if (learnt || due === 0 || content.share.deadline > 0.5) continue;
    const filled = body.filter((text) => text !== '').slice(0, 200);
    const progress = filled.filter((text) => PROGRESS.test(foldedText(text.slice(0, 40)))).length;
    const percent = (headings.at(-1) ?? '').includes('%');
    if (!percent && (filled.length === 0 || progress <= 0.5 * filled.length)) continue;
    scores.delete('deadline');
    scores.set('result', Math.max(scores.get('result') ?? 0, due));
  }
}

// Accepts (folded) "%", "ty dong", "ha", "m2", "luot nguoi", "1000 dong". Not "phong noi vu", "xa tan lap".
const MEASURE =
  /^(?:%|‰|(?:1\.?000|nghin|ngan|trieu|ty) ?d(?:ong)?|d|dong|nguoi|luot(?: nguoi)?|ho|ha|km2?|m[23²³]?|tan|ta|kg|lit|kwh|usd|truong|xa|thon|lop|cai|chiec|bo|cuoc|vu|van ban|ho so|giuong|ngay|gio|diem|bai|tin|buoi|hoc sinh|doanh nghiep|san pham|cong trinh|du an|mo hinh|nha)$/u;

/** "Đơn vị" over "%", "ha" and "tỷ đồng" is the unit of measure, and no one's work. */
function settleMeasure(columns: readonly Candidate[]): void {
  for (const { scores, learnt, body } of columns) {
    const lead = scores.get('lead') ?? 0;
    if (learnt || lead === 0) continue;
    const filled = body.filter((text) => text !== '').slice(0, 200);
    const measures = filled.filter((text) => text.length <= 14 && MEASURE.test(foldedText(text))).length;
    if (filled.length === 0 || measures <= 0.5 * filled.length) continue;
    scores.clear();
    scores.set('other', CERTAIN_SCORE);
  }
}

// Accepts (as keys) "lanh dao phu trach", "chi huy phu trach", "dong chi lanh dao so phu trach". Not "phu trach".
const LEADER =
  /^(?:dong chi )?(?:lanh dao|chi huy|thu truong|ban giam doc|ban giam hieu|uy vien)(?: \S+){0,4} (?:phu trach|chi dao)(?: |$)/u;
// Accepts (as keys) "nguon von", "nguon kinh phi thuc hien", "nguon ngan sach". Not "kinh phi va nguon von", "nguon".
const SOURCE = /^nguon (?:von|kinh phi|ngan sach|chi|thuc hien)(?: |$)/u;

/** A leader beside the unit that does the work, a source beside the amount: the second says what is asked. */
function settleSecond(columns: readonly Candidate[], role: ColumnRole, second: RegExp): void {
  const spoken = columns.filter(({ scores }) => (scores.get(role) ?? 0) >= CERTAIN_SCORE);
  const asked = spoken.filter(({ headings }) => !second.test(headingKey(headings.at(-1) ?? '')));
  if (asked.length === 0) return;
  for (const column of spoken) {
    if (column.learnt || asked.includes(column)) continue;
    const score = column.scores.get(role) ?? 0;
    column.scores.clear();
    column.scores.set('other', score);
  }
}

// Accepts (as keys) "nguoi kiem tra", "don vi thanh tra", "co quan giam sat". Not "doi tuong kiem tra".
const INSPECTOR = /^(?:nguoi|don vi|co quan|can bo|bo phan) (kiem tra|giam sat|thanh tra)$/u;

/** "Người kiểm tra" beside "Nội dung kiểm tra" does the work itself, where nobody else is named for it. */
function settleInspector(columns: readonly Candidate[]): void {
  if (columns.some(({ scores }) => (scores.get('lead') ?? 0) >= CERTAIN_SCORE && !scores.has('other')))
    return;
  const keys = columns.map(({ headings }) => headingKey(headings.at(-1) ?? ''));
  columns.forEach(({ scores, learnt }, index) => {
    const verb = INSPECTOR.exec(keys[index] ?? '')?.[1];
    const works = columns.some((other, at) => other.scores.has('task') && keys[at]?.endsWith(verb ?? '\0'));
    if (verb === undefined || learnt || !works) return;
    scores.clear();
    scores.set('lead', CERTAIN_SCORE);
  });
}

/** Changes the scores where they are not to be taken by themselves. */
export function settleScores(columns: readonly Candidate[]): void {
  settleSection(columns);
  settleTitle(columns);
  settleResult(columns);
  settleProgress(columns);
  settleMeasure(columns);
  settleInspector(columns);
  settleSecond(columns, 'lead', LEADER);
  settleSecond(columns, 'budget', SOURCE);
}
