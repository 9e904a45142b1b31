import type { NamedQuery } from '../api/types';
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
