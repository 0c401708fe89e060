// Cuts one line of a lead or partner cell into names, never inside a name that contains the separator.
import { fold, type Folded } from '../text.ts';
import { fieldSpans } from './fields.ts';
import { isOneField, isOneGroup, NAMED_PERSON, OTHER_PERSON } from './persons.ts';
import { headAt, isBareGeneric, isOtherWord, type HeadKind } from './unitHeads.ts';

type Separator = {
  readonly start: number;
  readonly end: number;
  readonly sign: ';' | ',' | '/' | '+' | '&' | 'va' | '-';
};

/**
 * Accepts ",", " va ", " - "; not "-" inside a word ("KH-CN"), not the slash of a day ("Trường 11/3").
 */
const SEPARATOR = /[;,]|(?<!\d)\/|\/(?!\d)|(?<= )(?:va|cung|kem|[-+&])(?= )/gu;

/** Accepts "stc", "kh&cn" once they are found in capitals; not a word with a lower-case letter (checked on the original). */
const ABBREVIATED = /[\p{Lu}\p{N}][\p{Lu}\p{N}&.-]+(?![\p{L}\p{N}])/uy;

/** An office that serves several bodies is one unit: "Văn phòng HĐND và UBND". */
const JOINT_OFFICE =
  /^(?:van phong|vp) .{0,60}(?:hdnd|hoi dong nhan dan|dbqh|dai bieu quoc hoi|dang uy|cap uy|huyen uy)$/u;
const JOINT_PARTNER = /^(?:hdnd|ubnd|hoi dong nhan dan|uy ban nhan dan)/u;

/** "Các Sở: Nội vụ, Tài chính" and "UBND các huyện: A, B" name each unit without its head. */
const LIST_HEADS: readonly (readonly [pattern: RegExp, head: string])[] = [
  [/^(?:cac )?so$/u, 'Sở'],
  [/^(?:cac )?so, (?:ban, )?nganh(?: tinh| thanh pho)?$/u, 'Sở'],
  [/^(?:cac )?phong(?: chuyen mon| nghiep vu)?$/u, 'Phòng'],
  [/^(?:cac )?bo$/u, 'Bộ'],
  [/^(?:cac )?ban$/u, 'Ban'],
  [/^(?:cac )?trung tam$/u, 'Trung tâm'],
  [/^(?:cac )?chi cuc$/u, 'Chi cục'],
  [/^cac hoi$/u, 'Hội'],
  [/^ubnd (?:cac )?huyen$/u, 'UBND huyện'],
  [/^ubnd (?:cac )?(?:xa|xa, phuong)$/u, 'UBND xã'],
];

/** Heads that a following field may leave out: "Sở Tài chính, Nội vụ". */
const SHARED_HEAD = /^(?:so|bo|phong)(?= )/u;

function separatorsOf(folded: Folded, original: string): Separator[] {
  const names = fieldSpans(folded.text);
  const found: Separator[] = [];
  let depth = 0;
  let scanned = 0;
  let field = 0;
  for (const match of folded.text.matchAll(SEPARATOR)) {
    for (; scanned < match.index; scanned += 1) {
      const character = folded.text.charAt(scanned);
      if (character === '(') depth += 1;
      else if (character === ')') depth = Math.max(0, depth - 1);
    }
    while ((names[field]?.[1] ?? Infinity) <= match.index) field += 1;
    if (depth > 0 || (names[field]?.[0] ?? Infinity) <= match.index) continue;
    // "Cung Văn hóa" is a house, not "cùng".
    if (match[0] === 'cung' && isCapital(folded, original, match.index)) continue;
    const sign = match[0] === 'cung' || match[0] === 'kem' ? 'va' : match[0];
    // The pattern's alternatives are exactly the signs of the type.
    found.push({ start: match.index, end: match.index + match[0].length, sign: sign as Separator['sign'] });
  }
  return found;
}

function isCapital(folded: Folded, original: string, at: number): boolean {
  const character = original.charAt(folded.origin[at] ?? 0);
  return character !== character.toLowerCase();
}

function listHeadOf(text: string): string | undefined {
  const before = text.slice(0, Math.max(0, text.indexOf(':'))).trim();
  return LIST_HEADS.find(([pattern]) => pattern.test(before))?.[1];
}

