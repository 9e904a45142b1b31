import { describe, expect, it } from 'vitest';
import type { NodeValue, RelationshipValue, Value } from '../../src/api/types';
import { bySentence } from '../../src/ui/evidence';
import { kindOf, plain, valueName } from '../../src/ui/values';

const node = (id: string, labels: string[], properties: Record<string, Value> = {}): NodeValue => ({
  $type: 'node',
  id,
  labels,
  properties,
});
const line = (id: string, type: string, source: string, target: string): RelationshipValue => ({
  $type: 'relationship',
  id,
  type,
  source,
  target,
  properties: {},
});
const armenia = node('state:AM', ['Actor', 'State'], { nameAr: 'أرمينيا', nameEn: 'Armenia', iso2: 'AM' });
const stance = node('stance:1', ['Stance'], { type: 'absent', polarity: 0 });

describe('a query’s answer', () => {
  it('names nodes in the reader’s language', () => {
    expect([valueName(armenia, 'ar'), valueName(armenia, 'en'), valueName(stance, 'en')]).toEqual([
      'أرمينيا',
      'Armenia',
      'absent',
    ]);
    expect(kindOf(armenia)).toBe('State');
  });

  it('has a plain text for every kind of value', () => {
    const values: [Value, string][] = [
      [null, ''],
      [3, '3'],
      [['a', 'b'], 'a · b'],
      [{ $type: 'integer', value: '9007199254740993' }, '9007199254740993'],
      [{ $type: 'point', srid: 4326, x: 1, y: 2 }, 'point({srid: 4326, x: 1, y: 2})'],
      [{ $type: 'map', value: { a: [1, [null, "it's"]] } }, "{a: [1, [null, 'it\\'s']]}"],
      [armenia, 'Armenia'],
      [
        {
          $type: 'path',
          nodes: [armenia, node('org:csto', ['Organization']), node('state:BY', ['State'])],
          relationships: [
            line('1', 'MEMBER_OF', 'state:AM', 'org:csto'),
            line('2', 'MEMBER_OF', 'state:BY', 'org:csto'),
          ],
        },
        'Armenia MEMBER_OF→ org:csto ←MEMBER_OF state:BY',
      ],
    ];
    for (const [value, text] of values) expect(plain(value, 'en')).toBe(text);
  });
});

describe('evidence', () => {
  it('of one sentence is read once', () => {
    const one = {
      article: 'a',
      sentence: 'a#1',
      n: 1,
      paragraph: 1,
      start: 0,
      end: 2,
      quote: 'ab',
      sentenceStart: 0,
      sentenceText: 'abcd',
    };
    expect(
      bySentence([one, { ...one, start: 2, end: 4, quote: 'cd' }, { ...one, sentence: 'a#2', n: 2 }]),
    ).toHaveLength(2);
  });
});
