// What the writers of one workbook share.
import type { Workbook } from '../../model/workbook.ts';
import type { OpcPackage } from '../package/opcPackage.ts';
import type { StringWriter } from './stringWriter.ts';
import type { StyleWriter } from './styleWriter.ts';

export type WriteContext = {
  readonly workbook: Workbook;
  readonly opc: OpcPackage;
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
  /** Whether another sheet is in front than in the file. */
  readonly front: 'asInFile' | 'moved';
  /** The `cm` number that marks dynamic arrays, asked for by the first cell that needs it. */
  readonly dynamicArrayNumber: () => number;
  /** Told when a cell gains, loses or changes a formula: the calculation chain is then out of date. */
  readonly formulasChanged: () => void;
};
