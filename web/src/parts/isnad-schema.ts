import { html, svg, type TemplateResult } from 'lit';
import type { NodeKind, Schema } from '../api/types';
import { drawSchema, tiesOf, type Circle, type Drawn, type Line } from '../text/schema';
import { say } from '../ui/events';
import { glyphs } from '../ui/glyph-styles';
import { nodeGlyph } from '../ui/glyphs';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { base, controls } from '../ui/styles';
import { schemaStyles } from './isnad-schema.styles';

const ACROSS = 104;
const DOWN = 92;
const RADIUS = 13;
/** Rows of ties that are shown before one asks for all. */
const FEW = 8;

/** The glyph of a kind; what is no node of the drawing is text. */
const sign = (kind: NodeKind): TemplateResult =>
  kind === 'Sentence'
    ? icon('quote', 15)
    : String(kind) === 'Text'
      ? icon('file', 15)
      : nodeGlyph({ kind }, () => null);

/** The graph's schema: drawn, and below it as a list from which pieces of Cypher are taken into the query. */
export class IsnadSchema extends Part {
  static override properties = {
    ...Part.properties,
    schema: { attribute: false },
    chosen: { state: true },
    whole: { state: true },
  };
  static override styles = [base, controls, glyphs, schemaStyles];

  declare schema: Schema;
  /** The circle whose labels and ties are listed; null for all. */
  declare private chosen: string | null;
  declare private whole: boolean;

  constructor() {
    super();
    this.chosen = null;
    this.whole = false;
  }

  protected override render(): TemplateResult {
    const { w } = this;
    const drawn = drawSchema(this.schema, ACROSS, DOWN);
    const all = tiesOf(drawn, this.chosen);
    const ties = this.whole ? all : all.slice(0, FEW);
    const circle = drawn.circles.find(({ name }) => name === this.chosen);
    return html`
      <svg
        class="drawing"
        viewBox="-140 -124 280 256"
        role="group"
        aria-label=${w('schema.drawing')}
        data-testid="schema"
      >
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 6 6"
            refX="5"
            refY="3"
            markerWidth="7"
            markerHeight="7"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0 6 3 0 6z"></path>
          </marker>
        </defs>
        ${drawn.lines.map((line) => this.line(line))} ${drawn.circles.map((one) => this.circle(one))}
      </svg>
      <ul class="labels" aria-label=${w('schema.labels')}>
        ${this.labels(drawn, circle).map(
          (name) =>
            html`<li>
              <button
                class="piece"
                title=${this.lexicon.kind(name, this.lang)}
                @click=${() => this.insert(`(:${name})`)}
              >
                <bdi dir="ltr">:${name}</bdi> <small>${this.count(name)}</small>
              </button>
            </li>`,
        )}
      </ul>
      ${circle ? this.keys(circle) : ''}
      <ul class="ties" aria-label=${w('schema.ties')}>
        ${ties.map(
          ({ type, from, to, count }) =>
            html`<li>
              <button class="piece" @click=${() => this.insert(`(:${from})-[:${type}]->(:${to})`)}>
                <bdi dir="ltr"><i>(${from})</i>-[:<b>${type}</b>]-><i>(${to})</i></bdi> <small>${count}</small>
              </button>
            </li>`,
        )}
      </ul>
      ${
        all.length > FEW
          ? html`<button
              class="button bare"
              aria-expanded=${String(this.whole)}
              @click=${() => (this.whole = !this.whole)}
            >
              ${this.whole ? w('panel.less') : w('panel.more', { n: all.length - FEW })}
            </button>`
          : ''
      }
    `;
  }

  private count(name: string): number {
    return this.schema.labels.find((one) => one.name === name)?.count ?? 0;
  }

  private labels({ circles }: Drawn, circle: Circle | undefined): string[] {
    const shown = circle ? [circle] : circles;
    return shown.flatMap(({ name, kinds }) => [...new Set([name, ...(circle ? kinds : [])])]);
  }

  private keys({ name, kinds }: Circle): TemplateResult {
    const own = this.schema.labels.filter((one) => one.name === name || kinds.includes(one.name));
    const names = [...new Set(own.flatMap(({ properties }) => properties))].sort();
    return html`<ul class="properties" aria-label=${this.w('schema.properties')}>
      ${names.map(
        (one) =>
          html`<li>
            <button class="piece" @click=${() => this.insert(one)}><bdi dir="ltr">${one}</bdi></button>
          </li>`,
      )}
    </ul>`;
  }

  private line({ from, to, ties }: Line): TemplateResult {
    const faint = this.chosen && from.name !== this.chosen && to.name !== this.chosen;
    const title = ties.map(({ type }) => type).filter((type, i, all) => all.indexOf(type) === i);
    const width = 0.8 + Math.log10(1 + ties.reduce((sum, { count }) => sum + count, 0)) * 0.7;
    if (from === to) {
      const out = Math.hypot(from.x, from.y) || 1;
      const [x, y] = [from.x * (1 + (RADIUS + 7) / out), from.y * (1 + (RADIUS + 7) / out)];
      return svg`<circle class="loop ${faint ? 'faint' : ''}" cx=${x} cy=${y} r="9" stroke-width=${width}><title>${title.join(', ')}</title></circle>`;
    }
    const long = Math.hypot(to.x - from.x, to.y - from.y);
    const [dx, dy] = [(to.x - from.x) / long, (to.y - from.y) / long];
    // Lines that go both ways keep to their own side.
    const [sx, sy] = [-dy * 2.5, dx * 2.5];
    return svg`<line class=${faint ? 'faint' : ''} stroke-width=${width} marker-end="url(#arrow)"
      x1=${from.x + dx * RADIUS + sx} y1=${from.y + dy * RADIUS + sy}
      x2=${to.x - dx * (RADIUS + 3) + sx} y2=${to.y - dy * (RADIUS + 3) + sy}><title>${title.join(', ')}</title></line>`;
  }

  private circle(one: Circle): TemplateResult {
    const chosen = one.name === this.chosen;
    const choose = (): void => void (this.chosen = chosen ? null : one.name);
    const kind = (one.kinds.length > 1 ? one.kinds[0] : one.name) as NodeKind;
    return svg`<g class="node ${chosen ? 'chosen' : ''}" transform="translate(${one.x} ${one.y})"
      role="button" tabindex="0" aria-pressed=${String(chosen)} aria-label="${one.name}, ${one.count}"
      @click=${choose} @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}>
      <circle r=${RADIUS}></circle>
      <foreignObject x="-12" y="-12" width="24" height="24">${html`<span class="sign">${sign(kind)}</span>`}</foreignObject>
      <text y=${RADIUS + 12}>${one.name}</text>
    </g>`;
  }

  private insert(text: string): void {
    say(this, 'isnad-insert', text);
  }
}

customElements.define('isnad-schema', IsnadSchema);
