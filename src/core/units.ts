// Reads the unit cells of a plan: who leads, who takes part, and which spellings are one unit.
import { fold, matchKey } from './text.ts';
import type { Catalogue } from './units/catalogue.ts';
import { isHeadedList, splitLine } from './units/splitLine.ts';
import { headAt } from './units/unitHeads.ts';
import { unitKey } from './units/unitKey.ts';
import { BULLET, MAX_CELL, unitLines } from './units/unitLines.ts';
import { leadingUnit, unitKind } from './units/unitKind.ts';

export type LeadCell = { readonly leads: string[]; readonly partners: string[] };

/** Accepts "Đơn vị chủ trì: ", "Chủ trì - ", "Giao " before a name (folded); not "chu tich" or "giao vien". */
const LEAD_LABEL =
  /^(?:ct ?: ?|(?:don vi|co quan|giao)? ?(?:chu tri|thuc hien|dau moi)(?: thuc hien| tham muu)? ?[:-] ?|giao (?!vien|su|duc|thong|ban|dich))/u;
/** Accepts "de nghi ", "phan cong ", "yeu cau "; not "de nghi khen thuong" (nobody's name follows). */
const REQUEST = /^(?:kinh )?(?:de nghi|phan cong|yeu cau|giao cho|do) /u;
/** Accepts " chủ trì", " (chủ trì)", " là đơn vị chủ trì,", " làm đầu mối"; not "chu tri:" (a label). */
const LEAD_MARK =
  /[ (,]*(?:la |lam )?(?:don vi |co quan )?(?:chu tri|dau moi)(?: thuc hien| tham muu)?(?: ?\))?[ ,.;]*(?:va )?/u;
/** Accepts "phối hợp với ", "phối hợp thực hiện: ", "(phối hợp)"; not "Hội đồng phối hợp phổ biến, giáo dục pháp luật". */
const PARTNER_MARK =
  /[ (,]*(?:don vi |co quan )?phoi hop(?! pho bien)(?: thuc hien)?(?: cung)?(?: voi)?[ :),]*|(?<![\p{L}\p{N}])ph ?: ?/u;

/** Accepts ", v.v.", " vv", "..." and "…" at the end; not "TVV". */
const AND_SO_ON = /(?<=[ ,;(/])v\.? ?v[.…]*$|[.…]{2,}$|…$/iu;

/** One name as it is shown: no bullet, no closing dot, one blank between words, "a/ b" of a collective as "a, b". */
export function tidyUnit(name: string): string {
  const plain = name
    .replace(/\s+/gu, ' ')
    .replace(BULLET, '')
    .replace(/^(?:và|cùng) /iu, '')
    .replace(AND_SO_ON, '')
    .replace(/^[\s.,;:/&+-]+|[\s.,;:/&+-]+$/gu, '');
  const open = plain.split('(').length - plain.split(')').length;
  const balanced =
    open === 1 && plain.endsWith('(')
      ? plain.slice(0, -1).trim()
      : open === -1
        ? plain.replace(/\)$/u, '').trim()
        : plain;
  return /^(?:các|tất cả)\s/iu.test(balanced) ? balanced.replace(/ ?\/ ?/gu, ', ') : balanced;
}

