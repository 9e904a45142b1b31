import { html, type PropertyValues, type TemplateResult } from 'lit';
import { fetchJson, postJson, ProblemError } from '../api/client';
import { Resource } from '../api/resource';
import type { Elements, Plan, Planned, Problem, Result, Schema } from '../api/types';
import type { Mark } from '../editor/editor';
import { forgetAll, ranBefore, remember, type Ran } from '../state/history';
import { cypherRequest, freeQuestion } from '../state/requests';
import { runCypher, setShow, type Show } from '../state/state';
import { showsOf } from '../state/url';
import { parametersOf, planningOf } from '../text/cypher';
import { fieldsOf, jsonOf } from '../text/parameters';
import { change, hear, say } from '../ui/events';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { inWords } from '../ui/problem';
import { base, controls } from '../ui/styles';
import { pages } from '../ui/page-styles';
import { examples } from './cypher-examples';
import { cypherStyles } from './isnad-cypher.styles';
import type { IsnadEditor } from './isnad-editor';
import './isnad-editor';
import './isnad-result';
import './isnad-schema';
import './isnad-snippets';

/** The files of an answer, by their endings. */
const files = ['json', 'csv', 'jsonl', 'md', 'cyjs'] as const;

/** Free, read-only Cypher: an editor, its parameters, what was run before, the schema, and the answer. */
export class IsnadCypher extends Part {
  static override properties = {
    ...Part.properties,
    cypher: {},
    parameters: {},
    result: { attribute: false },
    problem: { attribute: false },
    loading: { type: Boolean },
    cancelled: { type: Boolean },
    elements: { attribute: false },
    drawing: { attribute: false },
    plan: { attribute: false },
    planning: { attribute: false },
    show: {},
    by: {},
    text: { state: true },
    fields: { state: true },
    marks: { state: true },
    history: { state: true },
  };
  static override styles = [base, controls, pages, cypherStyles];

  /** What was run. */
  declare cypher: string;
  declare parameters: string;
  declare result: Result | null;
  declare problem: Problem | null;
  declare loading: boolean;
  /** Whether the reader stopped it; then there is no answer. */
  declare cancelled: boolean;
  declare elements: Elements | null;
  declare drawing: Problem | null;
  declare plan: Plan | null;
  /** Why there is no plan. */
  declare planning: Problem | null;
  declare show: Show;
  declare by: string | null;
  declare private text: string;
  /** What stands in the fields of the parameters, by name. */
  declare private fields: Readonly<Record<string, string>>;
  declare private marks: readonly Mark[];
  declare private history: readonly Ran[];
  private readonly schema = new Resource<Schema>(this, (url, signal) => fetchJson(url, { signal }));
  private checking: AbortController | null = null;

  constructor() {
    super();
    this.text = this.cypher = this.parameters = '';
    this.cancelled = false;
    this.fields = {};
    this.marks = [];
    this.history = ranBefore();
    hear(this, 'isnad-insert', (piece) => this.editor?.insert(piece));
    this.schema.load('/api/schema');
  }

