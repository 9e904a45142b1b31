import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Elements, Plan, Problem, Result, Value } from '../api/types';
import { arrange } from '../graph/arrange';
import { graphFrom, type Graph } from '../graph/model';
import type { Visible } from '../graph/visible';
import { initial, setShow, type Show } from '../state/state';
import { linkTo } from '../state/url';
import { directionOf } from '../text/isolate';
import { draftTag } from '../ui/draft';
import { change } from '../ui/events';
import { glyphs } from '../ui/glyph-styles';
import { icon, type IconName } from '../ui/icons';
import { Part } from '../ui/part';
import { problemBox, problemStyles } from '../ui/problem';
import { base, controls, quoted } from '../ui/styles';
import { tables } from '../ui/table-styles';
import { columnsOf, type Column } from '../ui/columns';
import { valueCell } from '../ui/values';
import { resultStyles } from './isnad-result.styles';
import './isnad-chart';
import './isnad-plan';

/** What the formats are called, by the endings of files. */
const titles: Readonly<Record<string, string>> = {
  json: 'JSON',
  csv: 'CSV',
  jsonl: 'JSON Lines',
  md: 'Markdown',
  cyjs: 'Cytoscape',
};

const signs: Readonly<Record<Show, IconName>> = {
  table: 'table',
  graph: 'graph',
  chart: 'chart',
  plan: 'plan',
  json: 'braces',
};

/** Columns whose word says what is claimed, and leads to the claim where the row names it. */
const leads: ReadonlySet<string> = new Set(['stance', 'part', 'status', 'relation', 'kind', 'officeAr', 'officeEn']);

/** The rows that rest on drafts. */
function draftRows({ columns, rows }: Result): Value[][] {
  const review = columns.indexOf('review');
  return review < 0 ? [] : rows.filter((row) => row[review] === 'proposed');
}

/** A query's answer: as a table, as a graph where it holds nodes, as bars, as JSON, and as files to take along. */
export class IsnadResult extends Part {
  static override properties = {
    ...Part.properties,
    result: { attribute: false },
    problem: { attribute: false },
    loading: { type: Boolean },
    elements: { attribute: false },
    drawing: { attribute: false },
    plan: { attribute: false },
    planning: { attribute: false },
    show: {},
    shows: { attribute: false },
    by: {},
    files: { attribute: false },
    named: { type: Boolean },
    graph: { state: true },
  };
  static override styles = [base, controls, quoted, glyphs, tables, problemStyles, resultStyles];

  declare result: Result | null;
  declare problem: Problem | null;
  declare loading: boolean;
  /** The answer's nodes and edges, once it is to be drawn. */
  declare elements: Elements | null;
  /** Why it cannot be drawn. */
  declare drawing: Problem | null;
  /** How the database answers, once that is to be shown, and why that is not known. */
  declare plan: Plan | null;
  declare planning: Problem | null;
  declare show: Show;
  /** The ways it can be shown. */
  declare shows: readonly Show[];
  /** The column that names a chart's bars. */
  declare by: string | null;
  /** Addresses of the same answer as files, by their endings. */
  declare files: readonly { name: string; href: string }[];
  /** Whether the columns are those of a named query, whose words are known. */
  declare named: boolean;
  declare private graph: Graph | null;

