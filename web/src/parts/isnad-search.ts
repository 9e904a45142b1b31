import { css, html, type TemplateResult } from 'lit';
import { fetchJson } from '../api/client';
import { Resource } from '../api/resource';
import type { Found } from '../api/types';
import { nameOf } from '../i18n/words';
import { draftTag } from '../ui/draft';
import { glyphs } from '../ui/glyph-styles';
import { nodeGlyph } from '../ui/glyphs';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { base, controls } from '../ui/styles';

/**
 * Searches as one types. `/` anywhere on the page comes here; arrows choose, Enter takes. Says `isnad-found` with what
 * was taken. With a `kinds` list it serves as the field of a form that picks one thing.
 */
export class IsnadSearch extends Part {
  static override properties = {
    ...Part.properties,
    kinds: { attribute: false },
    label: {},
    picked: {},
    hotkey: { type: Boolean },
    text: { state: true },
    at: { state: true },
    open: { state: true },
  };
  static override styles = [
    base,
    controls,
    glyphs,
    css`
      :host {
        display: block;
        position: relative;
      }
      .box {
        position: relative;
      }
      .box > svg {
        position: absolute;
        inset-inline-start: 10px;
        inset-block-start: 9px;
        color: var(--muted);
        pointer-events: none;
      }
      .field {
        padding-inline: 36px 34px;
        background: var(--paper);
      }
      kbd {
        position: absolute;
        inset-inline-end: 8px;
        inset-block-start: 7px;
        min-inline-size: 22px;
        text-align: center;
        border: 1px solid var(--line);
        border-radius: 5px;
        font: 12px/20px var(--mono);
        color: var(--muted);
        background: var(--panel);
        pointer-events: none;
      }
      ul {
        position: absolute;
        z-index: 40;
        inset-block-start: calc(100% + 4px);
        inset-inline: 0;
        max-block-size: min(420px, 60vh);
        overflow: auto;
        padding: 4px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--panel);
        box-shadow: var(--shadow);
      }
      li {
        display: flex;
        align-items: center;
        gap: 10px;
        min-block-size: 40px;
        padding: 4px 8px;
        border-radius: 6px;
        cursor: pointer;
        line-height: 1.4;
      }
      li[aria-selected='true'] {
        background: var(--accent-soft);
      }
      li .kind {
        margin-inline-start: auto;
        font-size: 12px;
        color: var(--muted);
        white-space: nowrap;
      }
      li.note {
        cursor: default;
        color: var(--muted);
        font-size: 13px;
      }
    `,
  ];

  /** Only these kinds are offered; null for all. */
  declare kinds: readonly string[] | null;
  declare label: string | null;
  /** The name of what was picked, in a form. */
  declare picked: string;
  declare hotkey: boolean;
  declare private text: string;
  declare private at: number;
  declare private open: boolean;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Enter was pressed before the answer came. */
  private hurried = false;
  private readonly found = new Resource<{ results: Found[] }>(this, (url, signal) => fetchJson(url, { signal }));

