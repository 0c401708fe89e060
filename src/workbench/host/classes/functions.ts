// Excel.Functions: worksheet functions called from code. Of them the host has DATE, which tells the date system.
import { days1904, lastSerial, rolledSerial } from '../../model/serialDate.ts';
import type { Workbook } from '../../model/workbook.ts';
import { hostClass } from '../hostClass.ts';
import { numberArgument } from '../subjects.ts';

type Result = { readonly value: number | null; readonly error: string | null };

export const functionClasses = {
  Functions: hostClass<Workbook>({
    methods: {
      date: ({ date1904 }, [year, month, day]): Result => {
        const serial = rolledSerial(numberArgument(year), numberArgument(month), numberArgument(day));
        const counted = date1904 ? serial - days1904 : serial;
        return counted < 0 || counted > lastSerial
          ? { value: null, error: '#NUM!' }
          : { value: counted, error: null };
      },
    },
  }),
  FunctionResult: hostClass<Result>({
    properties: { value: { get: ({ value }) => value }, error: { get: ({ error }) => error } },
  }),
};
