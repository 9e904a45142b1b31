import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ArticleHead, Elements, Found, NamedQuery, Problem, QueryParameter, Result } from '../api/types';
import { labelOf, nameOf, titleOf } from '../i18n/words';
import { initial, runQuery, type Show } from '../state/state';
import { cypherParameters, namedQuestion, queryRequest } from '../state/requests';
import { linkTo } from '../state/url';
import { change } from '../ui/events';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { inWords } from '../ui/problem';
import { base, controls } from '../ui/styles';
import { cardForm, pages } from '../ui/page-styles';
import './isnad-search';
import './isnad-result';
import './isnad-snippets';

/** The kinds of node that a parameter's type asks for. */
const wanted: Record<string, readonly string[]> = {
  actor: ['State', 'Leader', 'Person', 'Organization', 'Group'],
  state: ['State'],
  leader: ['Leader'],
  organization: ['Organization'],
  issue: ['Issue'],
  event: ['Event'],
  node: ['State', 'Leader', 'Person', 'Organization', 'Group', 'Place', 'Event', 'Issue'],
};

/** A named query: its form, made from its parameters, and its answer. */
export class IsnadQuery extends Part {
  static override properties = {
    ...Part.properties,
    query: { attribute: false },
    params: { attribute: false },
    asked: { type: Boolean },
    names: { attribute: false },
    articles: { attribute: false },
    result: { attribute: false },
    problem: { attribute: false },
    loading: { type: Boolean },
    elements: { attribute: false },
    drawing: { attribute: false },
    show: {},
    by: {},
    dates: { attribute: false },
    values: { state: true },
    missing: { state: true },
  };
  static override styles = [
    base,
    controls,
    pages,
    cardForm,
    css`
      form {
        grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
        align-items: start;
      }
      .missing {
        color: var(--negative);
        font-size: 12px;
      }
      .button.main {
        justify-self: start;
        min-inline-size: 110px;
        /* beside the fields, below the height of their labels */
        margin-block-start: calc(13px * 1.6 + 4px);
      }
      details {
        margin-block: 12px 20px;
        font-size: 13px;
      }
      summary {
        min-block-size: 32px;
        cursor: pointer;
        color: var(--muted);
      }
      pre {
        margin: 6px 0;
        padding: 14px 16px;
        overflow: auto;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--panel);
        font: 13px/1.7 var(--mono);
      }
      .back {
        font-size: 13px;
      }
    `,
  ];

  declare query: NamedQuery;
  /** What the reader gave. */
  declare params: Readonly<Record<string, string>>;
  /** Whether that is enough for an answer. */
  declare asked: boolean;
  /** Names of nodes by id, for what the address alone knows. */
  declare names: ReadonlyMap<string, { nameAr: string; nameEn: string }>;
  declare articles: readonly ArticleHead[];
  declare result: Result | null;
  declare problem: Problem | null;
  declare loading: boolean;
  declare elements: Elements | null;
  declare drawing: Problem | null;
  declare show: Show;
  declare by: string | null;
  /** Dates that the articles name, offered where one is asked for. */
  declare dates: readonly string[];
  declare private values: Record<string, string>;
  declare private missing: readonly string[];
  private readonly picked = new Map<string, Found>();