  constructor() {
    super();
    this.kinds = null;
    this.label = null;
    this.picked = '';
    this.hotkey = false;
    this.text = '';
    this.at = 0;
    this.open = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onHotkey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onHotkey);
  }

  protected override updated(): void {
    if (this.hurried && this.settled) this.enter();
  }

  private get results(): Found[] {
    const all = this.found.value?.results ?? [];
    return this.kinds ? all.filter(({ kind }) => this.kinds!.includes(kind)) : all;
  }

  protected override render(): TemplateResult {
    const { w, results } = this;
    const open = this.open && this.text.trim() !== '';
    return html`<div class="box" role="search">
        ${icon('search')}
        <input
          class="field"
          type="text"
          data-testid="search"
          role="combobox"
          aria-expanded=${String(open)}
          aria-controls="results"
          aria-autocomplete="list"
          aria-activedescendant=${open && results.length ? `r${this.at}` : ''}
          aria-label=${this.label ?? w('search.label')}
          placeholder=${this.label ?? w('search.placeholder')}
          autocomplete="off"
          spellcheck="false"
          dir=${this.text || this.picked ? 'auto' : w.dir}
          .value=${this.text || this.picked}
          @input=${this.onInput}
          @keydown=${this.onKey}
          @focus=${() => (this.open = true)}
          @blur=${() => (this.open = this.hurried = false)}
        />
        ${this.hotkey ? html`<kbd aria-hidden="true">/</kbd>` : ''}
      </div>
      <ul id="results" role="listbox" data-testid="search-results" ?hidden=${!open} aria-label=${w('search.results')}>
        ${results.map((one, i) => this.result(one, i))}
        ${results.length ? '' : html`<li class="note" role="option" aria-selected="false" aria-disabled="true">${this.note()}</li>`}
      </ul>`;
  }

  private note(): string {
    if (this.found.problem) return this.found.problem.detail || this.w('problem.unreachable');
    return this.w(this.found.loading ? 'search.searching' : 'search.none');
  }

  private result(one: Found, i: number): TemplateResult {
    const kind =
      one.kind === 'Event' ? this.lexicon.eventKind(one.subkind, this.lang) : this.lexicon.kind(one.kind, this.lang);
    return html`<li
      id="r${i}"
      role="option"
      aria-selected=${String(i === this.at)}
      @pointermove=${() => (this.at = i)}
      @pointerdown=${(event: Event) => {
        // Before the field loses the focus, which would close the list.
        event.preventDefault();
        this.take(one);
      }}
    >
      ${nodeGlyph(one, this.flags)}<bdi>${nameOf(one, this.lang)}</bdi>${draftTag(this, one.review === 'proposed')}<span
        class="kind"
        >${kind}</span
      >
    </li>`;
  }

  private onInput(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    this.hurried = false;
    this.at = 0;
    this.open = true;
    if (this.picked) this.dispatchEvent(new CustomEvent('isnad-found', { detail: null }));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.found.load(this.request), 120);
  }

  /** What asks for the present text; null when there is none. */
  private get request(): string | null {
    const q = this.text.trim();
    const query = new URLSearchParams({ q, lang: this.lang, limit: this.kinds ? '30' : '12' });
    return q ? `/api/search?${query}` : null;
  }

  /** Whether what is found is for what is typed. */
  private get settled(): boolean {
    return this.found.valueKey === this.request && !this.found.loading;
  }

  private onKey(event: KeyboardEvent): void {
    const count = this.results.length;
    if (event.key === 'ArrowDown' && count) this.at = (this.at + 1) % count;
    else if (event.key === 'ArrowUp' && count) this.at = (this.at + count - 1) % count;
    else if (event.key === 'Enter' && this.open && this.text.trim()) this.enter();
    else if (event.key === 'Escape') {
      this.text = '';
      this.open = false;
    } else return;
    event.preventDefault();
  }

  /** Takes what is chosen; who types faster than the server answers gets the first of what comes. */
  private enter(): void {
    const one = this.results[this.at];
    this.hurried = !this.settled;
    if (one && this.settled) this.take(one);
  }

  private take(one: Found): void {
    this.hurried = false;
    this.text = '';
    this.open = false;
    this.dispatchEvent(new CustomEvent<Found>('isnad-found', { detail: one }));
    this.renderRoot.querySelector('input')!.blur();
  }

  private readonly onHotkey = (event: KeyboardEvent): void => {
    if (!this.hotkey || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const on = event.composedPath()[0];
    if (on instanceof HTMLInputElement || on instanceof HTMLTextAreaElement || on instanceof HTMLSelectElement) return;
    event.preventDefault();
    this.renderRoot.querySelector('input')!.focus();
  };
}

customElements.define('isnad-search', IsnadSearch);
