import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fetchJson, postJson } from '../api/client';
import { Resource } from '../api/resource';
import type {
  ArticleHead,
  ArticleText,
  EdgeCard,
  Elements,
  Fault,
  NamedQuery,
  NodeCard,
  NodeData,
  Ontology,
  Planned,
  Problem,
  Result,
} from '../api/types';
import { graphFrom, type Graph } from '../graph/model';
import { crowdIn, unfolded, visible, type Visible } from '../graph/visible';
import { Lexicon } from '../i18n/lexicon';
import { titleOf, words, type Words } from '../i18n/words';
import { initial, select, toggleOpen, type State } from '../state/state';
import { answerable, graphRequest, queryRequest } from '../state/requests';
import { stateFromUrl, urlFromState } from '../state/url';
import { planningOf } from '../text/cypher';
import { hear } from '../ui/events';
import { problemStyles } from '../ui/problem';
import { base, controls } from '../ui/styles';
import { bar } from './bar';
import { Readiness } from './readiness';
import { graphPage } from './graph-page';
import { otherPage } from './other-pages';
import { shellStyles } from './isnad-app.styles';
import { printStyles } from './print.styles';
import { testHook } from './test-hook';
import type { IsnadShare } from '../parts/isnad-share';
import type { IsnadGraph } from '../parts/isnad-graph';
import '../parts/isnad-search';
import '../parts/isnad-share';
import '../parts/isnad-status';

const preferred = navigator.language.toLowerCase().startsWith('ar') ? 'ar' : 'en';

const narrow = matchMedia('(max-width: 899px)');

type Card = { node: NodeCard } | { edge: EdgeCard };

/** The node ids among a query's parameters and their defaults, as one key; null when there are none. */
const idsIn = ({ parameters }: NamedQuery, { params }: State): string | null =>
  [...parameters.map((one) => String(one.default)), ...Object.values(params)]
    .filter((value) => /^[a-z]+:[\w:.-]+$/.test(value))
    .join(',') || null;

/** The key of a free query: what is POSTed. */
const cypherKey = (query: string, { cypherParams }: State): string => JSON.stringify([query, cypherParams]);

/** What is POSTed for such a key. */
function freeBody(key: string): { query: string; parameters: unknown } {
  const [query, parameters] = JSON.parse(key) as [string, string];
  return { query, parameters: parameters.trim() ? JSON.parse(parameters) : {} };
}

/**
 * The shell: holds the state, keeps it equal to the URL, asks the server for what the state needs, and hands both to the
 * parts. It is the only thing that knows them all.
 */
export class IsnadApp extends LitElement {
  static override properties = { state: { state: true }, sheet: { state: true }, panelWidth: { state: true } };
  static override styles = [base, controls, problemStyles, shellStyles, printStyles];

  declare state: State;
  /** Whether the panel's sheet is drawn up, on narrow screens. */
  declare sheet: boolean;
  declare panelWidth: number;

  readonly ready = new Readiness(this);
  readonly ontology = new Resource<Ontology>(this, (url, signal) => fetchJson(url, { signal }));
  readonly elements = new Resource<Elements>(this, (url, signal) => fetchJson(url, { signal }));
  readonly articles = new Resource<{ articles: ArticleHead[] }>(this, (url, signal) => fetchJson(url, { signal }));
  readonly article = new Resource<ArticleText>(this, (url, signal) => fetchJson(url, { signal }));
  readonly card = new Resource<Card>(this, (id, signal) => this.fetchCard(id, signal));
  readonly queries = new Resource<{ queries: NamedQuery[]; faults: Fault[] }>(this, (url, signal) =>
    fetchJson(url, { signal }),
  );
  /** The nodes and edges of a query's answer, when it is shown as a graph. */
  readonly drawn = new Resource<Elements>(this, (key, signal) =>
    key.startsWith('/') ? fetchJson(key, { signal }) : postJson('/api/cypher.cyjs', freeBody(key), signal),
  );
  readonly plan = new Resource<Planned>(this, (key, signal) => postJson('/api/cypher/plan', freeBody(key), signal));
  readonly timeline = new Resource<{ events: NodeData[] }>(this, (url, signal) => fetchJson(url, { signal }));
  readonly answer = new Resource<Result>(this, (url, signal) => fetchJson(url, { signal }));
  /** Names of the nodes among a query's parameters, which the address knows by their ids alone. */
  readonly names = new Resource<ReadonlyMap<string, NodeData>>(this, async (ids, signal) => {
    const url = (id: string): string => `/api/nodes/${encodeURIComponent(id)}`;
    const cards = ids.split(',').map((id) => fetchJson<NodeCard>(url(id), { signal }).catch(() => null));
    return new Map((await Promise.all(cards)).flatMap((card) => (card ? [[card.node.id, card.node] as const] : [])));
  });
  readonly cypher = new Resource<Result>(this, (key, signal) => postJson('/api/cypher', freeBody(key), signal));

