import { html, type TemplateResult } from 'lit';
import type { NodeData } from '../api/types';
import { timeline, type Tick } from '../graph/timescale';
import { breakLines } from '../text/lines';
import { measureIn } from '../graph/measure';
import { formatDate, formatRange, within } from '../i18n/dates';
import { nameOf } from '../i18n/words';
import { setRange, type Range } from '../state/state';
import { change, say } from '../ui/events';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { base, controls } from '../ui/styles';
import { timelineStyles } from './isnad-timeline.styles';

/** The events in the order of time, and the date filter: its two handles snap to the dates. */
export class IsnadTimeline extends Part {
  static override properties = {
    ...Part.properties,
    events: { attribute: false },
    range: { attribute: false },
    selected: {},
    width: { state: true },
    dragging: { state: true },
  };
  static override styles = [base, controls, timelineStyles];

  declare events: readonly NodeData[];
  declare range: Range;
  declare selected: string | null;
  declare private width: number;
  declare private dragging: Range | null;
  private readonly observer = new ResizeObserver(([entry]) => (this.width = entry!.contentRect.width));

  constructor() {
    super();
    this.events = [];
    this.range = { from: null, to: null };
    this.selected = null;
    this.width = 800;
    this.dragging = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  protected override firstUpdated(): void {
    this.observer.observe(this);
  }

  protected override render(): TemplateResult | null {
    const ticks = timeline(this.events);
    if (!ticks.length) return null;
    const range = this.dragging ?? this.range;
    const [start, end] = ends(ticks, range);
    const labelled = this.labelled(ticks);
    const filtered = range.from !== null || range.to !== null;
    return html`
      <div class="strip" data-testid="timeline" role="group" aria-label=${this.w('timeline.title')}>
        <header>
          <h3>${this.w('timeline.title')}</h3>
          ${
            filtered
              ? html`<span class="small">${formatRange(range.from, range.to, this.lang)}</span>
                  <button class="button bare" @click=${() => this.commit({ from: null, to: null })}>
                    ${icon('reset', 15)} ${this.w('timeline.all')}
                  </button>`
              : html`<span class="muted small">${this.w('timeline.help')}</span>`
          }
        </header>
        <div class="line">
          <div class="kept" .style=${`inset-inline: ${percent(ticks[start]!.at)} ${percent(1 - ticks[end]!.at)}`}></div>
          ${ticks.map((tick) => this.tick(tick, labelled.get(tick.date) ?? null, within(tick.date, range.from, range.to)))}
          ${this.handle('from', start, ticks)} ${this.handle('to', end, ticks)}
        </div>
      </div>
    `;
  }

  private tick(tick: Tick, caption: Caption | null, on: boolean): TemplateResult {
    const events = tick.ids.map((id) => this.events.find((event) => event.id === id)!);
    const names = events.map((event) => nameOf(event, this.lang)).join(this.lang === 'ar' ? '، ' : ', ');
    const chosen = this.selected !== null && tick.ids.includes(this.selected);
    const next = (): string => tick.ids[(tick.ids.indexOf(this.selected ?? '') + 1) % tick.ids.length]!;
    return html`
      ${tick.gap ? html`<i class="gap" .style=${`inset-inline-start: calc(${percent(tick.at)} - 20px)`}></i>` : ''}
      <button
        class="tick ${on ? '' : 'out'} ${chosen ? 'chosen' : ''}"
        .style=${`${at(tick)}; --shift: ${caption?.shift ?? 0}px`}
        title="${formatDate(tick.date, this.lang)} · ${names}"
        @click=${() => say(this, 'isnad-select', next())}
        @pointerenter=${() => say(this, 'isnad-hover', tick.ids[0]!)}
        @pointerleave=${() => say(this, 'isnad-hover', null)}
      >
        <span class="visually-hidden">${formatDate(tick.date, this.lang)}: ${names}</span>
        <i class="mark" aria-hidden="true">${tick.ids.length > 1 ? tick.ids.length : ''}</i>
        ${caption === null ? '' : html`<span class="name" aria-hidden="true">${caption.name}</span><span class="date" aria-hidden="true">${formatDate(tick.date, this.lang)}</span>`}
      </button>
    `;
  }

  private handle(which: 'from' | 'to', index: number, ticks: readonly Tick[]): TemplateResult {
    const tick = ticks[index]!;
    const set = (to: number): Range => this.moved(which, to, ticks);
    const onKey = (event: KeyboardEvent): void => {
      const later = this.lang === 'ar' ? 'ArrowLeft' : 'ArrowRight';
      const earlier = this.lang === 'ar' ? 'ArrowRight' : 'ArrowLeft';
      const by =
        event.key === later || event.key === 'ArrowUp'
          ? 1
          : event.key === earlier || event.key === 'ArrowDown'
            ? -1
            : 0;
      if (!by) return;
      event.preventDefault();
      this.commit(set(index + by));
    };
    return html`<span
      class="handle ${which}"
      role="slider"
      tabindex="0"
      aria-label=${this.w(`timeline.${which}`)}
      aria-valuemin="0"
      aria-valuemax=${ticks.length - 1}
      aria-valuenow=${index}
      aria-valuetext=${formatDate(tick.date, this.lang)}
      .style=${at(tick)}
      @keydown=${onKey}
      @pointerdown=${(event: PointerEvent) => this.drag(event, set, ticks)}
    ></span>`;
  }

  /** Follows the pointer until it is let go; only then the state changes. */
  private drag(event: PointerEvent, set: (to: number) => Range, ticks: readonly Tick[]): void {
    event.preventDefault();
    const handle = event.currentTarget as HTMLElement;
    const line = handle.parentElement!.getBoundingClientRect();
    handle.focus();
    handle.setPointerCapture(event.pointerId);
    const move = (at: PointerEvent): void => {
      const share = (at.clientX - line.left) / line.width;
      const place = this.lang === 'ar' ? 1 - share : share;
      const nearest = ticks.reduce(
        (best, tick, i) => (Math.abs(tick.at - place) < Math.abs(ticks[best]!.at - place) ? i : best),
        0,
      );
      this.dragging = set(nearest);
    };
    const done = (): void => {
      handle.removeEventListener('pointermove', move);
      const range = this.dragging;
      this.dragging = null;
      if (range) this.commit(range);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', done, { once: true });
  }

  /** The range after one end moved; an end at the outermost date filters nothing. */
  private moved(which: 'from' | 'to', to: number, ticks: readonly Tick[]): Range {
    const [start, end] = ends(ticks, this.range);
    const last = ticks.length - 1;
    const from = which === 'from' ? Math.max(0, Math.min(to, end)) : start;
    const till = which === 'to' ? Math.min(last, Math.max(to, start)) : end;
    return { from: from === 0 ? null : ticks[from]!.date, to: till === last ? null : ticks[till]!.date };
  }

  private commit(range: Range): void {
    change(this, (state) => setRange(state, range));
  }

  /**
   * Which dates have room for their words: the selected one first, then those of which most is said. At the ends of the
   * strip words are shifted inwards.
   */
  private labelled(ticks: readonly Tick[]): Map<string, Caption> {
    const measure = measureIn(12, 400);
    const captions = ticks.map((tick) => {
      const events = tick.ids.map((id) => this.events.find((event) => event.id === id)!);
      const chosen = events.find((event) => event.id === this.selected);
      const main = chosen ?? events.toSorted((a, b) => b.weight - a.weight)[0]!;
      return { tick, name: breakLines(nameOf(main, this.lang), 168, measure, 1)[0]!, rank: chosen ? 1e6 : main.weight };
    });
    const room = this.width - 2 * padding;
    const taken: [number, number][] = [];
    const placed = new Map<string, Caption>();
    for (const { tick, name } of captions.sort((a, b) => b.rank - a.rank)) {
      const half = Math.max(measure(name), measure(formatDate(tick.date, this.lang))) / 2 + 8;
      const middle = tick.at * room;
      const shift = Math.max(0, half - padding - middle) - Math.max(0, middle + half - room - padding);
      const [left, right] = [middle + shift - half, middle + shift + half];
      if (taken.some(([from, to]) => right > from && left < to)) continue;
      taken.push([left, right]);
      placed.set(tick.date, { name, shift });
    }
    return placed;
  }
}

/** The words at a date, and how far they are shifted along the line, in pixels. */
interface Caption {
  name: string;
  shift: number;
}

/** The strip's inner margin at its ends; as in the styles. */
const padding = 48;

/** Set as a property: the page's policy forbids style attributes. */
const at = (tick: Tick): string => `inset-inline-start: ${percent(tick.at)}`;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The first and last date within the range. */
function ends(ticks: readonly Tick[], { from, to }: Range): [number, number] {
  const kept = ticks.flatMap((tick, i) => (within(tick.date, from, to) ? [i] : []));
  return kept.length ? [kept[0]!, kept[kept.length - 1]!] : [0, ticks.length - 1];
}

customElements.define('isnad-timeline', IsnadTimeline);
