import { html, type PropertyValues, type TemplateResult } from 'lit';
import { Drawing } from '../graph/drawing';
import { forgetLabels } from '../graph/labels';
import { fontsReady } from '../graph/measure';
import type { Graph } from '../graph/model';
import { dark, light, type Theme } from '../graph/theme';
import type { Box } from '../graph/sizes';
import type { Visible } from '../graph/visible';
import { isArrow } from '../graph/walk';
import { formatDate } from '../i18n/dates';
import { labelOf, nameOf } from '../i18n/words';
import type { Point } from '../api/types';
import { say } from '../ui/events';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { base, controls, quoted } from '../ui/styles';
import { canvasStyles } from './isnad-graph.styles';

const isDark = matchMedia('(prefers-color-scheme: dark)');
const isStill = matchMedia('(prefers-reduced-motion: reduce)');
const theme = (): Theme => (isDark.matches ? dark : light);

/**
 * The canvas: draws a graph and says what the reader does on it. Keys, when it has the focus: arrows walk along edges,
 * Enter selects, Space folds and unfolds, Escape lets go, + − 0 zoom.
 */
export class IsnadGraph extends Part {
  static override properties = {
    ...Part.properties,
    graph: { attribute: false },
    seen: { attribute: false },
    first: { attribute: false },
    selected: {},

    gentleWheel: { type: Boolean },
    covered: { type: Number },
    hint: { state: true },
  };
  static override styles = [base, controls, quoted, canvasStyles];

  declare graph: Graph;
  declare seen: Visible;
  /** What the first view shows, whatever the reader has chosen since: it decides where things stand. */
  declare first: Visible;
  declare selected: string | null;

  /** The wheel zooms only with Ctrl, so that a page with this in it still scrolls. */
  declare gentleWheel: boolean;
  /** So many pixels at the bottom are covered by something else. */
  declare covered: number;
  declare private hint: { id: string; at: Point } | null;
  drawing: Drawing | null = null;
  private observer: ResizeObserver | null = null;
  private fonts: Promise<void> | null = null;

  constructor() {
    super();
    this.selected = null;

    this.gentleWheel = false;
    this.covered = 0;
    this.hint = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    isDark.addEventListener('change', this.recolour);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    isDark.removeEventListener('change', this.recolour);
    this.observer?.disconnect();
    this.drawing?.destroy();
    this.drawing = null;
  }

  /** Draws attention to what another part points at. */
  point(id: string | null): void {
    this.drawing?.hover(id);
  }