  lexicon: Lexicon | null = null;
  graph: Graph | null = null;
  seen: Visible | null = null;
  /** What is seen without any choice of the reader; decides where things stand. */
  first: Visible | null = null;

  constructor() {
    super();
    this.state = stateFromUrl(new URL(location.href), preferred);
    this.sheet = this.state.select !== null;
    this.panelWidth = 400;
    hear(this, 'isnad-select', (id) => this.go(select(this.state, id)));
    hear(this, 'isnad-toggle', (id) => this.toggle(id));
    hear(this, 'isnad-change', (by) => this.go(by(this.state)));
    hear(this, 'isnad-hover', (id) => this.renderRoot.querySelector<IsnadGraph>('isnad-graph')?.point(id));
    hear(this, 'isnad-retry', () => this.retry());
    hear(this, 'isnad-cancel', () => [this.cypher, this.drawn, this.plan].forEach((one) => one.cancel()));
    hear(this, 'isnad-loaded', () => [this.articles, this.elements].forEach((one) => one.retry()));
    hear(this, 'isnad-share', () => this.renderRoot.querySelector<IsnadShare>('isnad-share')!.show());
    this.addEventListener('click', this.onLink);
    testHook(this);
  }

  get w(): Words {
    return words(this.state.lang);
  }

  /** The named query that the address names. */
  get query(): NamedQuery | undefined {
    return this.queries.value?.queries.find(({ name }) => name === this.state.id);
  }

