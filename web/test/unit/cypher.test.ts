import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Schema } from '../../src/api/types';
import { proposals } from '../../src/editor/complete';
import { forgetAll, ranBefore, remember } from '../../src/state/history';
import { bare, parametersOf, placeAt, planningOf, variablesOf } from '../../src/text/cypher';
import { fieldOf, fieldsOf, jsonOf, valueOf } from '../../src/text/parameters';
import { drawSchema, tiesOf } from '../../src/text/schema';

const label = (name: string, within: string[], count: number, properties: string[]): Schema['labels'][number] => ({
  name,
  within,
  count,
  properties,
});
const schema: Schema = {
  labels: [
    label('Entity', [], 9, ['id']),
    label('Actor', ['Entity'], 6, ['id']),
    label('State', ['Entity', 'Actor'], 4, ['id', 'iso2']),
    label('Leader', ['Entity', 'Actor'], 2, ['id']),
    label('Issue', ['Entity'], 3, ['id']),
    label('Stance', [], 5, ['type']),
  ],
  ties: [
    { type: 'HOLDS', source: 'State', target: 'Stance', count: 3, properties: [] },
    { type: 'HOLDS', source: 'Leader', target: 'Stance', count: 2, properties: [] },
    { type: 'ABOUT', source: 'Stance', target: 'Issue', count: 5, properties: [] },
    { type: 'LEADS', source: 'Leader', target: 'State', count: 2, properties: ['roleEn'] },
  ],
  functions: ['collect', 'count'],
  procedures: ['db.labels'],
};

describe('reading Cypher', () => {
  it('tells whether a query is to be planned, and leaves everything in its place', () => {
    expect(planningOf('MATCH (n) RETURN n')).toEqual({ word: null, query: 'MATCH (n) RETURN n' });
    expect(planningOf('// mine\n profile MATCH (n)')).toEqual({
      word: 'PROFILE',
      query: '// mine\n         MATCH (n)',
    });
    expect(planningOf('EXPLAIN\nRETURN 1').word).toBe('EXPLAIN');
    expect(planningOf('PROFILER').word).toBeNull();
    expect(planningOf("RETURN 'PROFILE'").word).toBeNull();
  });

  it('finds parameters outside strings and comments', () => {
    expect(parametersOf("MATCH (n {id: $id}) // $no\nWHERE n.x = '$no' AND n.y > $most /* $no */ RETURN $id")).toEqual([
      'id',
      'most',
    ]);
  });

  it('blanks out comments and strings without moving anything', () => {
    expect(bare("a 'b\\'c' d // e\nf")).toBe('a        d     \nf');
  });

  it('knows variables with their labels', () => {
    const found = variablesOf('MATCH p = (who:State|Leader)-[r:HOLDS]->(s) WITH who, count(s) AS n RETURN p');
    expect([...found]).toEqual([
      ['who', ['State', 'Leader']],
      ['r', ['HOLDS']],
      ['s', []],
      ['n', []],
      ['p', []],
    ]);
  });

  const places: [string, unknown][] = [
    ['MATCH (n:Sta', { in: 'label', word: 'Sta' }],
    ['MATCH (n:State|', { in: 'label', word: '' }],
    ['MATCH (a)-[:HO', { in: 'type', word: 'HO' }],
    ['MATCH (a:State) WHERE a.i', { in: 'property', word: 'i', of: 'a' }],
    ['MATCH (a:State {i', { in: 'property', word: 'i', of: 'a' }],
    ['MATCH (a) WHERE a:', { in: 'label', word: '' }],
    ['MATCH (a) RETURN {b: ', { in: 'word', word: '' }],
    ['MATCH (a {id: $i', { in: 'parameter', word: 'i' }],
    ['CALL db.la', { in: 'procedure', word: 'db.la' }],
    ['RET', { in: 'word', word: 'RET' }],
    ["RETURN 'a:b", null],
    ['RETURN 1 // a:', null],
    ['RETURN 1 /* a:', null],
    ["RETURN 'a' + n", { in: 'word', word: 'n' }],
  ];
  it.each(places)('%s', (before, place) => expect(placeAt(before)).toEqual(place));
});