  protected override render(): TemplateResult {
    return html`
      <div
        class="canvas"
        data-testid="graph-canvas"
        tabindex="0"
        role="application"
        aria-roledescription=${this.w('graph.role')}
        aria-label=${this.summary()}
        aria-describedby="keys"
        @keydown=${this.onKey}
        @blur=${() => this.drawing?.moveTo(null)}
        @pointerleave=${this.onLeave}
        @wheel=${{ handleEvent: this.onWheel, capture: true, passive: true }}
      >
        <div class="surface" role="img" aria-label=${this.summary()} dir="ltr"></div>
      </div>
      <p id="keys" class="visually-hidden">${this.w('graph.keys')}</p>
      <p class="visually-hidden" aria-live="polite" id="said"></p>
      ${this.hintCard()}
      <div class="zoom group" role="group" aria-label=${this.w('graph.zoom')}>
        <button
          class="button square"
          @click=${() => this.drawing?.zoomBy(1.3)}
          aria-label=${this.w('graph.zoomIn')}
          title=${this.w('graph.zoomIn')}
        >
          ${icon('plus')}
        </button>
        <button
          class="button square"
          @click=${() => this.drawing?.zoomBy(1 / 1.3)}
          aria-label=${this.w('graph.zoomOut')}
          title=${this.w('graph.zoomOut')}
        >
          ${icon('minus')}
        </button>
        <button
          class="button square"
          @click=${() => this.drawing?.fit()}
          aria-label=${this.w('graph.fit')}
          title=${this.w('graph.fit')}
        >
          ${icon('fit')}
        </button>
      </div>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selected') || changed.has('seen')) this.hint = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.graph || !this.seen) return;
    if (changed.has('graph')) {
      void this.draw();
      return;
    }
    if (!this.drawing) return;
    if (changed.has('lang')) this.drawing.restyle({ lang: this.lang });
    if (changed.has('covered')) this.drawing.covered = this.covered;
    if (changed.has('seen')) this.drawing.show(this.seen);
    if (changed.has('selected') || changed.has('seen')) this.drawing.select(this.selected);
  }

  /** Waits for the fonts once, since labels are measured; then the canvas appears whole. */
  private async draw(): Promise<void> {
    this.fonts ??= fontsReady().then(forgetLabels);
    await this.fonts;
    if (!this.isConnected) return;
    this.drawing?.destroy();
    const { lang, lexicon, flags } = this;
    this.drawing = new Drawing(this.surface, this.graph, this.first ?? this.seen, this.seen, {
      lang,
      lexicon,
      flags,
      theme: theme(),
      still: isStill.matches,
      corner: () => this.corner(),
      deeds: {
        select: (id) => say(this, 'isnad-select', id),
        toggle: (id) => say(this, 'isnad-toggle', id),
        hover: (id, at) => {
          this.hint = id && at ? { id, at } : null;
          this.surface.style.cursor = id ? 'pointer' : '';
        },
      },
    });
    this.drawing.select(this.selected);
    this.observer ??= new ResizeObserver(() => this.drawing?.resize());
    this.observer.observe(this.surface);
    this.dispatchEvent(new CustomEvent('isnad-drawn', { bubbles: true, composed: true }));
  }

  /** What the zoom buttons lie over, in pixels of the canvas, with some air around them. */
  private corner(): Box | null {
    const zoom = this.renderRoot.querySelector('.zoom')?.getBoundingClientRect();
    if (!zoom) return null;
    const own = this.getBoundingClientRect();
    const [w, h] = [zoom.width / 2 + 8, zoom.height / 2 + 8];
    return { x: zoom.left - own.left + zoom.width / 2, y: zoom.top - own.top + zoom.height / 2, w, h };
  }

  private get surface(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.surface')!;
  }

  /** Cytoscape.js tells of no leaving once the pointer is off the canvas. */
  private readonly onLeave = (): void => {
    this.hint = null;
    this.drawing?.hover(null);
  };

  private readonly recolour = (): void => this.drawing?.restyle({ theme: theme() });

  private readonly onWheel = (event: WheelEvent): void => {
    if (this.gentleWheel && !event.ctrlKey && !event.metaKey) event.stopPropagation();
  };

  private onKey(event: KeyboardEvent): void {
    const { drawing } = this;
    if (!drawing || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = drawing.at;
    this.hint = null;
    if (isArrow(event.key)) this.tell(drawing.walk(event.key));
    else if (event.key === 'Enter' && at) say(this, 'isnad-select', at);
    else if (event.key === ' ' && at) say(this, 'isnad-toggle', at);
    else if (event.key === 'Escape') {
      drawing.moveTo(null);
      say(this, 'isnad-select', null);
    } else if (event.key === '+' || event.key === '=') drawing.zoomBy(1.3);
    else if (event.key === '-') drawing.zoomBy(1 / 1.3);
    else if (event.key === '0') drawing.fit();
    else return;
    event.preventDefault();
  }

  /** Says where the keyboard's cursor is. */
  private tell(id: string | null): void {
    const node = id ? this.graph.nodes.get(id) : undefined;
    const text = node ? `${nameOf(node, this.lang)} · ${this.lexicon.kind(node.kind, this.lang)}` : '';
    this.renderRoot.querySelector('#said')!.textContent = text;
  }

  private summary(): string {
    if (!this.seen || !this.graph) return '';
    const count = (kind: string): number =>
      [...this.seen.nodes].filter((id) => this.graph.nodes.get(id)?.kind === kind).length;
    const stances = [...this.seen.edges].filter((id) => this.graph.edges.get(id)?.kind === 'stance').length;
    return this.w('graph.summary', {
      states: count('State'),
      leaders: count('Leader'),
      organizations: count('Organization'),
      events: count('Event'),
      issues: count('Issue'),
      stances,
    });
  }

  /** What lies under the pointer: for a line, the words it rests on. */
  private hintCard(): TemplateResult | null {
    if (!this.hint) return null;
    const { id, at } = this.hint;
    const edge = this.graph.edges.get(id);
    const node = this.graph.nodes.get(id);
    // In the half of the canvas that the pointer is not in: what it speaks of stays in view.
    const side = at.y > this.surface.clientHeight / 2 ? 'above' : 'below';
    if (node) {
      const bits = [
        node.kind === 'Event'
          ? this.lexicon.eventKind(node.subkind, this.lang)
          : this.lexicon.kind(node.kind, this.lang),
        formatDate(node.date, this.lang),
        node.weight ? this.w('count.sentences', { n: node.weight }) : '',
      ];
      return html`<div class="hint ${side}">
        <strong>${nameOf(node, this.lang)}</strong>
        <div class="muted small">${bits.filter(Boolean).join(' · ')}</div>
      </div>`;
    }
    if (!edge) return null;
    const quote = edge.evidence[0]?.quote;
    return html`<div class="hint ${side}">
      <strong>${labelOf(edge, this.lang) || this.lexicon.type(edge, this.lang)}</strong>
      ${quote ? html`<p class="quoted" dir="auto"><mark>${quote}</mark></p>` : ''}
    </div>`;
  }
}

customElements.define('isnad-graph', IsnadGraph);