/** "Các Sở: Nội vụ; Tài chính" is one list: its head counts behind the semicolons too. */
export function isHeadedList(line: string): boolean {
  const { text } = fold(line);
  return listHeadOf(text) !== undefined && text.indexOf(':') === text.lastIndexOf(':');
}

/** The names on one line, in order, as they are written; elided heads are put back ("Sở Tài chính, Nội vụ"). */
export function splitLine(line: string): string[] {
  const folded = fold(line);
  const { text } = folded;
  const listHead = listHeadOf(text);
  const bodyStart = listHead === undefined ? 0 : text.indexOf(':') + 1;
  const separators = separatorsOf(folded, line).filter((separator) => separator.start >= bodyStart);
  const pieces: string[] = [];
  let start = bodyStart;
  let shared = listHead;
  for (const [index, separator] of separators.entries()) {
    const next = skipBlank(text, separator.end);
    const until = separators[index + 1]?.start ?? text.length;
    const left = text.slice(start, separator.start).trim();
    const prefix = shared ?? sharedHead(left, start);
    const isField = fieldIs(text.slice(next, until).trim()) && !isMiddle(index, prefix ?? '');
    if (
      left !== '' &&
      next < text.length &&
      cuts(separator, left, next, isField && prefix !== undefined, until)
    ) {
      push(start, separator.start);
      start = next;
      shared = isField ? prefix : listHead;
    }
  }
  push(start, text.length);
  return pieces.filter((piece) => piece !== '');

  /** "Phòng Thanh tra, Pháp chế và Tiếp công dân", "Phòng Nội vụ - Y tế": a department of several fields. */
  function isMiddle(index: number, prefix: string): boolean {
    if (listHead !== undefined || fold(prefix).text !== 'phong') return false;
    if (separators[index]?.sign === '-') return true;
    const last = separators[index + 1];
    if (separators[index]?.sign !== ',' || last?.sign !== 'va') return false;
    const at = skipBlank(text, last.end);
    return headAt(folded, line, at) === null && !fieldIs(text.slice(at, separators[index + 2]?.start).trim());
  }

  function push(from: number, to: number): void {
    const own = line.slice(folded.origin[from], folded.origin[to]).trim();
    const numbered = NUMBER.test(own) ? /^(.*\D)\d{1,2}$/u.exec(pieces.at(-1) ?? '')?.[1] : undefined;
    if (numbered !== undefined) {
      pieces.push(numbered + own);
      return;
    }
    const at = skipBlank(text, from);
    const named = headAt(folded, line, at) !== null || own === '';
    pieces.push(shared !== undefined && !named ? `${shared} ${own}` : own);
  }

  function sharedHead(left: string, from: number): string | undefined {
    const head = SHARED_HEAD.exec(left)?.[0];
    if (head === undefined || !fieldIs(left.slice(head.length).trim())) return undefined;
    const at = skipBlank(text, from);
    return line.slice(folded.origin[at], folded.origin[at + head.length]);
  }

  function cuts(separator: Separator, left: string, next: number, elided: boolean, until: number): boolean {
    const rest = text.slice(next, until).trim();
    if (JOINT_OFFICE.test(left) && JOINT_PARTNER.test(rest)) return false;
    const leftKind = headAt(fold(line.slice(folded.origin[start])), line.slice(folded.origin[start]), 0);
    const head = headAt(folded, line, next);
    if (leftKind === 'collective' || startsGeneric(left)) {
      if (head !== 'collective' && isBareGeneric(folded, next)) return false;
    }
    if (listHead !== undefined && separator.sign === '-' && /[,;]/u.test(text.slice(bodyStart))) return false;
    if (elided || listHead !== undefined || (NUMBER.test(rest) && /(?:^|\D)\d{1,2}$/u.test(left)))
      return true;
    if (separator.sign === '-' && PARENT.test(rest) && !PARENT.test(left)) return false;
    if (separator.sign === '-' && POLICE.test(rest) && /^(?:phong|doi) /u.test(left)) return false;
    if (separator.sign === ';') return true;
    if (head === 'collective') return true;
    if (head === 'person') {
      if (separator.sign === '-' || (NAMED_PERSON.test(left) && !OTHER_PERSON.test(text.slice(next))))
        return false;
      return !(leftKind === 'person' ? isOneGroup(left, rest) : isOneField(left, rest));
    }
    if (separator.sign !== '-' && arePlaces(left, next)) return true;
    if (separator.sign === 'va' && left === 'bao') return false;
    if (separator.sign === 'va' || separator.sign === '-' || separator.sign === '&')
      return head === 'unit' && isStrongCut(next, left, leftKind);
    if (head === 'unit' || isAbbreviated(next, rest) || beginAlike(next, rest)) return true;
    return (
      CLOSED.test(left) && rest.includes(' ') && isCapital(folded, line, next) && !isBareGeneric(folded, next)
    );
  }

  function isStrongCut(next: number, left: string, leftKind: HeadKind | null): boolean {
    if (leftKind === null) return false;
    if (text.startsWith('thanh tra', next))
      return /^thanh tra (?:so|bo|tinh|huyen)/u.test(text.slice(next, next + 24)) || /^van phong/u.test(left);
    return isCapital(folded, line, next) || !isCapital(folded, line, skipBlank(text, start));
  }

  /** "Xã Sơn Tây, phường Nghĩa Lộ": both say a sort of place and which one. */
  function arePlaces(left: string, next: number): boolean {
    const from = skipBlank(text, start);
    return [left, text.slice(next)].every((name, index) => {
      const noun = PLACE.exec(name)?.[0];
      const own = (index === 0 ? from : next) + (noun?.length ?? 0);
      return noun !== undefined && (isCapital(folded, line, own) || /[0-9]/u.test(text.charAt(own)));
    });
  }

  /** "Cảnh sát PCCC, cảnh sát giao thông": a word that begins both names is their head, known or not. */
  function beginAlike(next: number, rest: string): boolean {
    const from = skipBlank(text, start);
    const length = text.indexOf(' ', next) + 1 - next;
    if (length < 2 || rest.length < length) return false;
    if (isOtherWord(folded, next) && !isOtherWord(folded, from)) return false;
    const [first, second] = [from, next].map((at) =>
      line
        .slice(folded.origin[at], folded.origin[at + length])
        .normalize('NFC')
        .toLowerCase(),
    );
    return first === second;
  }

  function isAbbreviated(next: number, rest: string): boolean {
    ABBREVIATED.lastIndex = folded.origin[next] ?? 0;
    return ABBREVIATED.test(line) && rest.split(' ').length <= 3;
  }

  /** "Sở, ban", "Trưởng các phòng", "Tổ công nghệ số các thôn": the generic nouns that follow belong to them. */
  function startsGeneric(left: string): boolean {
    const group = Math.max(...[' cac ', ' o ', ' tai '].map((word) => ends(left, word)));
    return isBareGeneric(fold(`${left.slice(Math.max(0, group))},`), 0);
  }
}