describe('proposals', () => {
  const words = (before: string, after = ''): string[] =>
    proposals(schema, before, before + after)!.options.map((one) => one.label);

  it('are what the graph has there', () => {
    expect(words('MATCH (n:')).toEqual(['Entity', 'Actor', 'State', 'Leader', 'Issue', 'Stance']);
    expect(words('MATCH (n)-[:')).toEqual(['HOLDS', 'ABOUT', 'LEADS']);
    expect(words('MATCH (n:State) RETURN n.')).toEqual(['id', 'iso2']);
    expect(words('MATCH (n) RETURN n.')).toEqual(['id', 'iso2', 'roleEn', 'type']);
    expect(words('CALL ')).toEqual(['db.labels']);
  });

  it('are words, functions and variables elsewhere', () => {
    expect(words('MATCH (who) RETURN w')).toEqual(expect.arrayContaining(['who', 'WHERE', 'count', 'ORDER BY']));
  });
});

describe('parameters', () => {
  const cases: [string, unknown][] = [
    ['state:AM', 'state:AM'],
    ['5', 5],
    ['"5"', '5'],
    ['[1, "a"]', [1, 'a']],
    ['true', true],
    ['2022-05-16', '2022-05-16'],
  ];
  it.each(cases)('%s is a value and a field again', (field, value) => {
    expect(valueOf(field)).toEqual(value);
    expect(valueOf(fieldOf(value))).toEqual(value);
  });

  it('are JSON of those that the query names and that are filled', () => {
    expect(jsonOf(['a', 'b', 'c'], { a: 'x', b: ' ', c: '2', d: '3' })).toBe('{"a":"x","c":2}');
    expect(jsonOf(['a'], {})).toBe('');
    expect(fieldsOf('{"a": "5", "b": [1]}')).toEqual({ a: '"5"', b: '[1]' });
    expect(fieldsOf('not json')).toEqual({});
  });
});

describe('the schema', () => {
  it('draws kinds of one thing as one circle', () => {
    const drawn = drawSchema(schema, 100, 80);
    expect(drawn.circles.map(({ name }) => name).sort()).toEqual(['Actor', 'Issue', 'Stance']);
    expect(drawn.circles.find(({ name }) => name === 'Actor')).toMatchObject({ kinds: ['State', 'Leader'], count: 6 });
    expect(drawn.lines.map(({ from, to }) => `${from.name} ${to.name}`)).toEqual([
      'Actor Stance',
      'Stance Issue',
      'Actor Actor',
    ]);
    expect(drawSchema(schema, 100, 80)).toEqual(drawn);
  });

  it('lists ties between circles, the most frequent first', () => {
    const drawn = drawSchema(schema, 100, 80);
    expect(tiesOf(drawn, null).map(({ type, count }) => [type, count])).toEqual([
      ['ABOUT', 5],
      ['HOLDS', 5],
      ['LEADS', 2],
    ]);
    expect(tiesOf(drawn, 'Issue').map(({ type }) => type)).toEqual(['ABOUT']);
  });
});

describe('what was run before', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
  });

  it('is kept once, the last first, and can be forgotten', () => {
    remember({ cypher: 'a', parameters: '' });
    remember({ cypher: 'b', parameters: '' });
    remember({ cypher: 'a', parameters: '' });
    expect(ranBefore().map(({ cypher }) => cypher)).toEqual(['a', 'b']);
    forgetAll();
    expect(ranBefore()).toEqual([]);
  });

  it('is nothing where a browser keeps nothing, or something else', () => {
    localStorage.setItem('isnad.cypher.history', '[1, {"cypher": 2}]');
    expect(ranBefore()).toEqual([]);
    vi.stubGlobal('localStorage', undefined);
    expect(ranBefore()).toEqual([]);
    expect(remember({ cypher: 'a', parameters: '' })).toHaveLength(1);
  });
});
