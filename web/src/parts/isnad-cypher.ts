import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem, Result } from '../api/types';
import { runCypher, type Show } from '../state/state';
import { change, say } from '../ui/events';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { base, controls } from '../ui/styles';
import { pages } from '../ui/page-styles';
import { examples } from './cypher-examples';
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
  static override styles = [
    base,
    controls,
    pages,
    css`
      .desk {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 260px;
        gap: 20px;
        margin-block: 18px 24px;
      }
      .editor {
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--panel);
        overflow: hidden;
      }
      .editor:focus-within {
        border-color: var(--accent);
        box-shadow: 0 0 0 1px var(--accent);
      }
      textarea {
        display: block;
        inline-size: 100%;
        min-block-size: 190px;
        padding: 14px 16px;
        border: 0;
        outline: 0;
        background: none;
        resize: vertical;
        font: 14px/1.75 var(--mono);
        tab-size: 2;
        white-space: pre;
        overflow: auto;
      }
      .parameters {
        display: flex;
        align-items: center;
        gap: 10px;
        padding: 6px 16px;
        border-block-start: 1px solid var(--line);
        direction: ltr;
      }
      .parameters label {
        font-size: 12px;
        color: var(--muted);
      }
      .parameters input {
        flex: 1;
        min-inline-size: 0;
        min-block-size: 32px;
        border: 0;
        outline: 0;
        background: none;
        font: 13px var(--mono);
      }
      .bad {
        padding: 4px 16px 8px;
        color: var(--negative);
        font-size: 12px;
      }
      .run {
        display: flex;
        align-items: center;
        gap: 12px;
        margin-block-start: 12px;
      }
      kbd {
        font: 12px var(--mono);
        color: var(--muted);
      }
      aside h2 {
        font-size: 13px;
        color: var(--muted);
      }
      aside li button {
        inline-size: calc(100% + 16px);
        min-block-size: 36px;
        margin-inline: -8px;
        padding: 5px 8px;
        border: 0;
        border-radius: 6px;
        background: none;
        text-align: start;
        font-size: 13px;
        line-height: 1.45;
        color: var(--accent);
      }
      aside li button:hover {
        background: var(--accent-soft);
      }
      @media (max-width: 899px) {
        .desk {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

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

  protected override render(): TemplateResult {
    const { w, lang } = this;
    const fault = this.fault();
    return html`<div class="page">
      <h1>${w('cypher.title')}</h1>
      <p class="muted">${w('cypher.lead')}</p>
      <div class="desk">
        <div>
          <div class="editor">
            <textarea
              data-testid="cypher-editor"
              dir="ltr"
              spellcheck="false"
              autocapitalize="off"
              autocomplete="off"
              aria-label=${w('cypher.title')}
              .value=${this.text}
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
