// Plain arithmetic over a list of numbers: sum, mean, median, variance…
import { fail } from '../values.ts';

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

export const average = (values: readonly number[]): number =>
  values.length === 0 ? fail('#DIV/0!') : sum(values) / values.length;
export const least = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
export const greatest = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
export const product = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((total, value) => total * value, 1);

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return fail('#NUM!');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

export function variance(values: readonly number[], lost: 0 | 1): number {
  const count = values.length - lost;
  if (count <= 0) return fail('#DIV/0!');
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) ** 2)) / count;
}
