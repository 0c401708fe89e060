// Persons and groups of people in a folded unit cell: when a comma between two of them cuts.

/** Accepts "cong chuc", "tat ca vien chuc", "nguoi lao dong thuoc so"; not "chuyen vien". */
const GROUP =
  /^(?:(?:tat ca|toan the)(?: cac)? |cac )?(?:cong chuc|vien chuc|can bo|nguoi lao dong|giao vien|nhan vien|hoc sinh|sinh vien|dang vien|doan vien|hoi vien)/u;

/** "Công chức, viên chức, người lao động thuộc Sở" is one group of people, not three. */
export function isOneGroup(left: string, right: string): boolean {
  const named = GROUP.exec(left)?.[0];
  const last = left.slice(left.lastIndexOf(',') + 1).trim();
  return named !== undefined && GROUP.test(right) && GROUP.exec(last)?.[0] === last;
}

/** "Phòng Công tác học sinh, sinh viên" has one field, not two holders. */
export function isOneField(left: string, right: string): boolean {
  return GROUP.test(right) && GROUP_AT_END.test(left);
}

/** Accepts "phong cong tac hoc sinh", "trung tam ho tro cong chuc"; not "hoc sinh" alone. */
const GROUP_AT_END =
  / (?:cong chuc|vien chuc|can bo|nguoi lao dong|giao vien|hoc sinh|sinh vien|dang vien|doan vien|hoi vien)$/u;

/** Accepts "đ/c an", "dong chi tran thi binh", "ong nam"; not "pho chu tich" (the office that may follow a name). */
export const NAMED_PERSON = /^(?:dong chi|d\/c|ong|ba) (?!\p{L}+ (?:phong|ban))/u;

/** Accepts "đ/c an", "cac thanh vien"; not "pho chu tich" (what the person before it is). */
export const OTHER_PERSON = new RegExp(`${NAMED_PERSON.source}|^cac `, 'u');
