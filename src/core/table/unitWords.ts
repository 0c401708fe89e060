// Whether a cell begins like the name of a unit, an office or a person who can be given a task.

const LEADS = 'cac |lanh dao |tat ca |toan the |mot so ';
const UNITS =
  'phong|ban|vu|cuc|chi cuc|tong cuc|so|trung tam|van phong|vp|ubnd|uy ban|hdnd|hoi dong|thanh tra|don vi|co quan|to|' +
  'truong|khoa|bo|hoi|doan|lien doan|cong an|quan su|xa|phuong|huyen|tinh|thanh pho|dang uy|dang bo|huyen uy|tinh uy|' +
  'thanh uy|xa uy|chi bo|mttq|mat tran|nha thau|tu van|cong ty|benh vien|tram|doi|vien kiem sat|xi nghiep|htx|hop tac xa';
const PEOPLE =
  'hieu truong|giam doc|chu tich|bi thu|chanh|dong chi|d/c|ong|ke toan|can bo|cong chuc|chuyen vien|giao vien|gv|bgh|tpt|' +
  'nhan vien|lanh dao|thu ky|van thu|pho (?:giam doc|chu tich|phong|truong|hieu truong|chanh|bi thu)';
// Folding makes other words look like units ("tờ trình" like "tổ", "phương án" like "phường"): these are ruled out.
const OTHERS =
  'phong (?:chong|trao|ngua)|ban (?:hanh|do|mo ta|bao|tin|quyen|ve)|vu (?:viec|an)|to (?:chuc|trinh|roi|khai)|truong hop|' +
  'so (?:\\d|luong|hoa|lieu|tay|ket|sanh|hieu|tuyen|che|bo)|khoa (?:hoc|dao|tap|boi)|doan duong|xa hoi|' +
  'bo (?:sung|tri|may|thu tuc|tieu chi|chi so|ho so)|hoi (?:nghi|thao|thi|dam)|tram \\d|thanh tra(?:,| viec)|' +
  'doi (?:tuong|moi|ngu|song|chieu|thoai|voi|ung|tac|ngoai|noi|thu|hinh|ten|tra|du)|' +
  'phuong (?:an|phap|huong|thuc|tien|cham)|tinh (?:hinh|toan|trang|gian)';

// Accepts (folded) "van phong so", "cac phong, don vi", "ubnd xa", "ong nguyen van a".
// Not "ban hanh ke hoach", nor "to trinh".
const UNIT = new RegExp(
  `^(?:- ?)?(?:${LEADS})?(?!(?:${OTHERS})(?![a-z]))(?:${UNITS}|${PEOPLE})(?![a-z])`,
  'u',
);

/** `folded` is the folded beginning of the cell's text. */
export function looksLikeUnit(folded: string): boolean {
  return UNIT.test(folded);
}
