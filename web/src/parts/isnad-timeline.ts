import { html, nothing, type TemplateResult } from 'lit';
import type { NodeData } from '../api/types';
import { captions, type Caption } from '../graph/captions';
import { timeline, type Tick } from '../graph/timescale';
import { measureIn } from '../graph/measure';
import { isDraft } from '../graph/model';
import { formatDate, formatRange, within } from '../i18n/dates';
import { nameOf } from '../i18n/words';
import { setRange, type Range } from '../state/state';
import { draftTag } from '../ui/draft';
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
    shown: { state: true },
    opened: { state: true },
    dragging: { state: true },
  };
  static override styles = [base, controls, timelineStyles];

  declare events: readonly NodeData[];
  declare range: Range;
  declare selected: string | null;
  declare private width: number;
  /** The date whose events are listed: pointed at, or opened to choose from. */
  declare private shown: string | null;
  declare private opened: boolean;
  declare private dragging: Range | null;
  private readonly observer = new ResizeObserver(([entry]) => (this.width = entry!.contentRect.width));

  constructor() {
    super();
    this.events = [];
    this.range = { from: null, to: null };
    this.selected = null;
    this.width = 800;
    this.dragging = null;
    this.shown = null;
    this.opened = false;
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
    const worded = this.captions(ticks);
    const listed = ticks.find(({ date }) => date === this.shown);
    const undated = this.events.filter(({ date }) => !date).length;
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
          ${undated ? html`<span class="muted small undated">${this.w('timeline.undated', { n: undated })}</span>` : ''}
        </header>
        <div class="line">
          <div class="kept" .style=${`inset-inline: ${percent(ticks[start]!.at)} ${percent(1 - ticks[end]!.at)}`}></div>
          ${ticks.map((tick) => this.tick(tick, worded.get(tick.date) ?? null, within(tick.date, range.from, range.to)))}
          ${this.handle('from', start, ticks)} ${this.handle('to', end, ticks)}
          ${listed && (this.opened || !told(listed, worded.get(listed.date))) ? this.list(listed) : ''}
        </div>
      </div>
    `;
  }

  private tick(tick: Tick, caption: Caption | null, on: boolean): TemplateResult {
    const events = this.eventsOf(tick.ids);
    const word = ` (${this.lexicon.review('proposed', this.lang)})`;
    const names = events.map((event) => nameOf(event, this.lang) + (isDraft(event) ? word : ''));
    const chosen = this.selected !== null && tick.ids.includes(this.selected);
    const many = tick.ids.length > 1;
    const open = this.opened && this.shown === tick.date;
    const said = `${this.dated(tick.date, tick.ids)}: ${names.join(this.lang === 'ar' ? '، ' : ', ')}`;
    return html`
      ${tick.gap ? html`<i class="gap" .style=${`inset-inline-start: calc(${percent(tick.at)} - 20px)`}></i>` : ''}
      <button
        class="tick ${on ? '' : 'out'} ${chosen ? 'chosen' : ''} ${many ? 'many' : ''} ${events.every(isDraft) ? 'draft' : ''}"
        data-date=${tick.date}
        .style=${`${at(tick)}; --shift: ${caption?.shift ?? 0}px; --date-shift: ${caption?.dateShift ?? 0}px`}
        aria-label=${said}
        aria-expanded=${many ? String(open) : nothing}
        @click=${() => (many ? this.open(open ? null : tick.date) : say(this, 'isnad-select', tick.ids[0]!))}
        @focus=${() => this.peek(tick.date)}
        @pointerenter=${() => {
          this.peek(tick.date);
          say(this, 'isnad-hover', tick.ids[0]!);
        }}
        @pointerleave=${() => {
          this.peek(null);
          say(this, 'isnad-hover', null);
        }}
        @keydown=${this.onEscape}
      >
        <i class="mark">${many ? tick.ids.length : ''}</i>
        ${caption?.lines.length ? html`<span class="name">${caption.lines.map((line, i) => html`${i ? html`<br />` : ''}<bdi>${line}</bdi>`)}</span>` : ''}
        ${caption && caption.dateShift !== null ? html`<span class="date">${this.dated(tick.date, tick.ids)}</span>` : ''}
      </button>
    `;
  }

  /** What happened at a date, in full: words only while it is pointed at, a choice once it is opened. */
  private list({ date, ids, at: place }: Tick): TemplateResult {
    const events = this.eventsOf(ids);
    const pick = (id: string): void => {
      this.open(null);
      say(this, 'isnad-select', id);
    };
    return html`<div
      class="list ${this.opened ? 'opened' : ''} ${place > 0.5 ? 'end' : ''}"
      data-testid="timeline-list"
      .style=${`inset-inline-${place > 0.5 ? `end: ${percent(1 - place)}` : `start: ${percent(place)}`}`}
      @keydown=${this.onEscape}
      @focusout=${(event: FocusEvent) => {
        const to = event.relatedTarget as Node | null;
        if (this.opened && !(event.currentTarget as HTMLElement).contains(to)) this.open(null);
      }}
    >
      <h4>${formatDate(date, this.lang)}</h4>
      <ul>
        ${events.map(
          (event) =>
            html`<li>
              ${
                this.opened
                  ? html`<button
                      aria-current=${String(event.id === this.selected)}
                      @click=${() => pick(event.id)}
                      @pointerenter=${() => say(this, 'isnad-hover', event.id)}
                      @pointerleave=${() => say(this, 'isnad-hover', null)}
                    >
                      ${nameOf(event, this.lang)} ${draftTag(this, isDraft(event))}
                    </button>`
                  : html`<span>${nameOf(event, this.lang)} ${draftTag(this, isDraft(event))}</span>`
              }
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private peek(date: string | null): void {
    if (!this.opened) this.shown = date;
  }

  /** Opens a date's list, with the keyboard in it; null closes it. */
  private open(date: string | null): void {
    this.shown = date;
    this.opened = date !== null;
    if (date) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.list button')?.focus());
  }

  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.shown === null) return;
    const tick = this.renderRoot.querySelector<HTMLElement>(`.tick[data-date="${this.shown}"]`);
    this.open(null);
    tick?.focus();
    this.shown = null;
    event.stopPropagation();
  };

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

  /** The words at each date: of what happened then the selected one, else the one of which most is said. */
  private captions(ticks: readonly Tick[]): Map<string, Caption> {
    const room = this.width - 2 * padding;
    const claimants = ticks.map(({ date, at: place, ids }) => {
      const events = this.eventsOf(ids);
      const chosen = events.find((event) => event.id === this.selected);
      const main = chosen ?? events.toSorted((a, b) => b.weight - a.weight)[0]!;
      return {
        key: date,
        at: place * room + padding - edge,
        name: nameOf(main, this.lang),
        date: this.dated(date, ids),
        rank: chosen ? 1e6 : main.weight,
      };
    });
    return captions(claimants, this.width - 2 * edge, measureIn(12, 400));
  }

  /** A date, and how much happened then where that is more than one thing. */
  private dated(date: string, ids: readonly string[]): string {
    const said = formatDate(date, this.lang);
    return ids.length > 1 ? `${said} · ${this.w('count.events', { n: ids.length })}` : said;
  }

  private eventsOf(ids: readonly string[]): NodeData[] {
    return ids.flatMap((id) => this.events.find((event) => event.id === id) ?? []);
  }
}

/** Whether a date's words say all that happened then. */
const told = (tick: Tick, caption: Caption | undefined): boolean =>
  tick.ids.length === 1 && Boolean(caption?.lines.length) && !caption!.lines.at(-1)!.endsWith('…');

/** The strip's inner margin at its ends; as in the styles. */
const padding = 48;

/** Words stay so far from the strip's ends. */
const edge = 10;

/** Set as a property: the page's policy forbids style attributes. */
const at = (tick: Tick): string => `inset-inline-start: ${percent(tick.at)}`;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The first and last date within the range. */
function ends(ticks: readonly Tick[], { from, to }: Range): [number, number] {
  const kept = ticks.flatMap((tick, i) => (within(tick.date, from, to) ? [i] : []));
  return kept.length ? [kept[0]!, kept[kept.length - 1]!] : [0, ticks.length - 1];
}

customElements.define('isnad-timeline', IsnadTimeline);
