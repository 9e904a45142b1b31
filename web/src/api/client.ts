import type { Problem } from './types';

/** What the server answered instead of what was asked for. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly retryAfter: number | null = null,
  ) {
    super(problem.detail || problem.title);
  }
}

/** A problem of our own making, for answers that are no problem+json: no network, a proxy's page. */
function unreadable(status: number, code: string, detail: string): Problem {
  return { title: detail, status, code, detail, hint: '' };
}

/**
 * Fetches JSON; every failure is a {@link ProblemError}, so that a part has one shape of error to show.
 * An aborted request rejects with the browser's AbortError.
 */
export async function fetchJson<T>(url: string, init: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, headers: { accept: 'application/json', ...init.headers } });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ProblemError(unreadable(0, 'unreachable', ''));
  }
  const type = response.headers.get('content-type') ?? '';
  if (response.ok && type.includes('json')) return (await response.json()) as T;
  const retry = Number(response.headers.get('retry-after'));
  const body: Partial<Problem> = type.includes('json') ? await response.json().catch(() => ({})) : {};
  const code = response.ok ? 'not-json' : `http-${response.status}`;
  throw new ProblemError(
    { ...unreadable(response.status, code, response.statusText), ...body },
    Number.isFinite(retry) && retry > 0 ? retry : null,
  );
}

/** POSTs a free Cypher query. */
export function postJson<T>(url: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return fetchJson<T>(url, { method: 'POST', headers, body: JSON.stringify(body), signal: signal ?? null });
}
