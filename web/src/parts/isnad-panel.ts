import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { ArticleHead, EdgeCard, Mention, NodeCard, Problem } from '../api/types';
import { factsByGroup, type FactsOfGroup } from '../graph/facts';
import { isDraft, type Graph } from '../graph/model';
import { formatDate } from '../i18n/dates';
import { labelOf, nameOf } from '../i18n/words';
import { setFilter } from '../state/state';
import { change, say } from '../ui/events';
import { dotted } from '../ui/dotted';
import { draftTag } from '../ui/draft';
import { evidenceQuote } from '../ui/evidence';
import { glyphs } from '../ui/glyph-styles';
import { nodeGlyph } from '../ui/glyphs';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { problemBox, problemStyles } from '../ui/problem';
import { base, controls, quoted } from '../ui/styles';
import { panelStyles } from './isnad-panel.styles';
import { overview } from './panel-overview';
import './isnad-fact';

/** So many facts of a group are shown at once. */
const few = 5;

/** What is known of the selected node or edge, each fact with its sentences; else what the article is about. */
export class IsnadPanel extends Part {
  static override properties = {
    ...Part.properties,
    card: { attribute: false },
    edge: { attribute: false },
    selected: {},
    problem: { attribute: false },
    loading: { type: Boolean },
    graph: { attribute: false },
    articles: { attribute: false },
    writing: { type: Boolean },
    folded: { type: Number },
    open: { type: Boolean },
    whole: { state: true },
  };
  static override styles = [base, controls, quoted, glyphs, problemStyles, panelStyles];

  declare card: NodeCard | null;
  declare edge: EdgeCard | null;
  declare selected: string | null;
  declare problem: Problem | null;
  declare loading: boolean;
  declare graph: Graph | null;
  declare articles: readonly ArticleHead[];
  /** Whether articles can be added here. */
  declare writing: boolean;
  /** How many neighbours are folded into the node, and whether it is unfolded. */
  declare folded: number;
  declare open: boolean;
  declare private whole: readonly string[];

