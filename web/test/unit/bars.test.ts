import { describe, expect, it } from 'vitest';
import type { NodeValue, Result, Value } from '../../src/api/types';
import { chartOf } from '../../src/text/bars';

const node = (id: string): NodeValue => ({ $type: 'node', id, labels: ['State'], properties: {} });
const result = (columns: string[], rows: Value[][]): Result => ({
  columns,
  rows,
  truncated: false,
  drafts: [],
  elapsedMs: 1,
  version: 'v',
});
const bars = (one: Result, by: string | null = null): [Value, readonly number[]][] =>
  chartOf(one, by)!.bars.map(({ name, parts }) => [name, parts]);

describe('a chart', () => {
  it('is as long as the first column of numbers says, in the order of the rows', () => {
    const one = result(
      ['who', 'n', 'm'],
      [
        ['a', 2, 9],
        ['b', 5, 9],
      ],
    );
    expect(bars(one)).toEqual([
      ['a', [2]],
      ['b', [5]],
    ]);
    expect(chartOf(one, null)!.most).toBe(5);
  });

  it('stacks the directions of stances, in their order', () => {
    const one = result(['holder', 'stances', 'supporting', 'opposing', 'neutral'], [[node('state:RU'), 6, 1, 2, 3]]);
    expect(bars(one)).toEqual([[node('state:RU'), [1, 3, 2]]]);
    expect(chartOf(one, null)!.bars[0]!.sum).toBe(6);
  });

  it('counts rows where there are no numbers, most first, by the column that is wanted', () => {
    const rows: Value[][] = [
      [node('a'), 'opposes', ['q'], 'csto#1'],
      [node('b'), 'opposes', ['q'], 'csto#2'],
      [node('b'), 'condemns', ['q'], 'csto#3'],
    ];
    const one = result(['holder', 'stance', 'quotes', 'sentence'], rows);
    expect(bars(one)).toEqual([
      [node('b'), [2]],
      [node('a'), [1]],
    ]);
    expect(bars(one, 'stance')).toEqual([
      ['opposes', [2]],
      ['condemns', [1]],
    ]);
    expect(chartOf(one, null)!.names).toEqual([0, 1]);
  });

  it('is none of answers without names, or without rows', () => {
    expect(chartOf(result(['n'], [[1], [2]]), null)).toBeNull();
    expect(chartOf(result(['who'], []), null)).toBeNull();
  });
});
