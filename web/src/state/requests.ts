import type { NamedQuery } from '../api/types';
import type { Question } from '../text/snippets';
import { serverFilters, type State } from './state';

/**
 * The graph's request. The date range is not in it: the timeline needs the events outside the range too, so the page
 * filters by date itself.
 */
export function graphRequest(state: State): string {
  const query = new URLSearchParams();
  for (const name of serverFilters) for (const value of state.filter[name] ?? []) query.append(name, value);
  const text = query.toString();
  return text ? `/api/graph?${text}` : '/api/graph';
}

/** Whether a query can be asked as it is: what it needs is given, or has a default. */
export const answerable = ({ parameters }: NamedQuery, params: Readonly<Record<string, string>>): boolean =>
  parameters.every(({ name, required, default: value }) => !required || (value ?? null) !== null || params[name]);

/** The request of a named query, in one of its formats. */
export function queryRequest(name: string, params: Readonly<Record<string, string>>, format = ''): string {
  const filled = Object.entries(params).filter(([, value]) => value !== '');
  const query = new URLSearchParams(filled).toString();
  return `/api/queries/${encodeURIComponent(name)}${format}${query ? `?${query}` : ''}`;
}

/** The request of a free query, in one of its formats. */
export function cypherRequest({ cypher, cypherParams }: Pick<State, 'cypher' | 'cypherParams'>, format = ''): string {
  const query = new URLSearchParams({ query: cypher });
  if (cypherParams.trim()) query.set('parameters', cypherParams);
  // A file that leaves the page tells drafts from the rest; JSON does so by itself.
  if (['.csv', '.jsonl', '.md'].includes(format)) query.set('review', 'true');
  return `/api/cypher${format}?${query}`;
}

/** The parameters of a named query as Cypher takes them. */
export const cypherParameters = (
  { parameters }: NamedQuery,
  values: Readonly<Record<string, string>>,
): Record<string, string | number | null> =>
  Object.fromEntries(
    parameters.map(({ name, type, default: standard }) => {
      const value = values[name] || (standard ?? null);
      const number = (type === 'integer' || type === 'number') && value !== null;
      return [name, number ? Number(value) : (value as string | null)];
    }),
  );

/** A named query as programs ask it. */
export const namedQuestion = (query: NamedQuery, params: Readonly<Record<string, string>>): Question => ({
  origin: location.origin,
  path: `/api/queries/${query.name}`,
  fields: Object.entries(params).filter(([, value]) => value !== ''),
  cypher: query.cypher,
  parameters: cypherParameters(query, params),
});

/** A free query as programs ask it. */
export const freeQuestion = (cypher: string, json: string): Question => ({
  origin: location.origin,
  path: '/api/cypher',
  fields: [['query', cypher], ...(json.trim() ? [['parameters', json] as const] : [])],
  cypher,
  parameters: json.trim() ? (JSON.parse(json) as Record<string, unknown>) : {},
});
