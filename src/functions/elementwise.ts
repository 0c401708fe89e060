// Lets a function of single values work over ranges: one result a cell, a single value goes with every cell.
import { functionErrors, type ParameterName } from '../labels/functions.ts';
import { invalidValue, toMatrix } from './arguments.ts';

export type CellResult = string | number | boolean;
/** What a cell of the result holds: a value, or an error that shows in that cell only. */
export type MatrixResult = (CellResult | CustomFunctions.Error)[][];

type Matrix = readonly (readonly unknown[])[];

/**
 * Applies `compute` cell by cell, to the arguments in the order they are named. They have one row or the longest's rows,
 * and one column or the widest's columns. A refusal of a lone cell is thrown, so that its sentence shows; inside a range
 * it stays in its own cell.
 */
export function elementwise(
  args: Partial<Record<ParameterName, unknown>>,
  compute: (...values: readonly unknown[]) => CellResult,
): MatrixResult {
  // The keys of an object literal of ours, whose type says which they can be.
  const names = Object.keys(args) as ParameterName[];
  const matrices = names.map((name) => toMatrix(args[name]));
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map(columnsOf));
  matrices.forEach((matrix, index) => {
    const fits = (size: number, whole: number): boolean => size === 1 || size === whole;
    const own = { rows: matrix.length, columns: columnsOf(matrix) };
    const name = names[index];
    if (name !== undefined && !(fits(own.rows, rows) && fits(own.columns, columns)))
      throw invalidValue(functionErrors.shape(name, own, { rows, columns }));
  });
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      try {
        return compute(...matrices.map((matrix) => valueAt(matrix, row, column)));
      } catch (error) {
        if (rows * columns > 1 && error instanceof CustomFunctions.Error) return error;
        throw error;
      }
    }),
  );
}

const columnsOf = (matrix: Matrix): number => matrix[0]?.length ?? 1;

function valueAt(matrix: Matrix, row: number, column: number): unknown {
  const line = matrix[matrix.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}
