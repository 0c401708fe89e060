// What a lead or partner cell names: a unit, a group of units, a person or role, or a whole sentence.
import { fold, type Folded } from '../text.ts';
import { headAt } from './unitHeads.ts';

export type UnitKind = 'unit' | 'collective' | 'person' | 'prose';

/**
 * Verbs that begin what somebody is to do; in the name of a unit the same words are capitalised ("Phòng Tổng hợp").
 * Behind "và", behind a standing body and behind what they form a field with they belong to a name.
 * Accepts "gui van phong", "tham muu lanh dao", "to chuc trien khai"; not "xay dung" at the end of the text,
 * not "du an dau tu xay dung cong trinh".
 */
const VERB =
  /(?<=[ ,])(?<! va )(?<!(?:ban chi dao|ban to chuc|to cong tac|to giup viec|hoi dong|doan kiem tra|doan giam sat) )(?:co trach nhiem|chiu trach nhiem|(?<!(?:dau tu|quan ly|kinh te|hop tac) )xay dung|trien khai|tham muu|(?<!(?:ke hoach|hanh chinh|nghiep vu|kinh te|da khoa|dich vu) )tong hop|gui|thuc hien|bao cao|ra soat|chi dao|danh gia|phan cong|chuan bi|ban hanh|(?<!(?:cong|quy|chuong|lo|qua|giao) )trinh|soan thao|du thao|theo doi|don doc|cap nhat|(?<!cac )to chuc(?! (?:co so )?(?:dang|chinh tri|thanh vien|xa hoi|lien quan|co lien quan|truc thuoc|thuoc|tin dung|doan the|su nghiep|quan chung|khac|ca nhan|cong doan|nghe nghiep|hoi)(?!\p{L}))|can cu|co thu tuc|phu trach|tiep nhan|huong dan|tu kiem tra)(?= \p{L})/gu;

/** A name may be followed by a verb after few letters: shorter texts are read as names ("Tổ thực hiện Đề án"). */
const MIN_PROSE_WORDS = 8;

/** Position (in the folded text) of the first lower-case verb, or -1. */
function firstVerb(folded: Folded, original: string): number {
  for (const match of folded.text.matchAll(VERB)) {
    const first = original.charAt(folded.origin[match.index] ?? 0);
    const inName = match.index < 4 || first !== first.toLowerCase();
    if (!inName) return match.index;
  }
  return -1;
}

function isLong(folded: Folded): boolean {
  return folded.text.split(' ').length >= MIN_PROSE_WORDS;
}

/** Accepts "ubnd cac huyen", "truong phong cac xa" (a person, told before); not "ubnd huyen". */
const EACH_OF_THEM =
  /^\p{L}+(?: \p{L}+){0,3} (?:cac|cap) (?:so|tinh|huyen|quan|xa|phuong|thi tran|phong|thanh pho|thi xa|don vi)(?!\p{L})/u;

/** The kind of one name, or of one line of a cell. */
export function unitKind(name: string): UnitKind {
  const folded = fold(name);
  const head = headAt(folded, name, 0);
  if (head === 'person') return 'person';
  if (isLong(folded) && firstVerb(folded, name) >= 0) return 'prose';
  if (folded.text.split(' ').length > 30) return 'prose';
  return head === 'collective' || EACH_OF_THEM.test(folded.text) ? 'collective' : 'unit';
}

/** The unit a sentence begins with ("Các phòng, đơn vị gửi báo cáo…" → "Các phòng, đơn vị"); null when it begins otherwise. */
export function leadingUnit(sentence: string): string | null {
  const folded = fold(sentence);
  const verb = firstVerb(folded, sentence);
  if (verb < 0 || headAt(folded, sentence, 0) === null) return null;
  const unit = sentence.slice(0, folded.origin[verb]).trim();
  return unit.length > 2 ? unit : null;
}
