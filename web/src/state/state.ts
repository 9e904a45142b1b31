/** What the reader looks at: one value, changed only by the functions below, mirrored in the URL by `url.ts`. */

export type Lang = 'ar' | 'en';
export type View = 'graph' | 'article' | 'queries' | 'query' | 'cypher' | 'add' | 'missing';
export type Show = 'graph' | 'table' | 'chart' | 'plan' | 'json';

/** Filters the server applies, in the words of `/api/graph`. */
export const serverFilters = ['article', 'kind', 'type', 'issue', 'actor'] as const;
export type ServerFilter = (typeof serverFilters)[number];

export interface Range {
  from: string | null;
  to: string | null;
}

export interface State {
  view: View;
  /** The article's id or the query's name, where the view is about one; the path, where there is nothing at it. */
  id: string | null;
  lang: Lang;
  /** The selected node or edge. */
  select: string | null;
  /** Nodes that are unfolded, in the order in which they were. */
  open: readonly string[];
  /** Legend entries that are switched off: node kinds and line kinds. */
  off: readonly string[];
  /** Whether the author's own judgements are drawn. */
  author: boolean;
  range: Range;
  filter: Readonly<Partial<Record<ServerFilter, readonly string[]>>>;
  show: Show;
  /** The column that names a chart's bars; null for the first that can. */
  by: string | null;
  /** The marked passage of the reader, and the sentence to come to. */
  at: { start: number; end: number } | null;
  sentence: number | null;
  /** Parameters of the named query, as far as the reader gave any. */
  params: Readonly<Record<string, string>>;
  /** The free query that was run, and its parameters as JSON. */
  cypher: string;
  cypherParams: string;
}

export const initial: State = {
  view: 'graph',
  id: null,
  lang: 'ar',
  select: null,
  open: [],
  off: [],
  author: false,
  range: { from: null, to: null },
  filter: {},
  show: 'graph',
  by: null,
  at: null,
  sentence: null,
  params: {},
  cypher: '',
  cypherParams: '',
};

const toggled = (list: readonly string[], item: string): string[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

export const select = (state: State, id: string | null): State => ({ ...state, select: id });

/** Folds or unfolds a node. */
export const toggleOpen = (state: State, id: string): State => ({ ...state, open: toggled(state.open, id) });

export const openAll = (state: State, ids: readonly string[]): State => ({ ...state, open: [...ids] });

/** Switches a legend entry; `author` is the one that is off unless asked for. */
export const toggleLegend = (state: State, key: string): State =>
  key === 'author' ? { ...state, author: !state.author } : { ...state, off: toggled(state.off, key) };

/** Leaves only one of `keys` on, or all of them when it already stands alone. */
export function soloLegend(state: State, key: string, keys: readonly string[]): State {
  const others = keys.filter((other) => other !== key);
  const alone = !state.off.includes(key) && others.every((other) => state.off.includes(other));
  const kept = state.off.filter((other) => !keys.includes(other));
  return { ...state, off: alone ? kept : [...kept, ...others] };
}

export const setRange = (state: State, range: Range): State => ({ ...state, range });

export function setFilter(state: State, name: ServerFilter, values: readonly string[]): State {
  const filter = { ...state.filter };
  if (values.length) filter[name] = values;
  else delete filter[name];
  return { ...state, filter };
}

/** Everything is shown again; language, view and selection stay. */
export const resetFilters = (state: State): State => ({
  ...state,
  off: [],
  author: false,
  range: initial.range,
  filter: {},
});

export const setShow = (state: State, show: Show): State => ({ ...state, show });
/** Names a chart's bars by a column. */
export const setBy = (state: State, by: string): State => ({ ...state, by });

export const setLang = (state: State, lang: Lang): State => ({ ...state, lang });

export const mark = (state: State, at: State['at']): State => ({ ...state, at, sentence: null });

export const runQuery = (state: State, params: Record<string, string>): State => ({ ...state, params });

export const runCypher = (state: State, cypher: string, cypherParams: string): State => ({
  ...state,
  cypher,
  cypherParams,
});

/** Whether anything narrows what is drawn. */
export const isFiltered = (state: State): boolean =>
  state.off.length > 0 || state.range.from !== null || state.range.to !== null || Object.keys(state.filter).length > 0;