  /** What keeps the graph from being shown; null when nothing does. */
  get problem(): Problem | null {
    return this.ontology.problem ?? this.elements.problem;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.onBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.onBack);
  }

  /** Takes a new state and puts it in the address; the back button undoes it. */
  go(next: State, replace = false): void {
    if (next === this.state) return;
    const url = urlFromState(next);
    if (url !== location.pathname + location.search) {
      if (replace) history.replaceState(null, '', url);
      else history.pushState(null, '', url);
    }
    if (next.select && next.select !== this.state.select) this.sheet = true;
    this.state = next;
  }

  /** Unfolds what hangs on a node, or folds it again. */
  toggle(id: string): void {
    const folds = (this.seen?.folded.get(id) ?? 0) > 0;
    if (folds || this.state.open.includes(id)) this.go(toggleOpen(this.state, id));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { state } = this;
    this.ontology.load('/api/ontology');
    this.articles.load('/api/articles');
    this.elements.load(state.view === 'graph' ? graphRequest(state) : null);
    this.article.load(state.view === 'article' ? this.articleUrl(state) : null);
    this.card.load(state.view === 'graph' ? state.select : null);
    this.queries.load(state.view === 'queries' || state.view === 'query' ? '/api/queries' : null);
    const query = state.view === 'query' ? this.query : undefined;
    const asked = query && answerable(query, state.params) ? query.name : null;
    this.answer.load(asked && queryRequest(asked, state.params));
    const { word, query: bare } = planningOf(state.view === 'cypher' ? state.cypher : '');
    const free = bare.trim() && word !== 'EXPLAIN' ? cypherKey(bare, state) : null;
    this.drawn.load(state.show !== 'graph' ? null : asked ? queryRequest(asked, state.params, '.cyjs') : free);
    this.timeline.load(query?.parameters.some(({ type }) => type === 'date') ? '/api/timeline' : null);
    this.names.load(query ? idsIn(query, state) : null);
    this.cypher.load(free);
    const planned = bare.trim() && (word === 'EXPLAIN' || state.show === 'plan');
    this.plan.load(planned ? cypherKey(state.cypher, state) : null);
    if (this.ontology.value && !this.lexicon) this.lexicon = new Lexicon(this.ontology.value);
    this.look(changed.has('state'));
    document.documentElement.lang = state.lang;
    document.documentElement.dir = this.w.dir;
  }

  protected override updated(): void {
    document.title = this.heading();
    const graph = this.renderRoot.querySelector<IsnadGraph>('isnad-graph');
    if (graph) graph.covered = this.sheet && narrow.matches ? this.sheetOver(graph) : 0;
  }

  protected override render(): TemplateResult {
    const { state, w } = this;
    const link = location.origin + urlFromState(state);
    const embed = state.view === 'graph' ? link.replace(/^(https?:\/\/[^/]+)\//, '$1/embed/graph') : '';
    return html`
      <button class="skip button" @click=${this.skip}>${w('skip')}</button>
      ${bar(this)}
      <main class="main" tabindex="-1">${this.page()}</main>
      <isnad-share .lang=${state.lang} .link=${link} .embed=${embed} .heading=${this.heading()}></isnad-share>
    `;
  }

  /** How much of the canvas the drawn-up sheet covers; its height is that of the styles. */
  private sheetOver(graph: IsnadGraph): number {
    const desk = this.renderRoot.querySelector('.desk')!.getBoundingClientRect();
    const sheet = Math.min(0.56 * desk.height, 520);
    return Math.max(0, graph.getBoundingClientRect().bottom - (desk.bottom - sheet));
  }

  private page(): TemplateResult | typeof nothing {
    if (!this.ready.isReady) {
      return html`<isnad-status
        class="fill"
        .lang=${this.state.lang}
        .status=${this.ready.status}
        ?unreachable=${this.ready.unreachable}
      ></isnad-status>`;
    }
    return this.state.view === 'graph' ? graphPage(this) : otherPage(this);
  }

  /** Works out what is drawn, whenever the graph or the choice has changed. */
  private look(chosen: boolean): void {
    const { value } = this.elements;
    const fresh = value !== null && this.shownElements !== value;
    if (!value) this.graph = this.seen = this.first = this.shownElements = null;
    else if (fresh) {
      this.shownElements = value;
      this.graph = graphFrom(value);
      // Decided once: what has a place keeps it when the window changes.
      this.crowd = crowdIn(innerWidth - (narrow.matches ? 0 : 600), innerHeight - 260);
      this.first = visible(this.graph, { ...initial, crowd: this.crowd });
    }
    if (this.graph && (fresh || chosen)) this.seen = visible(this.graph, { ...this.state, crowd: this.crowd });
  }

  /** What the table beside the picture lists. */
  get listed(): Visible {
    return unfolded(this.graph!, this.state);
  }

  private shownElements: Elements | null = null;
  private crowd = 0;

  private articleUrl(state: State): string | null {
    const id = state.id ?? this.articles.value?.articles[0]?.id;
    return id ? `/api/articles/${encodeURIComponent(id)}` : null;
  }

  /** An id of the graph is a node's or an edge's; of one that is not in it, its first word tells. */
  private async fetchCard(id: string, signal: AbortSignal): Promise<Card> {
    const key = encodeURIComponent(id);
    const edge = async (): Promise<Card> => ({ edge: await fetchJson<EdgeCard>(`/api/edges/${key}`, { signal }) });
    const node = async (): Promise<Card> => ({ node: await fetchJson<NodeCard>(`/api/nodes/${key}`, { signal }) });
    if (this.graph?.edges.has(id)) return edge();
    if (this.graph?.nodes.has(id)) return node();
    return /^(rel|stance):/.test(id) ? edge() : node();
  }

  private retry(): void {
    this.ready.retry();
    for (const resource of [
      this.ontology,
      this.elements,
      this.articles,
      this.article,
      this.card,
      this.queries,
      this.answer,
      this.drawn,
      this.plan,
    ]) {
      if (resource.problem) resource.retry();
    }
    if (this.state.view !== 'cypher') return;
    this.cypher.retry();
    if (!this.plan.problem) this.plan.retry();
  }

  private heading(): string {
    const { state, w } = this;
    const query = this.query;
    const article = this.article.value ?? this.articles.value?.articles[0];
    const part = {
      graph: article && this.articles.value?.articles.length === 1 ? titleOf(article, state.lang) : w('nav.graph'),
      article: article ? titleOf(article, state.lang) : w('nav.article'),
      queries: w('nav.queries'),
      query: query ? titleOf(query, state.lang) : w('nav.queries'),
      cypher: w('nav.cypher'),
      add: w('add.title'),
      missing: w('missing.title'),
    }[state.view];
    return `${part.replace(/\s+/g, ' ')} · ${w('name')}`;
  }

  private readonly onBack = (): void => {
    this.state = stateFromUrl(new URL(location.href), this.state.lang);
  };

  private readonly skip = (): void => this.renderRoot.querySelector<HTMLElement>('main')!.focus();

  /** Links within the page change the state; what is meant for a new window, a file or elsewhere goes its own way. */
  private readonly onLink = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
    if (!link?.href || link.target || link.hasAttribute('download')) return;
    const url = new URL(link.href);
    if (url.origin !== location.origin || /^\/(api|embed|figures|assets)\//.test(url.pathname)) return;
    event.preventDefault();
    this.go(stateFromUrl(url, this.state.lang));
  };
}

customElements.define('isnad-app', IsnadApp);
