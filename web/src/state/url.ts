import { initial, serverFilters, type Lang, type Show, type State } from './state';

/** How each page can be shown, the way it opens with first: the graph is a picture, results are tables. */
const shows: Readonly<Record<State['view'], readonly Show[]>> = {
  graph: ['graph', 'table', 'json'],
  article: ['graph'],
  queries: ['table'],
  query: ['table', 'graph', 'chart', 'json'],
  cypher: ['table', 'graph', 'chart', 'plan', 'json'],
  add: ['table'],
  missing: ['table'],
};

export const showsOf = (view: State['view']): readonly Show[] => shows[view];

const defaultShow = (view: State['view']): Show => shows[view][0]!;

/** Parameters of named queries carry this prefix, so that none can be taken for a word of ours. */
const prefix = 'p.';

const list = (text: string | null): string[] => (text ? text.split(',').filter(Boolean) : []);

/** `fallback` is the language of a reader who asked for none. */
export function stateFromUrl(url: URL, fallback: Lang = 'ar'): State {
  const query = url.searchParams;
  const lang = query.get('lang');
  const place = placeOf(url.pathname);
  const show = query.get('show') as Show | null;
  const at = /^(\d+)-(\d+)$/.exec(query.get('at') ?? '');
  const sentence = Number(query.get('sentence'));
  const filter: State['filter'] = Object.fromEntries(
    serverFilters
      .map((name) => [name, query.getAll(name).flatMap(list)] as const)
      .filter(([, values]) => values.length),
  );
  return {
    ...initial,
    ...place,
    lang: lang === 'ar' || lang === 'en' ? lang : fallback,
    select: query.get('select') || null,
    open: list(query.get('open')),
    off: list(query.get('off')),
    author: query.get('author') === '1',
    range: { from: query.get('from') || null, to: query.get('to') || null },
    filter,
    show: show && shows[place.view].includes(show) ? show : defaultShow(place.view),
    by: query.get('by') || null,
    at: at ? { start: Number(at[1]), end: Number(at[2]) } : null,
    sentence: Number.isInteger(sentence) && sentence > 0 ? sentence : null,
    params: place.view === 'query' ? params(query) : {},
    cypher: query.get('q') ?? '',
    cypherParams: query.get('parameters') ?? '',
  };
}

/** The address that opens exactly this state. `lang` is always in it, so that a shared link looks the same to all. */
export function urlFromState(state: State): string {
  const query = new URLSearchParams({ lang: state.lang });
  const put = (name: string, value: string | null | undefined): void => {
    if (value) query.set(name, value);
  };
  if (state.show !== defaultShow(state.view)) put('show', state.show);
  if (state.show === 'chart') put('by', state.by);
  put('select', state.select);
  if (state.view === 'graph') {
    for (const name of serverFilters) put(name, state.filter[name]?.join(','));
    put('open', state.open.join(','));
    put('off', state.off.join(','));
    put('author', state.author ? '1' : null);
    put('from', state.range.from);
    put('to', state.range.to);
  }
  if (state.view === 'article') {
    put('at', state.at && `${state.at.start}-${state.at.end}`);
    put('sentence', state.sentence ? String(state.sentence) : null);
  }
  if (state.view === 'query') {
    for (const [name, value] of Object.entries(state.params)) put(prefix + name, value);
  }
  if (state.view === 'cypher') {
    put('q', state.cypher);
    put('parameters', state.cypherParams);
  }
  // Ids are full of colons, which need no escape in a query; links stay readable.
  return `${pathOf(state)}?${query.toString().replace(/%3A/g, ':').replace(/%2C/g, ',')}`;
}

/** The address of another view, in the same language and with nothing else carried over. */
export const linkTo = (state: State, change: Partial<State>): string =>
  urlFromState({ ...initial, lang: state.lang, show: defaultShow(change.view ?? 'graph'), ...change });

function params(query: URLSearchParams): Record<string, string> {
  const own = [...query].filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]));
}

function placeOf(path: string): Pick<State, 'view' | 'id'> {
  const [first, second] = path.split('/').filter(Boolean).map(decodeURIComponent);
  if (first === 'articles') return { view: 'article', id: second ?? null };
  if (first === 'queries') return second ? { view: 'query', id: second } : { view: 'queries', id: null };
  if (first === 'cypher' || first === 'add') return { view: first, id: null };
  return first ? { view: 'missing', id: path } : { view: 'graph', id: null };
}

function pathOf({ view, id }: State): string {
  if (view === 'missing') return id ?? '/';
  const part = id ? `/${encodeURIComponent(id).replace(/%3A/g, ':')}` : '';
  if (view === 'article') return `/articles${part}`;
  if (view === 'queries') return '/queries';
  if (view === 'query') return `/queries${part}`;
  return view === 'cypher' || view === 'add' ? `/${view}` : '/';
}