  private get editor(): IsnadEditor | null {
    return this.renderRoot.querySelector('isnad-editor');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('cypher')) this.text = this.cypher || this.text || examples[0]!.cypher;
    if (changed.has('parameters')) this.fields = { ...this.fields, ...fieldsOf(this.parameters) };
  }

  protected override render(): TemplateResult {
    const { w } = this;
    const wrong = this.marks.find(({ severity }) => severity === 'error');
    return html`<div class="page">
      <h1>${w('cypher.title')}</h1>
      <p class="muted">${w('cypher.lead')}</p>
      <div class="desk">
        <div>
          <div class="editor ${wrong ? 'wrong' : ''}">
            <isnad-editor
              .lang=${this.lang}
              .label=${w('cypher.title')}
              .text=${this.text}
              .schema=${this.schema.value}
              .check=${this.check}
              @isnad-text=${(event: CustomEvent<string>) => (this.text = event.detail)}
              @isnad-run=${this.run}
            ></isnad-editor>
            ${this.parameterFields()} ${this.marks.length ? this.complaint(wrong ?? this.marks[0]!) : ''}
          </div>
          <div class="run">
            <button class="button main" @click=${this.run} ?disabled=${!this.text.trim()}>
              ${icon('run', 16)} ${w('queries.run')}
            </button>
            <kbd dir="ltr">Ctrl + Enter</kbd>
            ${
              this.loading
                ? html`<button class="button" data-testid="cancel" @click=${() => say(this, 'isnad-cancel', null)}>
                      ${icon('close', 16)} ${w('cypher.cancel')}
                    </button>
                    <span class="muted small" role="status">${w('loading')}</span>`
                : ''
            }
          </div>
          ${
            this.cancelled
              ? html`<p class="note" role="status" data-testid="cancelled">${w('cypher.cancelled')}</p>`
              : this.cypher
                ? this.answer()
                : ''
          }
        </div>
        <aside>${this.examples()} ${this.ran()} ${this.drawnSchema()}</aside>
      </div>
    </div>`;
  }

  /** A field for each parameter that the text names. */
  private parameterFields(): TemplateResult | '' {
    const names = parametersOf(this.text);
    if (!names.length) return '';
    return html`<div class="parameters" role="group" aria-label=${this.w('cypher.parameters')}>
      ${names.map(
        (name) =>
          html`<label
            ><span dir="ltr">$${name}</span>
            <input
              dir="ltr"
              data-parameter=${name}
              spellcheck="false"
              autocomplete="off"
              placeholder=${this.w('cypher.value')}
              .value=${this.fields[name] ?? ''}
              @input=${(event: Event) => (this.fields = { ...this.fields, [name]: (event.target as HTMLInputElement).value })}
              @keydown=${this.onKey}
            />
          </label>`,
      )}
    </div>`;
  }

  private complaint({ line, column, message, severity }: Mark): TemplateResult {
    return html`<div class="complaint ${severity}" role="status">
      <span dir=${/\p{Script=Arabic}/u.test(message) ? 'rtl' : 'ltr'} data-testid="complaint">${message}</span>
      <button class="button bare" data-testid="go-to-fault" @click=${() => this.editor?.goTo({ line, column })}>
        ${this.w('cypher.goTo', { line, column })}
      </button>
    </div>`;
  }

  private examples(): TemplateResult {
    return html`<details open>
      <summary>${this.w('cypher.examples')}</summary>
      <ul>
        ${examples.map((one) => html`<li><button @click=${() => this.take(one.cypher, one.parameters ?? '')}>${one[this.lang]}</button></li>`)}
      </ul>
    </details>`;
  }

  private ran(): TemplateResult | '' {
    if (!this.history.length) return '';
    return html`<details data-testid="history">
      <summary>${this.w('cypher.history')}</summary>
      <ul>
        ${this.history.map(
          ({ cypher, parameters }) =>
            html`<li>
              <button class="past" dir="ltr" title=${cypher} @click=${() => this.take(cypher, parameters)}>
                ${cypher.replace(/\s+/g, ' ')}
              </button>
            </li>`,
        )}
      </ul>
      <button class="button bare" @click=${() => (this.history = forgetAll())}>${this.w('cypher.forget')}</button>
    </details>`;
  }

  private drawnSchema(): TemplateResult | '' {
    const { value } = this.schema;
    if (!value) return '';
    return html`<details open>
      <summary>${this.w('schema.title')}</summary>
      <isnad-schema .lang=${this.lang} .lexicon=${this.lexicon} .schema=${value}></isnad-schema>
    </details>`;
  }

  private answer(): TemplateResult {
    const { lang, parameters } = this;
    const { word, query } = planningOf(this.cypher);
    const ran = { cypher: query, cypherParams: parameters };
    return html`<isnad-result
        .lang=${lang}
        .lexicon=${this.lexicon}
        .result=${this.result}
        .problem=${this.problem}
        ?loading=${this.loading}
        .elements=${this.elements}
        .drawing=${this.drawing}
        .plan=${this.plan}
        .planning=${this.planning}
        .show=${word === 'EXPLAIN' ? 'plan' : this.show}
        .shows=${word === 'EXPLAIN' ? ['plan'] : showsOf('cypher')}
        .by=${this.by}
        .files=${files.map((format) => ({ name: format, href: cypherRequest(ran, `.${format}`) }))}
      ></isnad-result>
      <isnad-snippets .lang=${lang} .question=${freeQuestion(query, parameters)}></isnad-snippets>`;
  }

  private get json(): string {
    return jsonOf(parametersOf(this.text), this.fields);
  }

  /** What Neo4j's parser and planner have against a text; nothing where they cannot be asked. */
  private readonly check = async (text: string): Promise<readonly Mark[]> => {
    this.checking?.abort();
    const { signal } = (this.checking = new AbortController());
    this.marks = planningOf(text).query.trim() ? await this.complaints(text, signal) : [];
    return this.marks;
  };

  private async complaints(text: string, signal: AbortSignal): Promise<Mark[]> {
    const json = this.json;
    try {
      // A query is only planned while it is being written, never run.
      const asked = { query: planningOf(text).query, parameters: json ? JSON.parse(json) : {} };
      const { notices } = await postJson<Planned>('/api/cypher/plan', asked, signal);
      return notices.flatMap(({ description, line, column }) =>
        line && column ? [{ line, column, message: description, severity: 'warning' as const }] : [],
      );
    } catch (error) {
      if (signal.aborted) return [...this.marks];
      if (!(error instanceof ProblemError) || !error.problem.position) return [];
      const { position, code } = error.problem;
      const { detail, hint } = inWords(error.problem, this.w);
      // The place is marked; that it is to be corrected there needs no words.
      const fault = detail.replace(/\s*\(line \d+, column \d+\)/, '');
      return [{ ...position, message: code === 'syntax' ? fault : `${fault} ${hint}`, severity: 'error' }];
    }
  }

  private take(cypher: string, parameters: string): void {
    this.text = cypher;
    this.fields = { ...this.fields, ...fieldsOf(parameters) };
    this.run();
  }

  private readonly run = (): void => {
    const { text, json } = this;
    if (!text.trim()) return;
    this.editor?.settle();
    this.history = remember({ cypher: text, parameters: json });
    // The same query once more is asked for anew: the state does not change, so the shell is told.
    if (text === this.cypher && json === this.parameters) say(this, 'isnad-retry', null);
    else change(this, (state) => runCypher(planningOf(text).word ? setShow(state, 'plan') : state, text, json));
  };

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.run();
  }
}

customElements.define('isnad-cypher', IsnadCypher);
