// The part of the pane's port about our functions, answered by Excel.
import { freezeFunctions } from '../excel/freezeFunctions.ts';
import { healNames } from '../excel/healNames.ts';
import { insertStatusColumns } from '../excel/statusColumns.ts';
import { setDateSystem } from '../functions/register.ts';
import type { FunctionPort } from './functionPort.ts';

export const excelFunctionPort: FunctionPort = {
  isSupported: () => Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1'),
  insertColumns: insertStatusColumns,
  freeze: freezeFunctions,
  heal: async () => {
    const found = await healNames();
    setDateSystem(found.dateSystem);
    return found;
  },
};
