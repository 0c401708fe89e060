// A key under which all spellings of one unit are the same: abbreviations written out, conjunctions dropped.
import { foldedText } from '../text.ts';

/** Abbreviation (letters only) → what it stands for, folded and without "và". */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  khcn: 'khoa hoc cong nghe',
  tttt: 'thong tin truyen thong',
  nnptnt: 'nong nghiep phat trien nong thon',
  ptnt: 'phat trien nong thon',
  nnmt: 'nong nghiep moi truong',
  gddt: 'giao duc dao tao',
  tnmt: 'tai nguyen moi truong',
  vhttdl: 'van hoa the thao du lich',
  vhtt: 'van hoa thong tin',
  ldtbxh: 'lao dong thuong binh xa hoi',
  khdt: 'ke hoach dau tu',
  gtvt: 'giao thong van tai',
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  dbqh: 'dai bieu quoc hoi',
  ubmttq: 'uy ban mat tran to quoc',
  mttq: 'mat tran to quoc',
  cntt: 'cong nghe thong tin',
  ttphcc: 'trung tam phuc vu hanh chinh cong',
  phcc: 'phuc vu hanh chinh cong',
  ttpvhcc: 'trung tam phuc vu hanh chinh cong',
  pvhcc: 'phuc vu hanh chinh cong',
  vhxh: 'van hoa xa hoi',
  ktht: 'kinh te ha tang',
  kthtdt: 'kinh te ha tang do thi',
  ktns: 'kinh te ngan sach',
  qlda: 'quan ly du an',
  bchqs: 'ban chi huy quan su',
  chqs: 'chi huy quan su',
  mttqvn: 'mat tran to quoc viet nam',
  tncs: 'thanh nien cong san',
  hcm: 'ho chi minh',
  ldld: 'lien doan lao dong',
  ubkt: 'uy ban kiem tra',
  csgt: 'canh sat giao thong',
  ksnd: 'kiem sat nhan dan',
  cchc: 'cai cach hanh chinh',
  tthc: 'thu tuc hanh chinh',
  vps: 'van phong so',
  vp: 'van phong',
  bqlda: 'ban quan ly du an',
  bql: 'ban quan ly',
  bcd: 'ban chi dao',
  bhxh: 'bao hiem xa hoi',
  kbnn: 'kho bac nha nuoc',
  khtc: 'ke hoach tai chinh',
  tckh: 'tai chinh ke hoach',
  tchc: 'to chuc hanh chinh',
  tccb: 'to chuc can bo',
  tcdlcl: 'tieu chuan do luong chat luong',
  hcth: 'hanh chinh tong hop',
  bgh: 'ban giam hieu',
  tp: 'thanh pho',
  tx: 'thi xa',
  bch: 'ban chap hanh',
  lhpn: 'lien hiep phu nu',
  ccb: 'cuu chien binh',
  qlkh: 'quan ly khoa hoc',
  bgd: 'ban giam doc',
  vksnd: 'vien kiem sat nhan dan',
  tand: 'toa an nhan dan',
  tttn: 'thanh thieu nien',
};

/**
 * Written together, with blanks, or with & - . between its parts (already blanks here).
 * Accepts "khcn", "kh cn", "ld tb xh"; not "khcnx".
 */
const ABBREVIATION = new RegExp(
  `(?<= )(?:${Object.keys(ABBREVIATIONS)
    .sort((a, b) => b.length - a.length)
    .map((letters) => [...letters].join(' ?'))
    .join('|')})(?= )`,
  'gu',
);

/** What a name begins with only when it is short for a sort of unit; "ca" before a place, or "cá nhân" would be one. */
const SHORT_HEADS: readonly (readonly [pattern: RegExp, head: string])[] = [
  [/^ p (?=\p{L})/u, ' phong '],
  [/^ tt (?=\p{L})/u, ' trung tam '],
  [/^ ub (?=\p{L})/u, ' uy ban '],
  [/^ ca (?=(?:xa|phuong|tinh|huyen|thanh pho) )/u, ' cong an '],
];

/** Equal for all spellings of one unit: "Sở KH&CN" and "Sở Khoa học và Công nghệ", "đơn vị trực thuộc" and "thuộc". */
export function unitKey(name: string): string {
  const plain = ` ${foldedText(name)} `
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ (?:va|cua)(?= )/gu, '');
  const written = plain.replace(
    ABBREVIATION,
    (letters) => ABBREVIATIONS[letters.replace(/ /gu, '')] ?? letters,
  );
  const [pattern, head] = SHORT_HEADS.find(([short]) => short.test(written)) ?? ['', ''];
  return written
    .replace(pattern, head)
    .replace(/ truc thuoc(?= )/gu, ' thuoc')
    .replace(/ co lien quan(?= )/gu, ' lien quan')
    .trim();
}
