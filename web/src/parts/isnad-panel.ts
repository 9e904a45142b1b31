import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { ArticleHead, EdgeCard, Fact, Mention, NodeCard, Problem } from '../api/types';
import type { Graph } from '../graph/model';
import { voices, targets, type Sum } from '../graph/sums';
import { formatDate } from '../i18n/dates';
import { labelOf, nameOf, textOf, titleOf } from '../i18n/words';
import { initial, setFilter } from '../state/state';
import { linkTo } from '../state/url';
import { change, say } from '../ui/events';
import { dotted } from '../ui/dotted';
import { evidenceQuote } from '../ui/evidence';
import { glyphs } from '../ui/glyph-styles';
import { nodeGlyph } from '../ui/glyphs';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { problemBox, problemStyles } from '../ui/problem';
import { base, controls, quoted } from '../ui/styles';
import { panelStyles } from './isnad-panel.styles';
import './isnad-fact';

/** The groups of facts on a card, in their order. */
const groups = ['stancesOf', 'stancesOn', 'roles', 'members', 'events', 'relations'] as const;
type Group = (typeof groups)[number];

function groupOf(fact: Fact): Group {
  if (fact.kind === 'stance') return fact.direction === 'out' ? 'stancesOf' : 'stancesOn';
  if (fact.kind === 'role') return 'roles';
  if (fact.kind === 'membership' || fact.kind === 'resolves_to') return 'members';
  return fact.kind === 'relation' ? 'relations' : 'events';
}

/** So many facts of a group are shown at once. */
const few = 6;

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
  /** How many neighbours are folded into the node, and whether it is unfolded. */
  declare folded: number;
  declare open: boolean;
  declare private whole: readonly string[];

  constructor() {
    super();
    this.card = this.edge = this.selected = this.problem = this.graph = null;
    this.loading = this.open = false;
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
    if (!this.selected) return this.overview();
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
          ${node.review === 'proposed' ? html`<span class="tag draft" title=${w('fact.draftHelp')}>${lexicon.review('proposed', lang)}</span>` : ''}
        </div>
      </header>
      <dl class="tiles">
        <div>
          <dd>${counts.stances}</dd>
          <dt>${w('tile.stances')}</dt>
        </div>
        <div>
          <dd>${counts.sentences}</dd>
          <dt>${w('tile.sentences')}</dt>
        </div>
        <div>
          <dd>${counts.events}</dd>
          <dt>${w('tile.events')}</dt>
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
      ${groups.map((group) =>
        this.group(
          group,
          facts.filter((fact) => groupOf(fact) === group),
        ),
      )}
      ${this.mentions(mentions, node.kind === 'Event')}
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

  private group(group: Group, facts: Fact[]): TemplateResult | string {
    if (!facts.length) return '';
    const all = this.whole.includes(group);
    const shown = all ? facts : facts.slice(0, few);
    return html`<section class="facts">
      <h2 class="title">${this.w(`facts.${group}`)} <span class="count">${facts.length}</span></h2>
      ${shown.map((fact) => html`<isnad-fact .lang=${this.lang} .lexicon=${this.lexicon} .edge=${fact} .other=${fact.other} ?incoming=${fact.direction === 'in'}></isnad-fact>`)}
      ${
        facts.length > shown.length
          ? html`<button class="button more" @click=${() => (this.whole = [...this.whole, group])}>
              ${this.w('panel.more', { n: facts.length - shown.length })}
            </button>`
          : ''
      }
    </section>`;
  }

  /** The places that name the thing; for an event they are what it rests on, so they stand open. */
  private mentions(mentions: readonly Mention[], open: boolean): TemplateResult | string {
    if (!mentions.length) return '';
    const { w, lang, lexicon } = this;
    return html`<details class="facts" ?open=${open}>
      <summary>
        <h2 class="title">
          ${w(open ? 'facts.evidence' : 'facts.mentions')} <span class="count">${mentions.length}</span>
        </h2>
        ${icon('down')}
      </summary>
      ${mentions.map(
        (one) =>
          html`<div class="mention">
            ${one.how ? html`<span class="tag">${lexicon.how(one.how, lang)}</span>` : ''} ${evidenceQuote([one], w)}
          </div>`,
      )}
    </details>`;
  }

  private edgeCard({ edge, source, target }: EdgeCard): TemplateResult {
    const { lang, w } = this;
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
            ${labelOf(edge, lang) || `${nameOf(source, lang)} ← ${this.lexicon.type(edge, lang)} ← ${nameOf(target, lang)}`}
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

  private overview(): TemplateResult {
    if (!this.graph) return html`<div class="skeleton" aria-label=${this.w('loading')}><i></i><i></i><i></i></div>`;
    const { w, lang } = this;
    const article = this.articles.length === 1 ? this.articles[0] : null;
    const state = { ...initial, lang };
    return html`
      ${
        article
          ? html`<header class="about">
              <p class="muted small clamp">
                ${dotted([formatDate(article.published, lang), textOf(article.source, lang)])}
              </p>
              <h1 dir="auto">${titleOf(article, lang)}</h1>
              <a class="button" href=${linkTo(state, { view: 'article', id: article.id })}
                >${icon('article', 16)} ${w('panel.read')}</a
              >
            </header>`
          : html`<header class="about">
              <h1>${w('panel.articles', { n: this.articles.length })}</h1>
              <ul>
                ${this.articles.slice(0, 8).map((one) => html`<li><a dir="auto" href=${linkTo(state, { view: 'article', id: one.id })}>${titleOf(one, lang)}</a></li>`)}
              </ul>
            </header>`
      }
      <p class="lead muted">${w('panel.lead')}</p>
      ${this.ranking('panel.voices', voices(this.graph).slice(0, 8))}
      ${this.ranking('panel.targets', targets(this.graph).slice(0, 8))}
    `;
  }

  private ranking(title: string, sums: Sum[]): TemplateResult | string {
    if (!sums.length) return '';
    const most = sums[0]!.all;
    const bar = ({ positive, negative, neutral, all }: Sum): TemplateResult =>
      html`<svg class="bar" width="88" height="8" viewBox="0 0 ${most} 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="positive" width=${positive} height="8" />
        <rect class="negative" x=${positive} width=${negative} height="8" />
        <rect class="neutral" x=${positive + negative} width=${neutral} height="8" />
        <title>${all}</title>
      </svg>`;
    return html`<section class="ranking">
      <h2 class="title">${this.w(title)}</h2>
      <ol>
        ${sums.map(
          (sum) =>
            html`<li>
              <button
                @click=${() => say(this, 'isnad-select', sum.node.id)}
                @pointerenter=${() => say(this, 'isnad-hover', sum.node.id)}
                @pointerleave=${() => say(this, 'isnad-hover', null)}
                aria-label=${`${nameOf(sum.node, this.lang)}: ${this.w('ranking.sum', { positive: sum.positive, negative: sum.negative, neutral: sum.neutral })}`}
                title=${this.w('ranking.sum', { positive: sum.positive, negative: sum.negative, neutral: sum.neutral })}
              >
                ${nodeGlyph(sum.node, this.flags)}<span class="name"><bdi>${nameOf(sum.node, this.lang)}</bdi></span>
                ${bar(sum)}<span class="count">${sum.all}</span>
              </button>
            </li>`,
        )}
      </ol>
    </section>`;
  }
}

const large = (glyph: TemplateResult): TemplateResult => html`<span class="big">${glyph}</span>`;

customElements.define('isnad-panel', IsnadPanel);
