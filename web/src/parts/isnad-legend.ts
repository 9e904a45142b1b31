import { css, html, type TemplateResult } from 'lit';
import type { NodeKind } from '../api/types';
import { isAuthors, isDraft, lineKinds, lineOf, nodeKinds, type Graph, type LineKind } from '../graph/model';
import { change } from '../ui/events';
import { glyphs } from '../ui/glyph-styles';
import { draftGlyph, lineGlyph, nodeGlyph } from '../ui/glyphs';
import { Part } from '../ui/part';
import { base } from '../ui/styles';
import { soloLegend, toggleLegend } from '../state/state';

/** The key to the picture, and its filter: a click switches an entry, Alt and a click leaves it alone on. */
export class IsnadLegend extends Part {
  static override properties = {
    ...Part.properties,
    graph: { attribute: false },
    off: { attribute: false },
    author: { type: Boolean },
  };
  static override styles = [
    base,
    glyphs,
    css`
      :host {
        display: block;
        position: relative;
        padding: 14px 12px;
        overflow: auto;
      }
      section + section {
        margin-block-start: 16px;
      }
      h3 {
        padding-inline: 8px;
        margin-block-end: 4px;
      }
      button {
        display: flex;
        align-items: center;
        gap: 8px;
        inline-size: 100%;
        min-block-size: 32px;
        padding: 3px 8px;
        border: 0;
        border-radius: 6px;
        background: none;
        font-size: 13px;
        text-align: start;
        transition:
          background-color var(--quick),
          opacity var(--quick);
      }
      button:hover {
        background: var(--accent-soft);
      }
      .picture {
        display: flex;
        justify-content: center;
        inline-size: 34px;
        flex: none;
      }
      .name {
        flex: 1;
        min-inline-size: 0;
        line-height: 1.3;
      }
      .count {
        color: var(--muted);
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }
      button[aria-pressed='false'] .picture {
        opacity: 0.35;
        filter: grayscale(1);
      }
      button[aria-pressed='false'] .name {
        color: var(--muted);
        text-decoration: line-through;
      }
      @media print {
        :host {
          display: grid;
          grid-template-columns: repeat(3, 1fr);
          border: 0;
        }
        section + section {
          margin: 0;
        }
      }
      @media screen and (max-width: 899px) {
        :host {
          display: flex;
          gap: 4px;
          padding: 6px 10px;
          overflow-x: auto;
          scrollbar-width: thin;
        }
        section {
          display: flex;
          gap: 4px;
        }
        section + section {
          margin: 0;
          padding-inline-start: 8px;
          border-inline-start: 1px solid var(--line);
        }
        h3 {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        button {
          inline-size: auto;
          white-space: nowrap;
        }
        .picture {
          inline-size: auto;
        }
      }
    `,
  ];

  declare graph: Graph | null;
  declare off: readonly string[];
  declare author: boolean;

  constructor() {
    super();
    this.graph = null;
    this.off = [];
    this.author = false;
  }

  protected override render(): TemplateResult {
    const counts = this.counts();
    const stances = lineKinds.slice(0, 3);
    const ties = lineKinds.slice(3).filter((line) => counts.get(line));
    const kinds = nodeKinds.filter((kind) => counts.get(kind));
    return html`
      <section data-testid="legend" aria-label=${this.w('legend.stances')}>
        <h3>${this.w('legend.stances')}</h3>
        ${stances.map((line) => this.entry(line, lineGlyph(line), this.w(`line.${line}`), counts.get(line) ?? 0, stances))}
        ${counts.get('author') ? this.authorEntry(counts.get('author')!) : ''}
        ${counts.get('draft') ? this.draftEntry(counts.get('draft')!) : ''}
      </section>
      <section aria-label=${this.w('legend.nodes')}>
        <h3>${this.w('legend.nodes')}</h3>
        ${kinds.map((kind) => this.entry(kind, this.glyph(kind), this.lexicon.kind(kind, this.lang, true), counts.get(kind)!, kinds))}
      </section>
      <section aria-label=${this.w('legend.ties')}>
        <h3>${this.w('legend.ties')}</h3>
        ${ties.map((line) => this.entry(line, lineGlyph(line), this.w(`line.${line}`), counts.get(line)!, ties))}
      </section>
    `;
  }

  private glyph(kind: NodeKind): TemplateResult {
    return kind === 'State' ? html`<span class="glyph State"></span>` : nodeGlyph({ kind }, this.flags);
  }

  private entry(
    key: string,
    picture: TemplateResult,
    name: string,
    count: number,
    peers: readonly string[],
  ): TemplateResult {
    const onClick = (event: MouseEvent): void =>
      change(this, (state) => (event.altKey ? soloLegend(state, key, peers) : toggleLegend(state, key)));
    return html`<button
      data-legend=${key}
      aria-pressed=${String(!this.off.includes(key))}
      title=${this.w('legend.howTo')}
      @click=${onClick}
      @dblclick=${() => change(this, (state) => soloLegend(state, key, peers))}
    >
      <span class="picture">${picture}</span><span class="name">${name}</span><span class="count">${count}</span>
    </button>`;
  }

  private authorEntry(count: number): TemplateResult {
    return html`<button
      data-legend="author"
      aria-pressed=${String(this.author)}
      title=${this.w('legend.authorHelp')}
      @click=${() => change(this, (state) => toggleLegend(state, 'author'))}
    >
      <span class="picture">${nodeGlyph({ kind: 'Article' }, this.flags)}</span>
      <span class="name">${this.w('legend.author')}</span><span class="count">${count}</span>
    </button>`;
  }

  private draftEntry(count: number): TemplateResult {
    return html`<button
      data-legend="draft"
      aria-pressed=${String(!this.off.includes('draft'))}
      title=${this.w('legend.draftHelp')}
      @click=${() => change(this, (state) => toggleLegend(state, 'draft'))}
    >
      <span class="picture">${draftGlyph()}</span>
      <span class="name">${this.w('legend.draft')}</span><span class="count">${count}</span>
    </button>`;
  }

  /** How many of each the article has; the author's judgements are counted for themselves. */
  private counts(): Map<string, number> {
    const counts = new Map<string, number>();
    const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
    if (!this.graph) return counts;
    for (const node of this.graph.nodes.values()) add(node.kind);
    for (const edge of this.graph.edges.values()) {
      add(isAuthors(edge, this.graph) ? 'author' : (lineOf(edge) satisfies LineKind));
      if (isDraft(edge)) add('draft');
    }
    return counts;
  }
}

customElements.define('isnad-legend', IsnadLegend);