function namesOn(line: string): string[] {
  if (unitKind(line) === 'prose') return [tidyUnit(leadingUnit(line) ?? line)];
  return splitLine(line)
    .map(tidyUnit)
    .filter((name) => /\p{L}/u.test(name));
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = matchKey(name);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

/** Reads a lead cell: "X phối hợp với Y" and "X (chủ trì), Y" give a lead and a partner; names in the cell's own spelling. */
export function readLeadCell(text: string): LeadCell {
  if (text.length > MAX_CELL) return { leads: [text.trim()], partners: [] };
  const leads: string[] = [];
  const partners: string[] = [];
  for (const line of unitLines(text)) {
    for (const part of isHeadedList(line) ? [line] : partsOf(line)) {
      const read = readPart(part.trim());
      leads.push(...read.leads);
      partners.push(...read.partners);
    }
  }
  const led = unique(leads);
  const keys = new Set(led.map(matchKey));
  return { leads: led, partners: unique(partners).filter((name) => !keys.has(matchKey(name))) };
}

/** What stands between the semicolons of a line, those in brackets left alone. */
function partsOf(line: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of line) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (character === ';' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function readPart(part: string): LeadCell {
  const label = labelLength(part);
  const line = label === 0 ? part : part.slice(fold(part).origin[label]).trim();
  const folded = fold(line);
  const partner = PARTNER_MARK.exec(folded.text);
  const beforePartner = partner === null ? line : line.slice(0, folded.origin[partner.index]);
  if (partner !== null && unitKind(beforePartner) !== 'prose') {
    const after = line.slice(folded.origin[partner.index + partner[0].length]);
    if (/\p{L}/u.test(after))
      return { leads: namesOn(withoutLeadMark(beforePartner)), partners: namesOn(after) };
    const [lead, rest] = aroundLeadMark(beforePartner);
    return rest === null
      ? { leads: [], partners: namesOn(lead) }
      : { leads: namesOn(lead), partners: namesOn(rest) };
  }
  const [lead, rest] = unitKind(line) === 'prose' ? [line, null] : aroundLeadMark(line);
  return { leads: namesOn(lead), partners: rest === null ? [] : namesOn(rest) };
}

/** How much of the folded part is no name: "Chủ trì: "; "Đề nghị " only before what begins as a unit or person does. */
function labelLength(part: string): number {
  const folded = fold(part);
  const request = REQUEST.exec(folded.text)?.[0].length ?? 0;
  if (request > 0 && headAt(folded, part, request) !== null) return request;
  return LEAD_LABEL.exec(folded.text)?.[0].length ?? 0;
}

function withoutLeadMark(line: string): string {
  const [lead, rest] = aroundLeadMark(line);
  return rest === null ? lead : `${lead}, ${rest}`;
}

/** What stands before and after "chủ trì"; nothing after it gives null. */
function aroundLeadMark(line: string): readonly [before: string, after: string | null] {
  const folded = fold(line);
  const mark = LEAD_MARK.exec(folded.text);
  if (mark === null || mark.index === 0) return [line, null];
  const after = line.slice(folded.origin[mark.index + mark[0].length]);
  return [line.slice(0, folded.origin[mark.index]), /\p{L}/u.test(after) ? after : null];
}

/** The units a cell names, in order and each once, in the cell's own spelling. */
export function splitUnits(text: string): string[] {
  const { leads, partners } = readLeadCell(text);
  return unique([...leads, ...partners]);
}

/**
 * For every spelling the form to show: the most common spelling of its unit (the first met of equally common ones).
 * Pass one entry a mention, so that the most common can be told. What the user's catalogue knows has its name there.
 */
export function unifyUnits(names: readonly string[], catalogue?: Catalogue): Map<string, string> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const groups = new Map<string, Map<string, number>>();
  for (const [name, count] of counts) {
    const key = unitKey(name);
    groups.set(key, (groups.get(key) ?? new Map<string, number>()).set(name, count));
  }
  mergeShortOffice(groups);
  const shown = new Map<string, string>();
  for (const group of groups.values()) {
    let best = '';
    for (const [name, count] of group) if (best === '' || count > (group.get(best) ?? 0)) best = name;
    for (const name of group.keys()) {
      shown.set(name, (catalogue?.get(unitKey(name)) ?? catalogue?.get(unitKey(best)))?.name ?? best);
    }
  }
  return shown;
}

/** "Văn phòng" alone is the one "Văn phòng Sở" of the plan; with two such offices it stays apart. */
function mergeShortOffice(groups: Map<string, Map<string, number>>): void {
  for (const short of ['van phong', 'thanh tra']) {
    const group = groups.get(short);
    const longer = [...groups.keys()].filter(
      (key) =>
        /^(?:so|bo|cuc|chi cuc|tinh)$/u.test(key.slice(short.length + 1)) && key.startsWith(`${short} `),
    );
    const target = groups.get(longer[0] ?? '');
    if (group === undefined || longer.length !== 1 || target === undefined) continue;
    // Counted as nothing, so that the full name stays the one shown.
    for (const name of group.keys()) target.set(name, 0);
    groups.delete(short);
  }
}
