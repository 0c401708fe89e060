// The words with which the name of a unit, a group of units or a person begins.
import type { Folded } from '../text.ts';

export type HeadKind = 'unit' | 'collective' | 'person';

/** Nouns that stand for any unit of their sort: alone they name nobody, after "các" they name all of them. */
const GENERIC =
  'so|ban|nganh|phong|don vi|co quan|huyen|thanh pho|thi xa|quan|xa|phuong|thi tran|dia phuong|to chuc|doan the|' +
  'ca nhan|doanh nghiep|hoi|hiep hoi|truong|trung tam|chi cuc|cuc|vu|bo|vien|khoa|to|bo phan|chu dau tu|cong ty|' +
  'nha truong|tram|ubnd|uy ban|dang uy|chi bo|dang bo|co so|benh vien|ap|thon|khu pho|khoi|nha thau|cap uy|' +
  'hop tac xa|linh vuc|thanh vien|phong ban|so nganh|ban nganh|cap|nha may|xi nghiep|du an|tinh|chi|to dan pho|dac khu|' +
  'khu dan cu|truong hoc|ho kinh doanh|khoi pho|buon|xom';

/** What may follow a generic noun without making it a name: "đơn vị thuộc Sở", "ban, ngành tỉnh". */
const QUALIFIER =
  'thuoc|truc thuoc|truc|cap|co|lien quan|khac|cua|tren|chuyen mon|theo|tinh|huyen|thanh pho|xa|trong|su nghiep|nghiep vu|' +
  'trung uong|dia phuong|duoc|tai|o|va|tham gia|phoi hop|thuc hien|doan the|nganh';

/**
 * Accepts "cac phong", "tat ca cac don vi", "toan the co quan"; not "cac khu cong nghiep" (part of a board's name).
 */
const COLLECTIVE = new RegExp(
  `(?:(?:tat ca|toan the|mot so)(?: cac)?|cac|nhung|moi|\\d{1,3}) (?:${GENERIC}|chi nhanh|phong|bo, nganh)(?![\\p{L}\\p{N}])`,
  'uy',
);

/** Accepts "so, ban, nganh", "phong, don vi" at the start of a text; not "so noi vu". */
const BARE_GENERIC = new RegExp(
  `(?:${GENERIC})(?= ?(?:[,;/.)]|$|-)| (?:${QUALIFIER})(?![\\p{L}\\p{N}]))`,
  'uy',
);

/** Units whose generic-looking word is their whole name: "Văn phòng", "Thanh tra" are never bare nouns. */
const UNIT =
  'dai doi|so|phong|ban|bo|cuc|vu|vien|hoi|doan|dai|bao|tram|quy|hat|doi|to|khoa|truong|trung tam|van phong|thanh tra|chi cuc|' +
  'tong cuc|uy ban|ubnd|ub|hdnd|hoi dong|cong an|quan su|kho bac|ngan hang|bao hiem|toa an|vien kiem sat|vksnd|tand|' +
  'thue co so|thue tinh|thue thanh pho|hai quan|tieu ban|tieu doan|trung doan|su doan|lu doan|trung doi|don bien phong|lien doi|chi doan|chi hoi|tu van giam sat|' +
  'tinh uy|huyen uy|thanh uy|thi uy|quan uy|dang uy|dang bo|chi bo|ban thuong vu|thuong truc|cong doan|tinh doan|' +
  'huyen doan|thanh doan|doan thanh nien|lien doan|lien hiep|lien minh|mat tran|ubmttq|mttq|benh vien|bo mon|bo phan|' +
  'cong ty|tong cong ty|tap doan|hop tac xa|thu vien|bao tang|hoc vien|nha truong|ttphcc|kbnn|bhxh|vps|vp|bgh|bch|bql|' +
  'bqlda|bcd|tt|doanh nghiep|quan khu|lien danh|chu dau tu|nha thau|mat tran to quoc|nha van hoa|dien luc|buu dien|viettel|vnpt|mobifone|fpt|' +
  'hiep hoi|chi nhanh|luc luong|dan quan|chinh phu|quoc hoi|canh sat|thi hanh an|vien thong|cau lac bo|clb|xi nghiep|nha may|' +
  'nha xuat ban|nha hat|trai giam|trai tam giam|cang vu|khoi|nhom|' +
  'vuon quoc gia|khu bao ton|khu du lich|thong tan xa|cong thong tin dien tu|trang thong tin dien tu|kiem toan nha nuoc|' +
  'htx|to hop tac|ho kinh doanh|xa doan|phuong doan|nha thieu nhi|khu quan ly';

const PERSON =
  'lanh dao|giam doc|pho giam doc|truong phong|pho truong phong|truong ban|pho ban|chu tich|pho chu tich|bi thu|' +
  'pho bi thu|chanh van phong|chanh thanh tra|chi cuc truong|cuc truong|vu truong|chuyen vien|van thu|cong chuc|' +
  'vien chuc|can bo|cbcc|cbccvc|cbgvnv|cbgv|nguoi lao dong|ca nhan|dong chi|d/c|ong|ba|giao vien|gvcn|gvbm|hieu truong|' +
  'pho hieu truong|ke toan|thu quy|phu huynh|cha me hoc sinh|truong thon|truong ap|thu ky|nhan vien|nguoi dung dau|thu truong|doan vien|dang vien|hoi vien|to truong|to pho|' +
  'truong khoa|hoc sinh|sinh vien|tong phu trach|bi thu doan|thanh vien|bo truong|thu truong|phu trach|y te hoc duong|' +
  'truong cong an|chi huy truong|chi huy pho|chinh tri vien|truong tram|truong tieu ban|truong bo mon|truong khu|' +
  'truong xom|doi truong|nhom truong|chanh an|vien truong|tong giam doc|thu tuong|chu nhiem|cong tac vien|tuyen truyen vien|' +
  'bao cao vien|kiem lam vien|tham phan|kiem sat vien|nguoi co uy tin|gia lang|nghe nhan|bac si|dieu duong truong|luat su|tro ly|thanh tra vien';

