import { css, html, type TemplateResult } from 'lit';
import type { EdgeData, NodeData } from '../api/types';
import { isDraft, lineOf, type Graph } from '../graph/model';
import type { Visible } from '../graph/visible';
import { formatDate } from '../i18n/dates';
import { nameOf } from '../i18n/words';
import { draftTag } from '../ui/draft';
import { passageLink } from '../ui/evidence';
import { say } from '../ui/events';
import { glyphs } from '../ui/glyph-styles';
import { lineGlyph, nodeGlyph } from '../ui/glyphs';
import { Part } from '../ui/part';
import { base, controls, quoted } from '../ui/styles';
import { tables } from '../ui/table-styles';

/** The picture as tables: every line that is drawn with the words it rests on, and every node. */
export class IsnadTable extends Part {
  static override properties = {
    ...Part.properties,
    graph: { attribute: false },
    seen: { attribute: false },
    selected: {},
    sealed: { type: Boolean },
  };
  static override styles = [
    base,
    controls,
    quoted,
    glyphs,
    tables,
    css`
      :host {
        display: block;
        position: relative;
        overflow: auto;
        padding: 16px 20px 40px;
        background: var(--paper);
      }
      h2 {
        margin-block: 8px 6px;
      }
      h2:not(:first-child) {
        margin-block-start: 28px;
      }
      .pick {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        min-block-size: 32px;
        padding: 0 4px;
        border: 0;
        border-radius: 6px;
        background: none;
        text-align: start;
        line-height: 1.4;
      }
      .pick:hover {
        background: var(--accent-soft);
      }
      .quoted {
        font-size: 15px;
        line-height: 1.75;
        min-inline-size: 240px;
      }
      .quoted a {
        color: inherit;
        text-decoration: none;
      }
      .quoted a:hover {
        text-decoration: underline;
        text-decoration-color: var(--accent);
      }
    `,
  ];

  declare graph: Graph;
  declare seen: Visible;
  declare selected: string | null;
  declare sealed: boolean;

  constructor() {
    super();
    this.selected = null;
    this.sealed = false;
  }

  protected override render(): TemplateResult {
    const edges = [...this.seen.edges].map((id) => this.graph.edges.get(id)!);
    const stances = edges.filter((edge) => edge.kind === 'stance');
    const ties = edges.filter((edge) => edge.kind !== 'stance');
    const nodes = [...this.seen.nodes].map((id) => this.graph.nodes.get(id)!).sort((a, b) => b.weight - a.weight);
    const { w } = this;
    return html`<div data-testid="graph-table">
      ${this.edges(w('table.stances'), stances)} ${this.edges(w('table.ties'), ties)}
      <h2>${w('table.nodes')} <span class="count">${nodes.length}</span></h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${w('table.name')}</th>
            <th scope="col">${w('table.kind')}</th>
            <th scope="col">${w('table.date')}</th>
            <th scope="col">${w('tile.sentences')}</th>
          </tr>
        </thead>
        <tbody>
          ${nodes.map(
            (node) =>
              html`<tr aria-selected=${String(node.id === this.selected)}>
                <th scope="row">${this.node(node)} ${draftTag(this, isDraft(node))}</th>
                <td>
                  ${node.kind === 'Event' ? this.lexicon.eventKind(node.subkind, this.lang) : this.lexicon.kind(node.kind, this.lang)}
                </td>
                <td>${formatDate(node.date, this.lang)}</td>
                <td class="number">${node.weight}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private edges(title: string, edges: EdgeData[]): TemplateResult | string {
    if (!edges.length) return '';
    const { w } = this;
    return html`<h2>${title} <span class="count">${edges.length}</span></h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${w('table.who')}</th>
            <th scope="col">${w('table.what')}</th>
            <th scope="col">${w('table.about')}</th>
            <th scope="col">${w('table.evidence')}</th>
          </tr>
        </thead>
        <tbody>
          ${edges.map((edge) => this.edge(edge))}
        </tbody>
      </table>`;
  }

  private edge(edge: EdgeData): TemplateResult {
    const line = lineOf(edge);
    const first = edge.evidence[0];
    const quote = first && (this.sealed ? first.quote : html`<a href=${passageLink(first, this.w)}>${first.quote}</a>`);
    const type = this.lexicon.type(edge, this.lang) || this.w(`edge.${edge.kind}`);
    return html`<tr aria-selected=${String(edge.id === this.selected)}>
      <th scope="row">${this.node(this.graph.nodes.get(edge.source)!)}</th>
      <td>
        <button class="pick" @click=${() => say(this, 'isnad-select', edge.id)}>
          ${lineGlyph(line)}<span class="ink ${edge.kind === 'stance' ? line : ''}">${type}</span>
        </button>
        ${draftTag(this, isDraft(edge))}
      </td>
      <td>${this.node(this.graph.nodes.get(edge.target)!)}</td>
      <td class="quoted" dir="auto">${quote}</td>
    </tr>`;
  }

  private node(node: NodeData): TemplateResult {
    return html`<button class="pick" @click=${() => say(this, 'isnad-select', node.id)}>
      ${nodeGlyph(node, this.flags)}<bdi>${nameOf(node, this.lang)}</bdi>
    </button>`;
  }
}

customElements.define('isnad-table', IsnadTable);
