import { html, nothing, type TemplateResult } from 'lit';
import type { Fault, Problem } from '../api/types';
import { formatDate } from '../i18n/dates';
import { titleOf } from '../i18n/words';
import { answerable } from '../state/requests';
import { linkTo } from '../state/url';
import { initial } from '../state/state';
import { draftTag } from '../ui/draft';
import { faultList, inWords, problemBox } from '../ui/problem';
import type { IsnadApp } from './isnad-app';

const noNames = new Map<string, never>();

/** Each page's parts come when they are first needed. */
const parts = {
  article: () => import('../parts/isnad-reader'),
  queries: () => import('../parts/isnad-queries'),
  query: () => import('../parts/isnad-query'),
  cypher: () => import('../parts/isnad-cypher'),
  add: () => import('../parts/isnad-add'),
};

/** The reader, the queries, the editor. */
export function otherPage(app: IsnadApp): TemplateResult {
  const { state, lexicon } = app;
  if (state.view === 'graph') return html``;
  if (state.view === 'missing') return nothingAt(app);
  void parts[state.view]();
  const { lang } = state;
  if (app.ontology.problem) return failed(app, app.ontology.problem);
  if (!lexicon) return waiting(app);
  if (state.view === 'article') {
    const { problem } = app.article;
    if (problem?.status === 404) return noArticle(app, problem);
    if (problem) return failed(app, problem);
    if (!app.article.value) return app.articles.value?.articles.length === 0 ? note(app, 'reader.none') : waiting(app);
    return html`<isnad-reader
      class="fill"
      .lang=${lang}
      .lexicon=${lexicon}
      .article=${app.article.value}
      .articles=${app.articles.value?.articles ?? []}
      .at=${state.at}
      .sentence=${state.sentence}
    ></isnad-reader>`;
  }
  if (state.view === 'add') return html`<isnad-add class="fill" .lang=${lang} .lexicon=${lexicon}></isnad-add>`;
  if (state.view === 'cypher') {
    return html`<isnad-cypher
      class="fill"
      .lang=${lang}
      .lexicon=${lexicon}
      .cypher=${state.cypher}
      .parameters=${state.cypherParams}
      .result=${app.cypher.value}
      .problem=${app.cypher.problem}
      ?loading=${app.cypher.loading || app.plan.loading}
      ?cancelled=${app.cypher.cancelled || app.plan.cancelled}
      .elements=${app.drawn.value}
      .drawing=${app.drawn.problem}
      .show=${state.show}
      .by=${state.by}
      .plan=${app.plan.value?.plan ?? null}
      .planning=${app.plan.problem}
    ></isnad-cypher>`;
  }
  if (app.queries.problem) return failed(app, app.queries.problem);
  const queries = app.queries.value?.queries;
  if (!queries) return waiting(app);
  if (state.view === 'queries')
    return html`<isnad-queries
      class="fill"
      .lang=${lang}
      .lexicon=${lexicon}
      .queries=${queries}
      .faults=${app.queries.value?.faults ?? []}
    ></isnad-queries>`;
  const { query } = app;
  if (!query) return noQuery(app, app.queries.value?.faults ?? []);
  return html`<isnad-query
    class="fill"
    .lang=${lang}
    .lexicon=${lexicon}
    .query=${query}
    .params=${state.params}
    ?asked=${answerable(query, state.params)}
    .names=${app.names.value ?? noNames}
    .articles=${app.articles.value?.articles ?? []}
    .result=${app.answer.value}
    .problem=${app.answer.problem}
    ?loading=${app.answer.loading}
    .elements=${app.drawn.value}
    .drawing=${app.drawn.problem}
    .show=${state.show}
    .by=${state.by}
    .dates=${datesOf(app)}
  ></isnad-query>`;
}

/** The dates that the articles name, each once, in order. */
const datesOf = (app: IsnadApp): string[] => [
  ...new Set((app.timeline.value?.events ?? []).flatMap(({ date }) => (date ? [date] : []))),
];

const failed = (app: IsnadApp, problem: Problem): TemplateResult =>
  html`<div class="fill padded">
    ${problemBox(problem, app.w, () => app.dispatchEvent(new CustomEvent('isnad-retry')))}
  </div>`;

const waiting = (app: IsnadApp): TemplateResult => html`<p class="waiting muted" role="status">${app.w('loading')}</p>`;

const note = (app: IsnadApp, key: string): TemplateResult =>
  html`<p class="waiting muted">${app.w(key) || nothing}</p>`;

/** There is no such article; those that there are, each with the way to it. */
const noArticle = (app: IsnadApp, problem: Problem): TemplateResult =>
  html`<div class="waiting">
    <div role="alert">
      <p>${inWords(problem, app.w).detail}</p>
      ${app.articles.value?.articles.length ? html`<p>${app.w('missing.articles')}</p>` : ''}
      <ul data-testid="article-list">
        ${app.articles.value?.articles.map(
          (one) =>
            html`<li>
              <a href=${linkTo({ ...initial, lang: app.state.lang }, { view: 'article', id: one.id })}
                ><bdi>${titleOf(one, app.state.lang)}</bdi></a
              >
              <span class="muted small">${formatDate(one.published, app.state.lang)}</span>
              ${draftTag({ lexicon: app.lexicon!, lang: app.state.lang, w: app.w }, one.draft)}
            </li>`,
        )}
      </ul>
    </div>
  </div>`;

/** There is no such query; where its file is left out for a fault, what that is. */
function noQuery(app: IsnadApp, all: readonly Fault[]): TemplateResult {
  const faults = all.filter(({ place }) => place.startsWith(`${app.state.id}.cypher:`));
  return html`<div class="waiting">
    <div role="alert">
      <p>${app.w(faults.length ? 'queries.leftOut' : 'queries.unknown')}</p>
      ${faults.length ? faultList(faults, app.w) : ''}
      <a href=${linkTo(app.state, { view: 'queries' })}>${app.w('queries.all')}</a>
    </div>
  </div>`;
}

const nothingAt = (app: IsnadApp): TemplateResult =>
  html`<div class="waiting">
    <div role="alert" data-testid="missing">
      <p><code dir="ltr">${app.state.id}</code></p>
      <p>${app.w('missing.title')}</p>
      <a href=${linkTo(app.state, {})}>${app.w('missing.home')}</a> ·
      <a href=${linkTo(app.state, { view: 'queries' })}>${app.w('queries.all')}</a>
    </div>
  </div>`;
