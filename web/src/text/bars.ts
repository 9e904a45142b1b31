import type { Result, Value } from '../api/types';

/** What a chart of an answer shows: one bar for each value of a column, as long as others say or as often as it occurs. */
export interface Chart {
  /** Indices of the columns that can name the bars. */
  names: readonly number[];
  /** The column that does. */
  by: number;
  /** Indices of the columns of numbers, stacked where they are parts of a whole; empty when rows are counted. */
  series: readonly number[];
  bars: readonly Bar[];
  /** The longest bar. */
  most: number;
}

export interface Bar {
  name: Value;
  /** One number for each series, or the number of rows. */
  parts: readonly number[];
  sum: number;
}

/** Columns that are parts of one whole, in the colours of their direction. */
export const directions = ['supporting', 'neutral', 'opposing'] as const;

/** At most so many bars; what is left out is told. */
export const most = 60;

const isNumber = (value: Value | undefined): value is number => typeof value === 'number';

const key = (value: Value): string =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && '$type' in value && value.$type === 'node'
    ? value.id
    : JSON.stringify(value);

/** Whether bars can be named by such a value: a node, a word, a date, true or false. */
const namesBars = (value: Value | undefined): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    value.$type !== 'map' &&
    value.$type !== 'path');

/** Long texts, ids of sentences and the like tell rows apart instead of grouping them. */
const isLong = (value: Value | undefined): boolean =>
  typeof value === 'string' && (value.length > 80 || value.includes('#'));

/**
 * The chart of an answer; null when no column can name bars.
 *
 * @param wanted the column to name them by; the first that can, else
 */
export function chartOf({ columns, rows }: Result, wanted: string | null): Chart | null {
  const indices = columns.map((_, i) => i);
  const filled = (i: number): (Value | undefined)[] => rows.map((row) => row[i]).filter((value) => value !== null);
  const numbers = indices.filter((i) => columns[i] !== 'drafts' && filled(i).length > 0 && filled(i).every(isNumber));
  const names = indices.filter(
    (i) => filled(i).length > 0 && filled(i).every((value) => namesBars(value) && !isLong(value)),
  );
  // Whether a row is a draft can name bars, and is not what was asked.
  const by = names.find((i) => columns[i] === wanted) ?? names.find((i) => columns[i] !== 'review') ?? names[0];
  if (by === undefined) return null;
  const parts = directions.map((name) => columns.indexOf(name)).filter((i) => numbers.includes(i));
  const series = parts.length > 1 ? parts : numbers.slice(0, 1);
  const bars = new Map<string, { name: Value; parts: number[] }>();
  for (const row of rows) {
    const name = row[by] ?? null;
    if (name === null) continue;
    const bar = bars.get(key(name)) ?? { name, parts: (series.length ? series : [0]).map(() => 0) };
    (series.length ? series.map((i) => row[i]) : [1]).forEach((value, n) => {
      bar.parts[n] = (bar.parts[n] ?? 0) + (isNumber(value ?? undefined) ? Math.max(0, value as number) : 0);
    });
    bars.set(key(name), bar);
  }
  const all = [...bars.values()].map((bar) => ({ ...bar, sum: bar.parts.reduce((sum, part) => sum + part, 0) }));
  // Counted rows have no order of their own.
  if (!series.length) all.sort((a, b) => b.sum - a.sum);
  return { names, by, series, bars: all, most: Math.max(...all.map(({ sum }) => sum), 0) };
}