  constructor() {
    super();
    this.card = this.edge = this.selected = this.problem = this.graph = null;
    this.loading = this.open = this.writing = false;
    this.articles = [];
    this.folded = 0;
    this.whole = [];
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('selected')) return;
    this.whole = [];
    this.scrollTop = 0;
  }

  protected override render(): TemplateResult {
    return html`<div data-testid="panel" class="panel" aria-busy=${String(this.loading)}>${this.content()}</div>`;
  }

  private content(): TemplateResult {
    if (!this.selected) return overview(this);
    if (this.problem)
      return html`${this.close()}${problemBox(this.problem, this.w, () => say(this, 'isnad-retry', null))}`;
    if (this.card?.node.id === this.selected) return this.nodeCard(this.card);
    if (this.edge?.edge.id === this.selected) return this.edgeCard(this.edge);
    return html`${this.close()}
      <div class="skeleton" aria-label=${this.w('loading')}><i></i><i></i><i></i><i></i></div>`;
  }

  private close(): TemplateResult {
    return html`<button
      class="button bare square close"
      @click=${() => say(this, 'isnad-select', null)}
      aria-label=${this.w('close')}
      title=${this.w('close')}
    >
      ${icon('close')}
    </button>`;
  }

  private nodeCard({ node, facts, mentions, counts }: NodeCard): TemplateResult {
    const { lang, w, lexicon } = this;
    const kind = node.kind === 'Event' ? lexicon.eventKind(node.subkind, lang) : lexicon.kind(node.kind, lang);
    const lead = facts.filter(
      (fact) => fact.kind === 'role' || (fact.kind === 'membership' && fact.direction === 'out'),
    );
    const said = lead.map((fact) => `${labelOf(fact, lang) || lexicon.type(fact, lang)}: ${nameOf(fact.other, lang)}`);
    const bits = [kind, formatDate(node.date, lang), ...new Set(said)].slice(0, 4);
    return html`
      ${this.close()}
      <header class="head">
        ${large(nodeGlyph(node, this.flags))}
        <div>
          <h1><bdi>${nameOf(node, lang)}</bdi></h1>
          <p class="muted small">${dotted(bits)}</p>
          ${isDraft(node) ? html`<p class="small muted">${draftTag(this, true)} ${w('fact.draftHelp')}</p>` : ''}
        </div>
      </header>
      <dl class="tiles">
        <div>
          <dd>${counts.stances}</dd>
          <dt>${w('tile.stances', { n: counts.stances })}</dt>
        </div>
        <div>
          <dd>${counts.sentences}</dd>
          <dt>${w('tile.sentences', { n: counts.sentences })}</dt>
        </div>
        <div>
          <dd>${counts.events}</dd>
          <dt>${w('tile.events', { n: counts.events })}</dt>
        </div>
      </dl>
      <div class="acts">
        ${
          this.folded || this.open
            ? html`<button
                class="button"
                aria-pressed=${String(this.open)}
                data-testid="expand"
                @click=${() => say(this, 'isnad-toggle', node.id)}
              >
                ${icon(this.open ? 'minus' : 'plus', 16)}
                ${this.open ? w('panel.fold') : w('panel.unfold', { n: this.folded })}
              </button>`
            : ''
        }
        ${this.only(node.id, node.kind)}
      </div>
      ${node.kind === 'Event' ? this.mentions(mentions, true) : ''} ${factsByGroup(facts).map((one) => this.group(one))}
      ${node.kind === 'Event' ? '' : this.mentions(mentions, false)}
      ${facts.length + mentions.length ? '' : html`<p class="muted">${w('panel.nothing')}</p>`}
    `;
  }

  /** Narrows the graph to what touches a node. */
  private only(id: string, kind: string): TemplateResult | string {
    const name = kind === 'Issue' ? 'issue' : kind === 'Event' || kind === 'Place' ? null : 'actor';
    if (!name) return '';
    return html`<button class="button" @click=${() => change(this, (state) => setFilter(state, name, [id]))}>
      ${icon('graph', 16)} ${this.w('panel.only')}
    </button>`;
  }

  private group({ group, told, count }: FactsOfGroup): TemplateResult {
    const all = this.whole.includes(group);
    const shown = all ? told : told.slice(0, few);
    return html`<details class="facts" open data-group=${group}>
      <summary>
        <h2 class="title">${this.w(`facts.${group}`)} <span class="count">${count}</span> ${this.tally(told)}</h2>
        ${icon('down')}
      </summary>
      ${shown.map(({ edge, others }) => html`<isnad-fact .lang=${this.lang} .lexicon=${this.lexicon} .edge=${edge} .others=${others} ?incoming=${edge.direction === 'in'}></isnad-fact>`)}
      ${this.more(group, told.length - few)}
    </details>`;
  }

  /** Shows the rest of a group, and folds it again. */
  private more(group: string, rest: number): TemplateResult | string {
    if (rest <= 0) return '';
    const all = this.whole.includes(group);
    const turn = (): void => {
      this.whole = all ? this.whole.filter((other) => other !== group) : [...this.whole, group];
    };
    return html`<button class="button more" aria-expanded=${String(all)} @click=${turn}>
      ${all ? this.w('panel.less') : this.w('panel.more', { n: rest })}
    </button>`;
  }

  /** How many stances are for and against, where both are among them. */
  private tally(told: FactsOfGroup['told']): TemplateResult | string {
    const count = (sign: number): number => told.filter(({ edge }) => edge.polarity === sign).length;
    const [positive, negative, neutral] = [count(1), count(-1), count(0)] as const;
    if (!positive && !negative) return '';
    const sum = this.w('ranking.sum', { positive, negative, neutral });
    return html`<span class="tally" role="img" aria-label=${sum} title=${sum} dir="ltr"
      >${positive ? html`<b class="ink positive">+${positive}</b>` : ''}${negative ? html`<b class="ink negative">−${negative}</b>` : ''}</span
    >`;
  }

  /** The places that name the thing; for an event they are what it rests on, so they stand open. */
  private mentions(mentions: readonly Mention[], open: boolean): TemplateResult | string {
    if (!mentions.length) return '';
    const { w, lang, lexicon } = this;
    const all = this.whole.includes('mentions');
    const shown = all ? mentions : mentions.slice(0, few);
    return html`<details class="facts" ?open=${open} data-group="mentions">
      <summary>
        <h2 class="title">
          ${w(open ? 'facts.evidence' : 'facts.mentions')} <span class="count">${mentions.length}</span>
        </h2>
        ${icon('down')}
      </summary>
      ${shown.map(
        (one) =>
          html`<div class="mention">
            ${one.how ? html`<span class="tag">${lexicon.how(one.how, lang)}</span>` : ''} ${evidenceQuote([one], w)}
          </div>`,
      )}
      ${this.more('mentions', mentions.length - few)}
    </details>`;
  }

  private edgeCard({ edge, source, target }: EdgeCard): TemplateResult {
    const { lang, w } = this;
    const arrow = lang === 'ar' ? '←' : '→';
    const end = (node: EdgeCard['source'], word: string): TemplateResult =>
      html`<button class="end" @click=${() => say(this, 'isnad-select', node.id)}>
        ${nodeGlyph(node, this.flags)}<span
          ><small class="muted">${w(word)}</small><bdi>${nameOf(node, lang)}</bdi></span
        >
      </button>`;
    return html`
      ${this.close()}
      <header class="head edge">
        <div>
          <p class="muted small">${w(`edge.${edge.kind}`)}</p>
          <h1>
            ${labelOf(edge, lang) || `${nameOf(source, lang)} ${arrow} ${this.lexicon.type(edge, lang)} ${arrow} ${nameOf(target, lang)}`}
          </h1>
        </div>
      </header>
      <div class="ends">
        ${end(source, edge.kind === 'stance' ? 'edge.holder' : 'edge.source')}
        ${end(target, edge.kind === 'stance' ? 'edge.about' : 'edge.target')}
      </div>
      <section class="facts">
        <h2 class="title">${w('facts.evidence')} <span class="count">${edge.evidence.length}</span></h2>
        <isnad-fact
          .lang=${lang}
          .lexicon=${this.lexicon}
          .edge=${{ ...edge, labelAr: edge.kind === 'stance' ? null : edge.labelAr, labelEn: edge.kind === 'stance' ? null : edge.labelEn }}
        ></isnad-fact>
      </section>
    `;
  }
}

const large = (glyph: TemplateResult): TemplateResult => html`<span class="big">${glyph}</span>`;

customElements.define('isnad-panel', IsnadPanel);
