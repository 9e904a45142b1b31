/** A free query that was run, and its parameters as JSON. */
export interface Ran {
  cypher: string;
  parameters: string;
}

const KEY = 'isnad.cypher.history';
const MOST = 30;

/** The queries that this browser ran, the last first; none where it keeps nothing. */
export function ranBefore(): Ran[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRan) : [];
  } catch {
    return [];
  }
}

const isRan = (one: unknown): one is Ran =>
  one !== null &&
  typeof one === 'object' &&
  typeof (one as Ran).cypher === 'string' &&
  typeof (one as Ran).parameters === 'string';

/** Puts a query first; one that is there already moves. */
export function remember(ran: Ran): Ran[] {
  const others = ranBefore().filter(({ cypher, parameters }) => cypher !== ran.cypher || parameters !== ran.parameters);
  return keep([ran, ...others].slice(0, MOST));
}

export const forgetAll = (): Ran[] => keep([]);

function keep(all: Ran[]): Ran[] {
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // A browser that keeps nothing has no history; the query runs all the same.
  }
  return all;
}