  constructor() {
    super();
    this.result = this.problem = this.graph = this.elements = this.drawing = null;
    this.plan = this.planning = this.by = null;
    this.loading = false;
    this.show = 'table';
    this.shows = ['table', 'graph', 'chart', 'json'];
    this.files = [];
    this.named = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('elements')) {
      this.graph = null;
      if (this.elements?.elements.nodes.length) void this.place(this.elements);
    }
    if (this.show === 'graph') void import('./isnad-graph');
  }

  private async place(elements: Elements): Promise<void> {
    const graph = graphFrom(await arrange(elements));
    if (elements === this.elements) this.graph = graph;
  }

  protected override render(): TemplateResult {
    const { w, result } = this;
    if (this.problem) return problemBox(this.problem, w);
    if (this.shows.length === 1 && this.show === 'plan')
      return html`<section class="result" aria-live="polite">${this.steps()}</section>`;
    if (!result) return html`<p class="muted wait" aria-busy="true">${this.loading ? w('loading') : ''}</p>`;
    return html`<section class="result ${this.loading ? 'stale' : ''}" aria-live="polite">
      <header>
        <div class="group" role="group" aria-label=${w('result.as')}>
          ${this.shows.map(
            (show) =>
              html`<button
                class="button"
                data-show=${show}
                aria-pressed=${String(show === this.show)}
                @click=${() => change(this, (state) => setShow(state, show))}
              >
                ${icon(signs[show], 16)} ${w(`show.${show}`)}
              </button>`,
          )}
        </div>
        <span class="muted small"
          >${w('result.rows', { n: result.rows.length })} ·
          ${w('result.time', { ms: Math.round(result.elapsedMs) })}</span
        >
        <span class="files"
          >${this.files.map(({ name, href }) => html`<a class="button" href=${href} download>${icon('download', 16)} ${titles[name] ?? name}</a>`)}</span
        >
      </header>
      ${result.truncated ? html`<p class="note">${w('result.truncated')}</p>` : ''} ${this.draftNote(result)}
      ${this.body(result)}
    </section>`;
  }

  /** How much of the answer nobody has reviewed. */
  private draftNote(result: Result): TemplateResult | string {
    if (!result.drafts.length && !draftRows(result).length) return '';
    const n = draftRows(result).length;
    const says = n ? this.w('result.draftRows', { n }) : this.w('result.draftItems', { n: result.drafts.length });
    return html`<p class="note drafts" data-testid="draft-note">${draftTag(this, true)} ${says}</p>`;
  }

  private body(result: Result): TemplateResult {
    const { w } = this;
    if (this.show === 'json')
      return html`<pre class="json" dir="ltr" tabindex="0">${JSON.stringify(result, null, 2)}</pre>`;
    if (this.show === 'plan') return this.steps();
    if (!result.rows.length) return html`<p class="empty muted">${w('result.empty')}</p>`;
    if (this.show === 'graph') return this.picture();
    if (this.show === 'chart')
      return html`<isnad-chart
        .lang=${this.lang}
        .lexicon=${this.lexicon}
        .result=${result}
        ?named=${this.named}
        .by=${this.by}
      ></isnad-chart>`;
    const drafts = new Set(result.drafts);
    const review = result.columns.indexOf('review');
    const id = this.named ? result.columns.indexOf('id') : -1;
    const columns = columnsOf(result.columns, this.lang, this.named ? { lexicon: this.lexicon, w } : null).filter(
      // Where all is reviewed, a column that says so in each row says nothing.
      ({ index }) => !this.named || index !== review || draftRows(result).length > 0,
    );
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${w('show.table')}>
      <table data-testid="result-table">
        <thead>
          <tr>
            ${columns.map(({ title }) => html`<th scope="col"><bdi>${title}</bdi></th>`)}
          </tr>
        </thead>
        <tbody>
          ${result.rows.map(
            (row) =>
              html`<tr class=${review >= 0 && row[review] === 'proposed' ? 'draft' : ''}>
                ${columns.map((column) => this.cell(column, row[column.index], id < 0 ? null : (row[id] ?? null), drafts))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private steps(): TemplateResult {
    return html`<isnad-plan .lang=${this.lang} .plan=${this.plan} .problem=${this.planning}></isnad-plan>`;
  }

  private cell(column: Column, value: Value | undefined, id: Value, drafts: ReadonlySet<string>): TemplateResult {
    if (this.named && column.name === 'review')
      return html`<td>
        ${draftTag(this, value === 'proposed') || html`<span class="muted">${column.say(value)}</span>`}
      </td>`;
    const said = column.say(value);
    if (typeof id === 'string' && leads.has(column.name) && typeof said === 'string')
      return html`<td>
        <a class="place" href=${linkTo({ ...initial, lang: this.lang }, { select: id })}>${said}</a>
      </td>`;
    if (column.quoted && Array.isArray(value))
      return html`<td>
        <div class="quotes">
          ${value.map(String).map((one) => html`<q class="quoted" dir=${directionOf(one)}>${one}</q>`)}
        </div>
      </td>`;
    return html`<td>${valueCell(said, this.w, this.flags, drafts)}</td>`;
  }

  private picture(): TemplateResult {
    if (this.drawing) return problemBox(this.drawing, this.w);
    if (this.elements && !this.elements.elements.nodes.length)
      return html`<p class="empty muted">${this.w('result.noGraph')}</p>`;
    if (!this.graph) return html`<p class="empty muted" aria-busy="true">${this.w('loading')}</p>`;
    const tied = this.graph.edges.size > 0;
    const seen: Visible = {
      nodes: new Set(this.graph.nodes.keys()),
      edges: new Set(this.graph.edges.keys()),
      folded: new Map(),
      host: new Map(),
    };
    return html`${tied ? '' : html`<p class="note" data-testid="no-lines">${this.w(this.named ? 'result.noTies' : 'result.noLines')}</p>`}<isnad-graph
        class="picture"
        .lang=${this.lang}
        .lexicon=${this.lexicon}
        .graph=${this.graph}
        .seen=${seen}
        .first=${seen}
        gentleWheel
      ></isnad-graph>`;
  }
}

customElements.define('isnad-result', IsnadResult);
