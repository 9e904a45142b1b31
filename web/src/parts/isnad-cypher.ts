import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem, Result } from '../api/types';
import { runCypher, type Show } from '../state/state';
import { wordAt, type Stretch } from '../text/place';
import { change, say } from '../ui/events';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { base, controls } from '../ui/styles';
import { pages } from '../ui/page-styles';
import { examples } from './cypher-examples';
import { cypherStyles } from './isnad-cypher.styles';
import './isnad-result';

/** Free, read-only Cypher: an editor, its parameters, examples to start from, and the answer. Ctrl+Enter runs. */
export class IsnadCypher extends Part {
  static override properties = {
    ...Part.properties,
    cypher: {},
    parameters: {},
    result: { attribute: false },
    problem: { attribute: false },
    loading: { type: Boolean },
    show: {},
    text: { state: true },
    json: { state: true },
  };
  static override styles = [base, controls, pages, cypherStyles];

  /** What was run. */
  declare cypher: string;
  declare parameters: string;
  declare result: Result | null;
  declare problem: Problem | null;
  declare loading: boolean;
  declare show: Show;
  declare private text: string;
  declare private json: string;

  constructor() {
    super();
    this.text = this.json = this.cypher = this.parameters = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('cypher')) this.text = this.cypher || this.text || examples[0]!.cypher;
    if (changed.has('parameters')) this.json = this.parameters;
  }

  protected override updated(): void {
    this.follow();
  }

  protected override render(): TemplateResult {
    const { w, lang } = this;
    const fault = this.fault();
    const wrong = this.wrong();
    return html`<div class="page">
      <h1>${w('cypher.title')}</h1>
      <p class="muted">${w('cypher.lead')}</p>
      <div class="desk">
        <div>
          <div class="editor">
            ${wrong ? this.underlined(wrong) : ''}
            <textarea
              data-testid="cypher-editor"
              dir="ltr"
              spellcheck="false"
              autocapitalize="off"
              autocomplete="off"
              aria-label=${w('cypher.title')}
              aria-invalid=${String(wrong !== null)}
              .value=${this.text}
              @scroll=${this.follow}
              @input=${(event: Event) => (this.text = (event.target as HTMLTextAreaElement).value)}
              @keydown=${this.onKey}
            ></textarea>
            <div class="parameters">
              <label for="json">${w('cypher.parameters')}</label>
              <input
                id="json"
                dir="ltr"
                spellcheck="false"
                autocomplete="off"
                placeholder='{"id": "state:AM"}'
                .value=${this.json}
                @input=${(event: Event) => (this.json = (event.target as HTMLInputElement).value)}
                @keydown=${this.onKey}
                aria-invalid=${String(fault !== null)}
              />
            </div>
            ${fault ? html`<div class="bad" role="alert">${w('cypher.badJson')}</div>` : ''}
          </div>
          <div class="run">
            <button class="button main" @click=${this.run} ?disabled=${fault !== null || !this.text.trim()}>
              ${icon('run', 16)} ${w('queries.run')}
            </button>
            <kbd dir="ltr">Ctrl + Enter</kbd>
            ${wrong ? html`<button class="button" data-testid="go-to-fault" @click=${() => this.goTo(wrong)}>${w('cypher.goTo', { ...this.problem!.position! })}</button>` : ''}
            ${this.loading ? html`<span class="muted small" role="status">${w('loading')}</span>` : ''}
          </div>
        </div>
        <aside>
          <h2>${w('cypher.examples')}</h2>
          <ul>
            ${examples.map((one) => html`<li><button @click=${() => this.take(one)}>${lang === 'ar' ? one.ar : one.en}</button></li>`)}
          </ul>
        </aside>
      </div>
      ${this.cypher ? html`<isnad-result .lang=${lang} .lexicon=${this.lexicon} .result=${this.result} .problem=${this.problem} ?loading=${this.loading} .show=${this.show}></isnad-result>` : ''}
    </div>`;
  }

  /** Why the parameters are no JSON object; null when they are, or are none. */
  private fault(): string | null {
    if (!this.json.trim()) return null;
    try {
      const value: unknown = JSON.parse(this.json);
      return value !== null && typeof value === 'object' && !Array.isArray(value) ? null : 'object';
    } catch {
      return 'syntax';
    }
  }

  /** Where the query that was run is wrong; null once it is edited. */
  private wrong(): Stretch | null {
    const { problem, text } = this;
    return problem?.position && text === this.cypher ? wordAt(text, problem.position) : null;
  }

  /** The query's text under the editor, of which only the fault's wavy line is seen. */
  private underlined({ start, end }: Stretch): TemplateResult {
    const { text } = this;
    return html`<div class="under" dir="ltr" aria-hidden="true">
      <pre>${text.slice(0, start)}<mark data-testid="fault">${text.slice(start, end)}</mark>${text.slice(end)}</pre>
    </div>`;
  }

  private goTo({ start, end }: Stretch): void {
    const editor = this.renderRoot.querySelector('textarea')!;
    editor.focus();
    editor.setSelectionRange(start, end);
  }

  /** The underlined copy scrolls with the editor. */
  private readonly follow = (): void => {
    const { scrollLeft, scrollTop } = this.renderRoot.querySelector('textarea')!;
    const under = this.renderRoot.querySelector<HTMLElement>('.under pre');
    if (under) under.style.translate = `${-scrollLeft}px ${-scrollTop}px`;
  };

  private take(example: { cypher: string; parameters?: string }): void {
    this.text = example.cypher;
    this.json = example.parameters ?? '';
    this.run();
  }

  private readonly run = (): void => {
    if (this.fault() || !this.text.trim()) return;
    const { text, json } = this;
    // The same query once more is asked for anew: the state does not change, so the shell is told.
    if (text === this.cypher && json === this.parameters) say(this, 'isnad-retry', null);
    else change(this, (state) => runCypher(state, text, json));
  };

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.run();
  }
}

customElements.define('isnad-cypher', IsnadCypher);
