// Words over the other columns, folded: money, results, ratings, targets, notes, and those that only look like a field.
import { words, type HeadingWords } from './headingPhrases.ts';

export const resultHeadingWords: readonly HeadingWords[] = [
  words('budget', 'part', 10.5, 'kinh phi | du toan'),
  words('budget', 'part', 10, 'nguon von | ke hoach von | ngan sach | tong muc dau tu | chi phi'),
  words(
    'budget',
    'part',
    8,
    'nguon luc | so tien | thanh tien | nguon chi | gia goi thau | muc dau tu | von dau tu | nhu cau von | muc chi',
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
  words('result', 'whole', 6, 'hien trang | da xong'),
  words('result', 'whole', 5, 'thuc hien | da lam | tu danh gia | danh gia | danh gia ket qua'),

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
    'chua hoan thanh | khong hoan thanh | chua thuc hien | khong dat | chua dat | khong hoan thanh nhiem vu | dang thuc hien | chua hoan thanh nhiem vu | cht | chua xong | chua lam | chua trien khai',
  ),

  words('target', 'part', 8.5, 'chi tieu | chi so'),
  words('target', 'part', 7.5, 'muc tieu | chi tieu giao | ke hoach nam'),
  words('target', 'part', 5, 'kh'),
  words(
    'target',
    'whole',
    6,
    'ke hoach giao | ke hoach | dinh muc | muc phan dau | phan dau | so luong ke hoach',
  ),

  words('note', 'part', 10.5, 'ghi chu | chu thich'),
  words(
    'note',
    'whole',
    7,
    'gc | kho khan vuong mac | kho khan | vuong mac | ton tai vuong mac | luu y | y kien | kien nghi | de xuat | de xuat kien nghi | dien giai | giai trinh | ly do | ly do cham | dieu chinh | dieu chinh bo sung | bo sung dieu chinh',
  ),

  words(
    'other',
    'part',
    12.5,
    'hinh thuc lua chon | phuong thuc lua chon | loai hop dong | thoi gian thuc hien hop dong | thoi gian thuc hien goi thau | don vi tinh | dvt | don vi do | don gia | bat dau | hoan thanh thuc te | khoi cong | ngay giao | thoi gian giao | thoi luong | phan tram | nguyen nhan | don vi giao | co quan giao | co quan theo doi | thoi gian phat dong | ngay phat dong | chiu su giam sat | chiu su kiem tra | chiu su thanh tra | duoc kiem tra | duoc thanh tra | duoc giam sat | so tien thu hoi | so tien phai thu hoi | so tien xu phat | so tien kien nghi | so tien sai pham',
  ),
  words(
    'other',
    'part',
    11,
    'can cu | dia diem | dia ban | doi tuong | so luong | khoi luong | so ky hieu | don vi theo doi | don vi kiem tra | don vi giam sat | co quan tham dinh | co quan ban hanh | nguoi theo doi | nguoi kiem tra | ty le',
  ),
  words('other', 'whole', 9, 'noi nhan | noi gui | thanh phan | ngay den'),
  // Days on which something came, was signed or was really done: none of them is when it is due.
  words(
    'other',
    'part',
    12,
    'ngay nhan | ngay tiep nhan | thoi gian nhan | ngay ky | ngay van ban | ngay cap nhat | so ngay | thoi gian thuc te | ngay thuc te | thuc te hoan thanh | thoi ky',
  ),
  words('other', 'part', 9, 'thanh phan du | thanh phan moi'),
  words(
    'other',
    'part',
    9,
    'van ban giao | van ban chi dao | ngay ban hanh | so van ban | tham quyen | cap trinh | cap quyet dinh | nguoi ky | lanh dao chi dao | lanh dao theo doi | minh chung | tai lieu | dieu kien | so dien thoai | don vi thu huong | muc do uu tien | do uu tien | xep loai | diem',
  ),
];
