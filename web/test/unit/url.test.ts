import { describe, expect, it } from 'vitest';
import { initial, type State } from '../../src/state/state';
import { linkTo, stateFromUrl, urlFromState } from '../../src/state/url';
import type { NamedQuery } from '../../src/api/types';
import { answerable, graphRequest, queryRequest } from '../../src/state/requests';

const read = (path: string, fallback: 'ar' | 'en' = 'ar'): State =>
  stateFromUrl(new URL(path, 'http://isnad.test'), fallback);

describe('the address', () => {
  const states: [string, Partial<State>][] = [
    ['/?lang=ar', {}],
    ['/?lang=en&select=state:KZ', { lang: 'en', select: 'state:KZ' }],
    [
      '/?lang=ar&show=table&open=state:KZ,org:csto&off=Issue,positive&author=1',
      { show: 'table', open: ['state:KZ', 'org:csto'], off: ['Issue', 'positive'], author: true },
    ],
    ['/?lang=ar&from=1992&to=2022-01', { range: { from: '1992', to: '2022-01' } }],
    ['/?lang=ar&article=a1&actor=state:KZ,state:AM', { filter: { article: ['a1'], actor: ['state:KZ', 'state:AM'] } }],
    ['/articles/a1?lang=ar&at=10-20', { view: 'article', id: 'a1', at: { start: 10, end: 20 } }],
    ['/articles/a1?lang=en&sentence=7', { view: 'article', id: 'a1', lang: 'en', sentence: 7 }],
    ['/queries?lang=ar', { view: 'queries', show: 'table' }],
    [
      '/queries/stances-of?lang=ar&show=graph&p.actor=state:KZ',
      { view: 'query', id: 'stances-of', show: 'graph', params: { actor: 'state:KZ' } },
    ],
    ['/cypher?lang=ar&q=RETURN+1', { view: 'cypher', show: 'table', cypher: 'RETURN 1' }],
  ];
  it.each(states)('%s opens and names one state', (path, change) => {
    const state = { ...initial, ...change };
    expect(urlFromState(state)).toBe(path);
    expect(read(path)).toEqual(state);
  });

  it('takes the reader’s language where it names none', () => {
    expect(read('/', 'en').lang).toBe('en');
    expect(read('/?lang=xx', 'ar').lang).toBe('ar');
  });

  it('ignores what it does not know', () => {
    expect(read('/?at=x&sentence=-1&show=tree')).toEqual(initial);
  });

  it('reads repeated filters as one list', () => {
    expect(read('/?kind=State&kind=Event,Issue').filter.kind).toEqual(['State', 'Event', 'Issue']);
  });

  it('links to another view keep the language and nothing else', () => {
    const state = read('/?lang=en&select=state:KZ&off=Issue');
    expect(linkTo(state, { view: 'queries' })).toBe('/queries?lang=en');
  });
});

describe('requests', () => {
  it('ask for the server’s filters, not for the date range', () => {
    expect(graphRequest(read('/?from=1992'))).toBe('/api/graph');
    expect(graphRequest(read('/?article=a1&kind=State,Event'))).toBe('/api/graph?article=a1&kind=State&kind=Event');
  });

  it('are made for a named query once it has what it needs', () => {
    const parameter = { type: 'actor', values: null, labelAr: '', labelEn: '' };
    const query = (required: boolean, value: unknown): NamedQuery =>
      ({ parameters: [{ ...parameter, name: 'a', required, default: value }] }) as unknown as NamedQuery;
    expect(answerable(query(true, null), {})).toBe(false);
    expect(answerable(query(true, null), { a: 'state:KZ' })).toBe(true);
    expect(answerable(query(true, 'org:csto'), {})).toBe(true);
    expect(answerable(query(false, null), {})).toBe(true);
  });

  it('leave empty parameters out', () => {
    expect(queryRequest('q', { a: 'x', b: '' }, '.csv')).toBe('/api/queries/q.csv?a=x');
  });
});
