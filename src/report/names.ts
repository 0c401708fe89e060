// Names of the workbook that our formulas and rules go through.

/** The cells of "Cấu hình" that every date formula reads. */
export const settingNames = {
  planYear: 'NamKeHoach',
  asOf: 'NgayChot',
  warningDays: 'SoNgayBaoTruoc',
} as const;

/**
 * Columns of the tasks table through which the rules on the appendix reach it: a conditional format may not name another
 * sheet itself in older Excel, and a rule is known as ours by this prefix.
 */
export const highlightNames = {
  firstRow: 'PLAN_DongDau',
  lastRow: 'PLAN_DongCuoi',
  status: 'PLAN_TrangThai',
} as const;
export const highlightPrefix = 'PLAN_';

/** Days off that are weekdays, and Saturdays that are worked, as lists of serial numbers for formulas. */
export const workdayNames = { off: 'NgayNghiLe', work: 'NgayLamBu' } as const;

/** The hidden sheet-scoped name whose formula is the sheet's key: `="tasks"`. */
export const sheetMarkName = 'PLAN_SHEET';

/** Hidden names of a sheet that mark our status columns on it, each with the cell of its header behind. */
export const columnsNamePrefix = 'PLAN_COT_';
