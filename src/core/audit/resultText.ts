// What the text of a result says: whether it is still under way, what documents and figures it gives.
import { foldedText } from '../text.ts';

/**
 * A clause that begins by saying that the work goes on or has not begun.
 * Accepts "dang xay dung bao cao", "hien dang trien khai", "chua thuc hien"; not "05 ho so dang giai quyet".
 */
const UNFINISHED =
  /^(?:hien )?(?:(?:van |con )?dang (?:xay dung|trien khai|thuc hien|soan thao|hoan thien|hoan thanh|tham muu|trinh|lay y kien|du thao|tong hop|tiep tuc|ra soat|chinh sua|tiep thu|cho|phoi hop)|chua (?:thuc hien|hoan thanh|trien khai|ban hanh|xay dung|bao cao|to chuc))(?!\p{L})/u;

/** Accepts "- ", "+ ", "1. ", "a) " before a clause. */
const BULLET = /^(?:[-+*•–]+|\d{1,2}[.)]|[a-zđ]\)) ?/iu;

function clausesOf(result: string): string[] {
  return result.split(/\n|(?<=[.;]) +/u).map((line) => foldedText(line.trim().replace(BULLET, '')));
}

/** Whether a clause of the result begins with unfinished work; what it counts as under way ("hồ sơ đang giải quyết") is not. */
export function isUnfinished(result: string): boolean {
  return clausesOf(result).some((clause) => UNFINISHED.test(clause));
}

/** The clause that says so, for the quote; '' when none does. */
export function unfinishedClause(result: string): string {
  const lines = result.split(/\n|(?<=[.;]) +/u).map((line) => line.trim());
  return lines.find((line) => UNFINISHED.test(foldedText(line.replace(BULLET, '')))) ?? '';
}

/** Accepts "khong nhan duoc", "khong phat sinh", "khong co": a nil result is a result. */
const NIL = /khong (?:nhan duoc|phat sinh|co )/u;

export function isNil(result: string): boolean {
  return NIL.test(foldedText(result));
}

/**
 * Years and the numbers of bullets are no figures.
 * Accepts "nam 2020", "2020-2025", "1. " at a line's start; not "30 vien chuc", "04/KH-SKHCN".
 */
const NOT_A_FIGURE = /(?<![\d/.,-])(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?(?![\d/%])|^\d{1,2}[.)]\s/gmu;

/** Whether the result gives a document number or any figure. */
export function hasEvidence(result: string): boolean {
  return /\d/u.test(result.replace(NOT_A_FIGURE, ''));
}

/** A numbered document with its date: "Kế hoạch số 04/KH-SKHCN ngày 14/01/2020". */
export type CitedDocument = {
  readonly key: string;
  readonly year: number;
  readonly month: number;
  readonly text: string;
};

/** Accepts "04/KH-SKHCN ngày 14/01/2020", "24-HD/BTGTU ngày 28/02/2017"; not "12/2020/QĐ-UBND" without a date. */
const DOCUMENT = /(?<!\d)(\d{1,5})[/-]([\p{L}\d&/-]{2,30})\s+ngày\s+(\d{1,2})[/.](\d{1,2})[/.](\d{4})/gu;

/** Documents by number, kind and date: the suffix of the agency is spelled in many ways and does not count. */
export function citedDocuments(result: string): CitedDocument[] {
  return [...result.normalize('NFC').matchAll(DOCUMENT)].map(([text, number, code, day, month, year]) => ({
    key: `${Number(number)}/${foldedText((code ?? '').split('-')[0] ?? '')}@${Number(day)}.${Number(month)}.${year ?? ''}`,
    year: Number(year),
    month: Number(month),
    text,
  }));
}
