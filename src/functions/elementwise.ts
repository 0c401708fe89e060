// Lets a function of single values work over ranges: one result a cell, a single value goes with every cell.
import { functionErrors } from '../labels/functions.ts';
import { invalidValue, toMatrix } from './arguments.ts';

export type CellResult = string | number | boolean;
/** What a cell of the result holds: a value, or an error that shows in that cell only. */
export type MatrixResult = (CellResult | CustomFunctions.Error)[][];

/**
 * Applies `compute` cell by cell. Arguments have one row or the longest's rows, and one column or the widest's columns.
 * A refusal of a lone cell is thrown, so that its sentence shows; inside a range it stays in its own cell.
 */
export function elementwise(
  args: readonly unknown[],
  compute: (...values: readonly unknown[]) => CellResult,
): MatrixResult {
  const matrices = args.map(toMatrix);
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 1));
  const fits = (size: number, whole: number): boolean => size === 1 || size === whole;
  if (!matrices.every((matrix) => fits(matrix.length, rows) && fits(matrix[0]?.length ?? 1, columns))) {
    throw invalidValue(functionErrors.shapes);
  }
  const valueAt = (matrix: readonly (readonly unknown[])[], row: number, column: number): unknown => {
    const line = matrix[matrix.length === 1 ? 0 : row];
    return line?.[line.length === 1 ? 0 : column];
  };
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
