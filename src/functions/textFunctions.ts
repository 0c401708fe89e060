// Custom functions that bring texts to one form: names of units, and text as Excel can compare it. Comments are shown by Excel.
import { cleanText } from '../core/text.ts';
import { readLeadCell, unifyUnits } from '../core/units.ts';
import { unitKey } from '../core/units/unitKey.ts';
import { functionErrors } from '../labels/functions.ts';
import { isBlank, isOmitted, notAvailable, toMatrix } from './arguments.ts';
import { elementwise } from './elementwise.ts';

/**
 * Đưa tên đơn vị về một cách viết: theo danh mục khi có; không thì theo cách viết hay gặp nhất trong vùng. Nhiều đơn vị trong một ô cách nhau bằng dấu chấm phẩy.
 * @customfunction UNIT
 * @param name Ô hoặc vùng ghi tên đơn vị.
 * @param [catalogue] Danh mục: cột đầu là tên chuẩn, các cột sau là những cách viết khác.
 * @returns Tên chuẩn.
 * @example =PLAN.UNIT("Sở KH&CN",P2:P4) → Sở Khoa học và Công nghệ
 * @example =PLAN.UNIT("- Văn phòng  Sở.") → Văn phòng Sở
 */
export function unit(name: unknown[][], catalogue?: unknown[][]): unknown[][] {
  const known = isOmitted(catalogue) ? null : readCatalogue(catalogue);
  const cells = toMatrix(name).flat();
  const names = cells.flatMap((cell) => (isBlank(cell) ? [] : readLeadCell(String(cell)).leads));
  const shown = known === null ? unifyUnits(names) : null;
  return elementwise({ name }, (value) => {
    if (isBlank(value)) return '';
    const found = readLeadCell(String(value)).leads.map((one) => {
      if (known === null) return shown?.get(one) ?? one;
      const standard = known.get(unitKey(one));
      if (standard === undefined) throw notAvailable(functionErrors.unit(one));
      return standard;
    });
    return [...new Set(found)].join('; ');
  });
}

/** Every spelling, as a key, to the name in the first column; the first row that has it counts. */
function readCatalogue(catalogue: unknown): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const row of toMatrix(catalogue)) {
    const [standard] = row;
    if (isBlank(standard)) continue;
    for (const spelling of row) {
      const key = isBlank(spelling) ? '' : unitKey(String(spelling));
      if (key !== '' && !known.has(key)) known.set(key, String(standard).trim());
    }
  }
  return known;
}

/**
 * Chuẩn hóa văn bản: Unicode dựng sẵn, bỏ khoảng trắng thừa và thẻ HTML còn sót, giữ các dòng.
 * @customfunction NORMALIZE
 * @param text Ô hoặc vùng ghi văn bản.
 * @returns Văn bản đã chuẩn hóa; số giữ nguyên.
 * @example =PLAN.NORMALIZE("  Văn   phòng Sở ") → Văn phòng Sở
 */
export function normalize(text: unknown[][]): unknown[][] {
  return elementwise({ text }, (value) => {
    if (isBlank(value)) return '';
    return typeof value === 'number' || typeof value === 'boolean' ? value : cleanText(String(value));
  });
}
