import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { graphFrom, type Graph } from '../graph/model';
import { crowdIn, unfolded, visible, type Visible } from '../graph/visible';
import { readDates } from '../i18n/dates';
import { Lexicon } from '../i18n/lexicon';
import { labelOf, nameOf, words, type Words } from '../i18n/words';
import { initial, resetFilters, select, setShow, toggleOpen, type Lang, type State } from '../state/state';
import { stateFromUrl, urlFromState } from '../state/url';
import { hear } from '../ui/events';
import { dotted } from '../ui/dotted';
import { glyphs } from '../ui/glyph-styles';
import { nodeGlyph } from '../ui/glyphs';
import { icon } from '../ui/icons';
import { base, controls } from '../ui/styles';
import '../parts/isnad-fact';
import '../parts/isnad-graph';
import '../parts/isnad-legend';
import '../parts/isnad-table';
import { embedStyles } from './isnad-embed.styles';
import type { EmbedData } from './main';

/**
 * The view in another's page: everything it shows came with it. It keeps its state to itself, has no storage, fetches
 * nothing, and tells the page around it how high it is.
 */
export class IsnadEmbed extends LitElement {
  static override properties = { data: { attribute: false }, state: { state: true } };
  static override styles = [base, controls, glyphs, embedStyles];

  declare data: EmbedData;
  declare private state: State;
  private lexicon!: Lexicon;
  private graph!: Graph;
  private seen!: Visible;
  private first!: Visible;
  private crowd = 0;

  constructor() {
    super();
    hear(this, 'isnad-select', (id) => (this.state = select(this.state, id)));
    hear(this, 'isnad-toggle', (id) => (this.state = toggleOpen(this.state, id)));
    hear(this, 'isnad-change', (by) => (this.state = by(this.state)));
  }

  private get w(): Words {
    return words(this.state.lang);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { data } = this;
    const chosen = URL.canParse(data.explorer) ? stateFromUrl(new URL(data.explorer), data.lang) : initial;
    this.state = { ...chosen, view: 'graph', lang: data.lang, select: data.select ?? chosen.select };
    this.lexicon = new Lexicon(data.ontology);
    this.graph = graphFrom(data.elements);
    this.crowd = crowdIn(innerWidth - (innerWidth < 900 ? 0 : 172), innerHeight - 100);
    this.first = visible(this.graph, { ...initial, crowd: this.crowd });
    new ResizeObserver(() => this.tellHeight()).observe(this);
  }

  protected override willUpdate(_: PropertyValues): void {
    this.seen = visible(this.graph, { ...this.state, crowd: this.crowd });
    document.documentElement.lang = this.state.lang;
    document.documentElement.dir = this.w.dir;
  }

  protected override render(): TemplateResult {
    const { data, state, w, lexicon, graph, seen } = this;
    const { lang } = state;
    const other: Lang = lang === 'ar' ? 'en' : 'ar';
    const flags = (iso2: string): string | null => data.flags[iso2] ?? null;
    const table = state.show === 'table';
    const source = [
      data.version && `${w('version')} ${data.version.slice(0, 12)}`,
      data.source[lang] && `${w('source')}: ${readDates(data.source[lang], lang)}`,
    ];
    return html`
      <header>
        <h1 dir="auto">${data.title[lang] ?? data.title[other] ?? w('graph.role')}</h1>
        <span class="acts">
          <button
            class="button square"
            aria-pressed=${String(table)}
            aria-label=${w('show.table')}
            title=${w('show.table')}
            @click=${() => (this.state = setShow(state, table ? 'graph' : 'table'))}
          >
            ${icon('table')}
          </button>
          <button
            class="button"
            lang=${other}
            data-testid="lang-switch"
            @click=${() => (this.state = { ...state, lang: other })}
          >
            ${w('nav.otherLanguage')}
          </button>
          <a class="button" href=${this.explorer()} target="_blank" rel="noopener" data-testid="explorer"
            >${icon('external', 16)}<span>${w('embed.explorer')}</span></a
          >
        </span>
      </header>
      <isnad-legend
        .lang=${lang}
        .lexicon=${lexicon}
        .flags=${flags}
        .graph=${graph}
        .off=${state.off}
        ?author=${state.author}
      ></isnad-legend>
      <div class="board">
        <isnad-graph
          gentleWheel
          ?inert=${table}
          .lang=${lang}
          .lexicon=${lexicon}
          .flags=${flags}
          .graph=${graph}
          .seen=${seen}
          .first=${this.first}
          .selected=${state.select}
        ></isnad-graph>
        ${table ? html`<isnad-table sealed .lang=${lang} .lexicon=${lexicon} .flags=${flags} .graph=${graph} .seen=${unfolded(graph, state)} .selected=${state.select}></isnad-table>` : nothing}
        ${seen.nodes.size ? nothing : html`<div class="nothing"><button class="button main" @click=${() => (this.state = resetFilters(state))}>${w('filter.reset')}</button></div>`}
      </div>
      ${this.details(flags)}
      <footer><span>${dotted(source)}</span><span>${w('embed.wheel')}</span></footer>
    `;
  }

  /** The selected node's or edge's facts, with the quotes that came along. */
  private details(flags: (iso2: string) => string | null): TemplateResult | typeof nothing {
    const { graph, state, w } = this;
    const id = state.select;
    if (!id) return nothing;
    const node = graph.nodes.get(id);
    const edge = graph.edges.get(id);
    const ids = node ? (graph.at.get(id) ?? []).filter((one) => this.seen.edges.has(one)) : edge ? [id] : [];
    // Stances first: they are what the picture is about.
    const edges = ids
      .map((one) => graph.edges.get(one)!)
      .sort((a, b) => Number(b.kind === 'stance') - Number(a.kind === 'stance'));
    if (!node && !edge) return nothing;
    return html`<section class="details" aria-live="polite">
      <button
        class="button bare square close"
        aria-label=${w('close')}
        @click=${() => (this.state = select(state, null))}
      >
        ${icon('close')}
      </button>
      <h2>
        ${node ? html`${nodeGlyph(node, flags)} <bdi>${nameOf(node, state.lang)}</bdi>` : labelOf(edge!, state.lang) || this.lexicon.type(edge!, state.lang)}
      </h2>
      ${edges.map((one) => {
        const far = graph.nodes.get(one.source === id ? one.target : one.source) ?? null;
        return html`<isnad-fact
          sealed
          .lang=${state.lang}
          .lexicon=${this.lexicon}
          .flags=${flags}
          .edge=${one}
          .others=${far ? [{ node: far, edge: one.id }] : []}
          ?incoming=${one.target === id}
        ></isnad-fact>`;
      })}
    </section>`;
  }

  /** The explorer, at what is shown right now. */
  private explorer(): string {
    if (!URL.canParse(this.data.explorer)) return this.data.explorer;
    return new URL(urlFromState(this.state), this.data.explorer).href;
  }

  /** A page that wants to can give the frame the height it asks for. */
  private tellHeight(): void {
    if (parent !== window) parent.postMessage({ type: 'isnad-height', height: Math.ceil(this.scrollHeight) }, '*');
  }
}

customElements.define('isnad-embed', IsnadEmbed);