/** Accepts "1", "02": what is left of "Phòng Nghiệp vụ 1, 2" behind the comma. */
const NUMBER = /^\d{1,2}$/u;

/** Accepts "xa ", "thon so ", "dac khu "; not "xa hoi", "quan ly" (checked: a name or a number must follow). */
const PLACE =
  /^(?:xa|phuong|dac khu|thi tran|huyen|quan|thi xa|thanh pho|tinh|thon|ap|ban|xom|buon|khu pho|to dan pho)(?: so)? /u;

/** Accepts "dai truyen hinh tinh", "ngan hang nha nuoc viet nam": behind its level a name is over; not "ban van hoa". */
const CLOSED = / (?:tinh|huyen|xa|phuong|thi xa|dac khu|viet nam|trung uong|khu vuc(?: \w{1,5})?)$/u;

/** Bodies that other units belong to: "Phòng Pháp chế - Sở Nội vụ" is one unit and its parent. */
const PARENT = /^(?:so|ubnd|uy ban|bo|cuc|tong cuc|truong|benh vien|tinh uy|huyen uy)(?= |$)/u;

/** 'cong an tinh' — behind "Phòng Cảnh sát giao thông - " it is the parent, behind "Ban Chỉ huy quân sự - " another unit. */
const POLICE = /^cong an(?= |$)/u;

function fieldIs(text: string): boolean {
  const span = fieldSpans(text)[0];
  return span !== undefined && span[0] === 0 && span[1] === text.replace(/[ .;,]+$/u, '').length;
}

/** Where the last `word` in a text ends; -1 when it is not there. */
function ends(text: string, word: string): number {
  const at = text.lastIndexOf(word);
  return at < 0 ? -1 : at + word.length;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ') at += 1;
  return at;
}
