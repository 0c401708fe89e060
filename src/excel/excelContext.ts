// What our code uses of Excel's request context, so that several operations can share one.

/** `Excel.RequestContext` is one; so is a lane of `together`, whose `sync` waits for the other lanes. */
export type ExcelContext = {
  readonly workbook: Excel.Workbook;
  readonly application: Excel.Application;
  sync(): Promise<unknown>;
};
