// Words of the report paragraph, in the wording of reports on administrative reform.

/** Pieces of the report paragraph; joined they read as one. */
export const narrativeWords = {
  and: 'và',
  plan: (year: number, tasks: string) => `Kế hoạch năm ${year} có ${tasks} nhiệm vụ. `,
  done: (asOf: string, done: string, inTime: string, late: string) =>
    `Tính đến ngày ${asOf}, đã hoàn thành ${done} nhiệm vụ${Number(done) > 0 ? ` (đúng hạn ${inTime}, quá hạn ${late})` : ''}`,
  rates: (all: string, due: string | null) =>
    `, đạt ${all} tổng số nhiệm vụ${due === null ? '' : ` và ${due} số nhiệm vụ đến hạn`}`,
  open: (tasks: string, parts: string) => `; chưa hoàn thành ${tasks} nhiệm vụ, trong đó ${parts}.`,
  inTime: 'nhiệm vụ còn trong hạn',
  overdue: 'nhiệm vụ quá hạn',
  ongoing: 'nhiệm vụ thực hiện thường xuyên',
  waiting: 'nhiệm vụ chờ sự kiện hoặc theo quy định',
  unknown: 'nhiệm vụ chưa xác định thời hạn cụ thể',
  named: (id: string, leads: string) => (leads === '' ? `số ${id}` : `số ${id}, ${leads}`),
  noDeadlines: 'Phụ lục không ghi thời hạn nên chưa tính được tiến độ theo thời hạn.',
  rated: (parts: string, rest: string) => ` Theo đánh giá ghi trong phụ lục: ${parts}${rest}.`,
  unrated: (tasks: string) => `; ${tasks} nhiệm vụ chưa đánh dấu`,
  nil: (tasks: string) => ` Không phát sinh ${tasks} nhiệm vụ.`,
} as const;