/** "Các Phó Hiệu trưởng", "Phó Trưởng Công an xã". */
const MANY = '(?:(?:tat ca|toan the)(?: cac)? |cac |moi )?(?:pho )?';

/** "bao hiem" is tried before "bao": the spelling of the head that is found is looked at. */
function longestFirst(words: string): string {
  return words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** Accepts "so noi vu", "ubnd huyen", "van phong"; not "khoa hoc" (a name's middle), see `NOT_A_HEAD`. */
const UNIT_HEAD = new RegExp(`(?:${longestFirst(UNIT)})(?![\\p{L}\\p{N}])`, 'uy');
/** Accepts "lanh dao so", "tat ca cong chuc", "cac thanh vien"; not "truong tieu hoc". */
const PERSON_HEAD = new RegExp(`${MANY}(?:${PERSON})(?![\\p{L}\\p{N}])`, 'uy');

/**
 * Words that begin like a head and are another word: "hội nhập", "khoa học", "tổ chức", "phòng, chống".
 * Accepts "hoi nhap", "phong, chong", "to chuc"; not "hoi nong dan".
 */
const NOT_A_HEAD =
  /(?:hoi (?:nhap|nghi|thao|vien|dap|hop|truong)|khoa hoc|to (?:chuc|truong|pho)|phong,? (?:chong|chay|ngua|trao)|truong hop|bao (?:cao|ve|dam|tri|ton|chi|tro)|bo (?:sung|tri|may|tieu)|doan the|vien chuc|ban hanh|ban do|hat nhan|doi (?:ngoai|moi|song|ngu)|dai (?:han|hoi)|so (?:hoa|lieu|huu)|quy (?:hoach|dinh|che|trinh))(?![\p{L}\p{N}])/uy;

/** How the ambiguous one-syllable heads are spelled: folding makes "số", "quý" and "phong" look like them. */
const SPELLING: Readonly<Record<string, string>> = {
  so: 'sở',
  phong: 'phòng',
  bo: 'bộ',
  cuc: 'cục',
  vu: 'vụ',
  vien: 'viện',
  hoi: 'hội',
  doan: 'đoàn',
  dai: 'đài',
  bao: 'báo',
  tram: 'trạm',
  quy: 'quỹ',
  hat: 'hạt',
  doi: 'đội',
  to: 'tổ',
  truong: 'trường',
  khoi: 'khối',
  nhom: 'nhóm',
  moi: 'mỗi',
  ong: 'ông',
  ba: 'bà',
};

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Whether `original` spells the head as Vietnamese does, or has no diacritics at all to tell by. */
function isSpelled(head: string, folded: Folded, original: string, at: number): boolean {
  const expected = SPELLING[head];
  if (expected === undefined) return true;
  const written = original
    .slice(folded.origin[at], folded.origin[at + head.length])
    .normalize('NFC')
    .toLowerCase()
    .trim();
  return written === expected || (written === head && folded.text === original.toLowerCase());
}

function isSchool(word: string, folded: Folded, original: string, at: number): boolean {
  return (
    word.startsWith('truong ') &&
    isSpelled('truong', folded, original, at) &&
    folded.text !== original.toLowerCase()
  );
}

/** A noun that alone names nobody stands at `at`: "đơn vị thuộc Sở", "ngành". */
export function isBareGeneric(folded: Folded, at: number): boolean {
  return matchAt(BARE_GENERIC, folded.text, at) !== null;
}

/** A word that only begins like a head stands at `at`: "phòng chống", "hội nhập", "tổ chức". */
export function isOtherWord(folded: Folded, at: number): boolean {
  return matchAt(NOT_A_HEAD, folded.text, at) !== null;
}

/** What begins at position `at` of the folded text, or null when no known head does. */
export function headAt(folded: Folded, original: string, at: number): HeadKind | null {
  const { text } = folded;
  if (matchAt(PERSON_HEAD, text, at) !== null) {
    const word = matchAt(PERSON_HEAD, text, at) ?? '';
    // "Trường Khoa học…" folds to what "trưởng khoa" folds to.
    if (!isSchool(word, folded, original, at)) return isSpelled(word, folded, original, at) ? 'person' : null;
  }
  // Folding makes one of "mỗi trường" and "Môi trường".
  const many = matchAt(COLLECTIVE, text, at);
  if (many !== null && isSpelled(many.split(' ')[0] ?? '', folded, original, at)) return 'collective';
  if (matchAt(NOT_A_HEAD, text, at) !== null) return null;
  const head = matchAt(UNIT_HEAD, text, at);
  return head !== null && isSpelled(head, folded, original, at) ? 'unit' : null;
}