  constructor() {
    super();
    this.values = {};
    this.params = {};
    this.asked = false;
    this.missing = [];
    this.names = new Map();
    this.dates = [];
    this.articles = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('query') && !changed.has('params')) return;
    const preset = this.query.parameters.flatMap(({ name, default: value }) =>
      value === null || value === undefined ? [] : [[name, String(value)] as const],
    );
    this.values = { ...Object.fromEntries(preset), ...this.params };
    this.missing = [];
  }

  protected override render(): TemplateResult {
    const { query, lang, w } = this;
    const file = (name: string): { name: string; href: string } => ({
      name,
      href: queryRequest(query.name, this.params, `.${name}`),
    });
    return html`<div class="page">
      <a class="back" href=${linkTo({ ...initial, lang }, { view: 'queries' })}>${w('queries.title')}</a>
      <h1>${titleOf(query, lang)}</h1>
      <p class="muted">${lang === 'ar' ? query.descriptionAr : query.descriptionEn}</p>
      ${query.parameters.length ? this.form(query.parameters) : ''}
      <details>
        <summary>${w('queries.cypher')}</summary>
        <pre dir="ltr">${query.cypher.trim()}</pre>
        <a
          href=${linkTo({ ...initial, lang }, { view: 'cypher', cypher: query.cypher.trim(), cypherParams: this.asJson() })}
          >${w('queries.edit')}</a
        >
      </details>
      ${
        this.asked && !this.atField
          ? html`<isnad-result
                named
                .lang=${lang}
                .lexicon=${this.lexicon}
                .result=${this.result}
                .problem=${this.atField ? null : this.problem}
                ?loading=${this.loading}
                .elements=${this.elements}
                .drawing=${this.drawing}
                .show=${this.show}
                .by=${this.by}
                .files=${['json', 'csv', 'jsonl', 'md', 'cyjs'].map(file)}
              ></isnad-result>
              <isnad-snippets .lang=${lang} .question=${namedQuestion(query, this.params)}></isnad-snippets>`
          : this.atField
            ? ''
            : html`<p class="muted">${w('queries.fill')}</p>`
      }
    </div>`;
  }

  private form(parameters: readonly QueryParameter[]): TemplateResult {
    return html`<form data-testid="query-form" @submit=${this.onSubmit} novalidate>
      ${parameters.map((one) => this.field(one))}
      <button class="button main" type="submit">${icon('run', 16)} ${this.w('queries.run')}</button>
    </form>`;
  }

  private field(one: QueryParameter): TemplateResult {
    const label = html`${labelOf(one, this.lang) || one.name}
    ${one.required ? '' : html`<i>${this.w('queries.optional')}</i>`}`;
    return html`<div>
      <label class="label" for=${one.name}>${label}</label>
      ${this.input(one)} ${this.fault(one.name)}
    </div>`;
  }

  /** The parameter of the form that the server finds at fault. */
  private get atField(): string | null {
    const { problem, query } = this;
    return query.parameters.find(({ name }) => name === problem?.parameter)?.name ?? null;
  }

  /** What is wrong with a field, below it. */
  private fault(name: string): TemplateResult | string {
    const told = this.problem && this.atField === name ? inWords(this.problem, this.w) : null;
    // Other hints are for programs: they tell how an address names what the field completes.
    const hint = this.problem?.code === 'bad-parameter' ? told?.hint : '';
    const says = this.missing.includes(name)
      ? this.w('queries.missing')
      : [told?.detail, hint].filter(Boolean).join(' ');
    return says ? html`<span class="missing" role="alert" data-testid="field-fault">${says}</span>` : '';
  }

  private input(one: QueryParameter): TemplateResult {
    const value = this.values[one.name] ?? '';
    const set = (text: string): void => void (this.values = { ...this.values, [one.name]: text });
    const typed = (event: Event): void => set((event.target as HTMLInputElement).value);
    const choice = (options: readonly { id: string; name: string }[]): TemplateResult =>
      html`<select class="field" id=${one.name} name=${one.name} @change=${typed}>
        ${one.required ? '' : html`<option value="">${this.w('queries.any')}</option>`}
        ${options.map(({ id, name }) => html`<option value=${id} ?selected=${id === value}>${name}</option>`)}
      </select>`;
    if (one.type === 'enum')
      return choice((one.values ?? []).map((word) => ({ id: word.id, name: this.lang === 'ar' ? word.ar : word.en })));
    if (one.type === 'article')
      return choice(this.articles.map((article) => ({ id: article.id, name: titleOf(article, this.lang) })));
    const kinds = wanted[one.type];
    if (kinds) {
      const known = this.picked.get(value) ?? this.names.get(value);
      return html`<isnad-search
        id=${one.name}
        .lang=${this.lang}
        .lexicon=${this.lexicon}
        .kinds=${kinds}
        .label=${labelOf(one, this.lang) || one.name}
        .picked=${known ? nameOf(known, this.lang) : value}
        @isnad-found=${(event: CustomEvent<Found | null>) => {
          if (event.detail) this.picked.set(event.detail.id, event.detail);
          set(event.detail?.id ?? '');
        }}
      ></isnad-search>`;
    }
    const number = one.type === 'integer' || one.type === 'number';
    const dates = one.type === 'date' && this.dates.length > 0;
    return html`<input
        class="field"
        id=${one.name}
        name=${one.name}
        dir=${number || one.type === 'date' ? 'ltr' : 'auto'}
        type=${number ? 'number' : 'text'}
        step=${one.type === 'number' ? 'any' : nothing}
        min=${one.min ?? nothing}
        max=${one.max !== null && one.max < 1e9 ? one.max : nothing}
        list=${dates ? `${one.name}-dates` : nothing}
        placeholder=${one.type === 'date' ? '2022-05-16' : ''}
        .value=${value}
        @input=${typed}
      />${
        dates
          ? html`<datalist id="${one.name}-dates">
              ${this.dates.map((date) => html`<option value=${date}></option>`)}
            </datalist>`
          : ''
      }`;
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    this.missing = this.query.parameters.filter((one) => one.required && !this.values[one.name]).map((one) => one.name);
    if (this.missing.length) return;
    const filled = Object.fromEntries(Object.entries(this.values).filter(([, value]) => value !== ''));
    change(this, (state) => runQuery(state, filled));
  }

  /** The parameters as the free editor takes them. */
  private asJson(): string {
    return this.query.parameters.length ? JSON.stringify(cypherParameters(this.query, this.values)) : '';
  }
}

customElements.define('isnad-query', IsnadQuery);
