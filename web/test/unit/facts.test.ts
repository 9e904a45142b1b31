import { describe, expect, it } from 'vitest';
import type { Evidence, Fact, NodeData } from '../../src/api/types';
import { factsByGroup } from '../../src/graph/facts';

const at = (start: number): Evidence => ({
  article: 'a',
  sentence: `a#${start}`,
  n: start,
  paragraph: 1,
  start,
  end: start + 5,
  quote: 'words',
});
const fact = (id: string, kind: Fact['kind'], starts: number[], more: Partial<Fact> = {}): Fact =>
  ({
    id,
    kind,
    type: kind === 'participation' ? 'participant' : 'supports',
    direction: 'out',
    polarity: kind === 'stance' ? 1 : null,
    labelEn: null,
    from: null,
    to: null,
    review: 'accepted',
    evidence: starts.map(at),
    other: { id: `node:${id}` } as NodeData,
    ...more,
  }) as Fact;

describe('the facts of a card', () => {
  it('stand in the order of the text, whatever order they come in', () => {
    const [stances] = factsByGroup([
      fact('c', 'stance', [90]),
      fact('a', 'stance', [40, 10]),
      fact('b', 'stance', [30]),
    ]);
    expect(stances!.told.map(({ edge }) => edge.id)).toEqual(['a', 'b', 'c']);
    expect(stances!.told[0]!.edge.evidence.map(({ start }) => start)).toEqual([10, 40]);
  });

  it('are grouped by what they say and by their direction', () => {
    const groups = factsByGroup([
      fact('p', 'participation', [5], { direction: 'in' }),
      fact('s', 'stance', [9], { direction: 'in' }),
      fact('m', 'membership', [1]),
      fact('o', 'stance', [20]),
    ]);
    expect(groups.map(({ group, count }) => [group, count])).toEqual([
      ['stancesOf', 1],
      ['stancesOn', 1],
      ['memberships', 1],
      ['participants', 1],
    ]);
  });

  it('that say the same of several, on the same passages, are told once and counted one by one', () => {
    const taking = { direction: 'in' as const };
    const [participants] = factsByGroup([
      fact('x', 'participation', [4, 8], taking),
      fact('y', 'participation', [4, 8], taking),
      fact('z', 'participation', [4], taking),
    ]);
    expect(participants!.count).toBe(3);
    expect(participants!.told.map(({ others }) => others.map(({ edge }) => edge))).toEqual([['x', 'y'], ['z']]);
  });

  it('of stances each is told for itself', () => {
    expect(factsByGroup([fact('a', 'stance', [1]), fact('b', 'stance', [1])])[0]!.told).toHaveLength(2);
  });
});
