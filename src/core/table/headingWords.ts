// The words by which column headings are known, folded; weights 0–12 say how much a phrase tells about the role.
import type { ColumnRole } from '../model.ts';

export type HeadingWords = {
  readonly role: ColumnRole;
  readonly weight: number;
  /** `whole` phrases must be the whole heading; `part` phrases may stand anywhere in it. */
  readonly match: 'whole' | 'part';
  readonly phrases: readonly string[];
};

const words = (role: ColumnRole, match: 'whole' | 'part', weight: number, list: string): HeadingWords => ({
  role,
  weight,
  match,
  phrases: list.split('|').map((phrase) => phrase.trim()),
});

export const headingWords: readonly HeadingWords[] = [
  words(
    'ordinal',
    'whole',
    11,
    'stt | tt | so tt | so thu tu | thu tu | s t t | t t | no | # | stt nv | tt nv | stt cong viec',
  ),
  words('ordinal', 'whole', 6, 'so | ma so | ma nhiem vu | ma cong viec | ma | ky hieu'),

  words(
    'section',
    'part',
    10,
    'nhiem vu chung | nhom nhiem vu | linh vuc | nhom giai phap | nhom nhiem vu giai phap | nhom cong viec | nhom noi dung',
  ),
  words('section', 'part', 8, 'tru cot | mang cong tac | mang cong viec | hop phan | nhom viec'),
  words('section', 'whole', 6.5, 'nhom | muc | phan | mang | chuong trinh | tieu chi | chuyen muc | khoi'),

  words(
    'task',
    'part',
    10,
    'nhiem vu cu the | noi dung cong viec | noi dung nhiem vu | ten nhiem vu | ten cong viec | cong viec cu the | noi dung cu the',
  ),
  words(
    'task',
    'part',
    10,
    'hoat dong cu the | nhiem vu giai phap | ten de an | ten du an | ten goi thau | ten van ban | noi dung hoat dong | viec cu the',
  ),
  words(
    'task',
    'part',
    9,
    'ten cuoc thanh tra | ten cuoc kiem tra | dau viec | viec can lam | phan viec | ten hoat dong | ten chuong trinh | ten ke hoach | ten de tai | noi dung chi dao | danh muc nhiem vu | danh muc cong viec',
  ),
  words(
    'task',
    'part',
    8,
    'nhiem vu | cong viec | noi dung thuc hien | noi dung trien khai | hang muc cong viec | noi dung ke hoach',
  ),
  words(
    'task',
    'part',
    7,
    'noi dung | hoat dong | trich yeu | giai phap | hang muc | du an | de an | goi thau | viec lam',
  ),
  words('task', 'part', 6, 'bien phap | cong tac | danh muc | chuyen de | van de | su kien | chu de | ten'),

  words(
    'deliverable',
    'part',
    11,
    'ket qua dau ra | san pham ket qua | san pham ket qua thuc hien | ket qua du kien | du kien ket qua | ket qua can dat | ket qua phai dat | ket qua mong doi | ket qua mong muon | ket qua san pham',
  ),
  words(
    'deliverable',
    'part',
    10,
    'san pham | dau ra | ket qua yeu cau | yeu cau ket qua | ket qua can hoan thanh',
  ),
  words(
    'deliverable',
    'part',
    8,
    'hinh thuc van ban | loai van ban | the loai van ban | yeu cau can dat | hinh thuc san pham | van ban ban hanh',
  ),
  words('deliverable', 'part', 6, 'ket qua'),
  words('deliverable', 'whole', 6, 'hinh thuc | the loai | yeu cau'),

  words(
    'lead',
    'part',
    12,
    'chu tri phoi hop | chu tri va phoi hop | thuc hien phoi hop | thuc hien va phoi hop | phu trach phoi hop | chu tri don vi phoi hop | chu tri co quan phoi hop | chu tri nguoi phoi hop',
  ),
  words(
    'lead',
    'part',
    10,
    'chu tri | don vi thuc hien | co quan thuc hien | nguoi thuc hien | ca nhan thuc hien | bo phan thuc hien | can bo thuc hien',
  ),
  words(
    'lead',
    'part',
    10,
    'nguoi phu trach | don vi phu trach | can bo phu trach | ca nhan phu trach | bo phan phu trach | dong chi phu trach | giao vien phu trach | dau moi | chu the thuc hien',
  ),
  words(
    'lead',
    'part',
    9,
    'phu trach | chiu trach nhiem | soan thao | co quan tham muu | don vi tham muu | don vi duoc giao | nguoi duoc giao | luc luong thuc hien | chu dau tu | trach nhiem thuc hien',
  ),
  words(
    'lead',
    'part',
    7.5,
    'phan cong | trach nhiem | tham muu | bo phan | to chuc thuc hien | co quan trinh | co quan chuan bi | chuan bi | nguoi chu tri | giao cho',
  ),
  words(
    'lead',
    'part',
    6,
    'don vi | co quan | can bo | dong chi | ca nhan | phong ban | nguoi | nha thau | giao vien | lanh dao | luc luong | chu nhiem | truong nhom | ban nganh',
  ),
  words('lead', 'whole', 6, 'thuc hien | phong | khoa | to | doan the'),

  words('partner', 'part', 10.5, 'phoi hop'),
  words(
    'partner',
    'part',
    8,
    'cung thuc hien | cung tham gia | don vi tham gia | co quan tham gia | luc luong tham gia | nguoi tham gia | don vi lien quan | co quan lien quan',
  ),
  words('partner', 'whole', 6.5, 'tham gia | thanh phan tham gia | ho tro | don vi ho tro | nguoi ho tro'),

  words('deadline', 'part', 14, 'to chuc lua chon nha thau'),
  words('deadline', 'part', 13, 'bat dau ket thuc | bat dau va ket thuc | tu ngay den ngay'),
  words(
    'deadline',
    'part',
    10,
    'thoi han | thoi gian hoan thanh | du kien hoan thanh | phai hoan thanh | han hoan thanh | han xu ly | han chot | han cuoi | moc thoi gian | thoi gian ket thuc | ngay den han | ky han | deadline | moc hoan thanh | han thuc hien | han bao cao',
  ),
  words(
    'deadline',
    'part',
    9,
    'thoi gian thuc hien | tien do hoan thanh | thoi diem hoan thanh | thoi gian trinh | thoi gian ban hanh | ngay ket thuc | lo trinh | thoi diem',
  ),
  words(
    'deadline',
    'part',
    8,
    'thoi gian | tien do | ngay hoan thanh | den ngay | ket thuc | thang hoan thanh | quy hoan thanh | thang thuc hien | quy thuc hien',
  ),
  words('deadline', 'whole', 9, 'han | den han | han nop | han trinh'),
  words('deadline', 'whole', 6, 'hoan thanh | xong'),
  words(
    'deadline',
    'whole',
    5.5,
    'thang | quy | tuan | ngay thang | ngay | lich | tuan thang | thang tuan | thang nam',
  ),

  words('budget', 'part', 10.5, 'kinh phi | du toan'),
  words('budget', 'part', 10, 'nguon von | ke hoach von | ngan sach | tong muc dau tu | chi phi'),
  words(
    'budget',
    'part',
    8,
    'nguon luc | so tien | thanh tien | nguon chi | gia goi thau | muc dau tu | von dau tu | nhu cau von',
  ),
  words('budget', 'whole', 7, 'von | gia tri | nguon | tong von'),

  words(
    'result',
    'part',
    10.5,
    'ket qua thuc hien | ket qua dat duoc | ket qua trien khai | ket qua den nay | ket qua thuc te | ket qua cong viec | ket qua giai quyet | ket qua xu ly | tinh hinh thuc hien | tinh hinh trien khai',
  ),
  words(
    'result',
    'part',
    9,
    'tinh hinh ket qua | tien do ket qua | ket qua tien do | noi dung da thuc hien | da thuc hien | ket qua hoan thanh | bao cao ket qua | ket qua tu danh gia | tien do da',
  ),
  words('result', 'part', 6.5, 'tinh trang | trang thai | muc do hoan thanh | tinh hinh | ket qua dat'),
  words('result', 'part', 5.5, 'ket qua'),
  words('result', 'part', 4, 'tien do'),
  words('result', 'whole', 5, 'thuc hien | da lam'),

  words(
    'rating-good',
    'whole',
    10,
    'hoan thanh tot | hoan thanh tot nhiem vu | hoan thanh xuat sac | hoan thanh xuat sac nhiem vu | hoan thanh truoc han | xuat sac | tot | ht tot | vuot muc',
  ),
  words(
    'rating-done',
    'whole',
    10,
    'hoan thanh | hoan thanh nhiem vu | da hoan thanh | hoan thanh dung han | dung han | dung tien do | dat | hoan thanh dung tien do | ht',
  ),
  words(
    'rating-late',
    'whole',
    10,
    'hoan thanh cham | hoan thanh qua han | hoan thanh cham tien do | cham tien do | qua han | tre han | cham | hoan thanh tre han | cham han | ht cham',
  ),
  words(
    'rating-notdone',
    'whole',
    10,
    'chua hoan thanh | khong hoan thanh | chua thuc hien | khong dat | chua dat | khong hoan thanh nhiem vu | dang thuc hien | chua hoan thanh nhiem vu | cht',
  ),

  words('target', 'part', 8.5, 'chi tieu | chi so'),
  words('target', 'part', 7.5, 'muc tieu | chi tieu giao | ke hoach nam'),
  words('target', 'whole', 6, 'ke hoach giao | ke hoach | dinh muc'),

  words('note', 'part', 10.5, 'ghi chu | chu thich'),
  words(
    'note',
    'whole',
    7,
    'kho khan vuong mac | kho khan | vuong mac | ton tai vuong mac | luu y | y kien | kien nghi | de xuat | de xuat kien nghi | dien giai | giai trinh',
  ),

  words(
    'other',
    'part',
    12.5,
    'hinh thuc lua chon | phuong thuc lua chon | loai hop dong | thoi gian thuc hien hop dong | thoi gian thuc hien goi thau | don vi tinh | dvt | don vi do | don gia | bat dau | hoan thanh thuc te | khoi cong | ngay giao | thoi gian giao | thoi luong | phan tram | nguyen nhan | don vi giao | co quan giao | co quan theo doi',
  ),
  words(
    'other',
    'part',
    11,
    'can cu | dia diem | doi tuong | so luong | khoi luong | so ky hieu | don vi theo doi | don vi kiem tra | don vi giam sat | co quan tham dinh | co quan ban hanh | nguoi theo doi | nguoi kiem tra | ty le',
  ),
  words(
    'other',
    'part',
    9,
    'van ban giao | van ban chi dao | ngay ban hanh | so van ban | tham quyen | cap trinh | cap quyet dinh | nguoi ky | lanh dao chi dao | lanh dao theo doi | minh chung | tai lieu | dieu kien | so dien thoai | don vi thu huong | muc do uu tien | do uu tien | xep loai | diem',
  ),
];
