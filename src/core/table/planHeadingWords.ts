// Words over the columns of a plan, folded: number, section, task, product, lead, partner, deadline.
import { words, type HeadingWords } from './headingPhrases.ts';

export const planHeadingWords: readonly HeadingWords[] = [
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
    'nhiem vu chung | nhom nhiem vu | nhom tieu chi | linh vuc | nhom giai phap | nhom nhiem vu giai phap | nhom cong viec | nhom noi dung',
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
    'ten cuoc thanh tra | ten cuoc kiem tra | dau viec | viec can lam | phan viec | ten hoat dong | ten chuong trinh | ten ke hoach | ten de tai | noi dung chi dao | danh muc nhiem vu | danh muc cong viec | chi tieu nhiem vu | muc tieu nhiem vu',
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

  words('task', 'whole', 5.5, 'bao cao | cac bao cao | vu viec'),

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
    'hinh thuc van ban | loai van ban | the loai van ban | yeu cau can dat | hinh thuc san pham | van ban ban hanh | ho so trinh',
  ),
  words('deliverable', 'part', 6, 'ket qua'),
  words('deliverable', 'whole', 8, 'output | outputs'),
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
    'phu trach | chiu trach nhiem | soan thao | co quan tham muu | don vi tham muu | don vi duoc giao | nguoi duoc giao | luc luong thuc hien | chu dau tu | trach nhiem thuc hien | don vi xay dung | bo phan xay dung | co quan xay dung | phong thuc hien | khoa thuc hien | ban thuc hien | to thuc hien | nhom thuc hien | doi thuc hien | nguoi nhan viec | nguoi nhan nhiem vu',
  ),
  words(
    'lead',
    'part',
    7.5,
    'phan cong | trach nhiem | tham muu | bo phan | to chuc thuc hien | co quan trinh | co quan chuan bi | chuan bi | nguoi chu tri | giao cho | truong doan | chap hanh vien | can bo thu ly',
  ),
  words(
    'lead',
    'part',
    6,
    'don vi | co quan | can bo | dong chi | ca nhan | phong ban | nguoi | nha thau | giao vien | lanh dao | luc luong | chu nhiem | truong nhom | ban nganh | bao cao vien | giang vien | chu the',
  ),
  words(
    'lead',
    'whole',
    6,
    'thuc hien | phong | khoa | to | doan the | khoa phong | phong khoa | phong ban | pic',
  ),

  words('partner', 'part', 10.5, 'phoi hop'),
  words('task', 'part', 11, 'noi dung phoi hop'),
  words('partner', 'part', 8, 'gop y | tham gia y kien | ai ho tro'),
  words(
    'partner',
    'part',
    8,
    'cung thuc hien | cung tham gia | don vi tham gia | co quan tham gia | luc luong tham gia | nguoi tham gia | don vi lien quan | co quan lien quan',
  ),
  words('partner', 'whole', 6.5, 'tham gia | thanh phan tham gia | ho tro | don vi ho tro | nguoi ho tro'),

  words('deadline', 'part', 14, 'to chuc lua chon nha thau'),
  // Beside "Mốc thời gian", the period that is looked into.
  words('deadline', 'part', 11.5, 'thoi gian tien hanh | thoi gian kiem tra | thoi gian thanh tra'),
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
    'thoi gian thuc hien | tien do hoan thanh | thoi diem hoan thanh | thoi gian trinh | thoi gian ban hanh | ngay ket thuc | lo trinh | thoi diem | thang trinh | ngay trinh',
  ),
  words(
    'deadline',
    'part',
    8,
    'thoi gian | tien do | ngay hoan thanh | den ngay | ket thuc | thang hoan thanh | quy hoan thanh | thang thuc hien | quy thuc hien',
  ),
  words(
    'deadline',
    'whole',
    9,
    'xong truoc | hoan thanh truoc | hoan thanh truoc ngay | can xong | can xong truoc | phai xong | han | den han | han nop | han trinh | bao gio xong | khi nao xong',
  ),
  words('deadline', 'whole', 6, 'hoan thanh | xong'),
  words(
    'deadline',
    'whole',
    5.5,
    'thang | quy | tuan | ngay thang | ngay | lich | tuan thang | thang tuan | thang nam',
  ),
];
