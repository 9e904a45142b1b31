import { html, nothing, type TemplateResult } from 'lit';
import type { NodeData } from '../api/types';
import { nameOf, textOf, titleOf } from '../i18n/words';
import { isFiltered, resetFilters, serverFilters, setFilter, setShow } from '../state/state';
import { graphRequest } from '../state/requests';
import { dotted } from '../ui/dotted';
import { icon } from '../ui/icons';
import { problemBox } from '../ui/problem';
import type { IsnadApp } from './isnad-app';
import '../parts/isnad-legend';
import '../parts/isnad-panel';
import '../parts/isnad-table';
import '../parts/isnad-timeline';

/** The canvas brings the heaviest library along; the rest of the page does not wait for it. */
void import('../parts/isnad-graph');

/** The graph: legend, canvas or its table twin, timeline, panel. */
export function graphPage(app: IsnadApp): TemplateResult {
  const { state, lexicon, graph, seen, w, problem } = app;
  if (problem)
    return html`<div class="fill padded">
      ${problemBox(problem, w, () => app.dispatchEvent(new CustomEvent('isnad-retry')))}
    </div>`;
  const { lang, select } = state;
  return html`<div class="desk">
    ${lexicon ? html`<isnad-legend .lang=${lang} .lexicon=${lexicon} .graph=${graph} .off=${state.off} ?author=${state.author}></isnad-legend>` : html`<div class="legend-space"></div>`}
    <div class="stage">
      ${tools(app)}
      <div class="board">
        ${
          graph && seen && lexicon && app.first
            ? html`
                <isnad-graph
                  ?inert=${state.show === 'table'}
                  .lang=${lang}
                  .lexicon=${lexicon}
                  .graph=${graph}
                  .seen=${seen}
                  .first=${app.first}
                  .selected=${select}
                ></isnad-graph>
                ${state.show === 'table' ? html`<isnad-table .lang=${lang} .lexicon=${lexicon} .graph=${graph} .seen=${app.listed!} .selected=${select}></isnad-table>` : nothing}
                ${seen.nodes.size ? nothing : empty(app)}
              `
            : html`<p class="waiting muted" role="status">${w('graph.loading')}</p>`
        }
      </div>
      ${graph && lexicon ? html`<isnad-timeline .lang=${lang} .lexicon=${lexicon} .events=${events(app)} .range=${state.range} .selected=${select}></isnad-timeline>` : nothing}
      ${source(app)}
    </div>
    ${divider(app)} ${lexicon ? panel(app) : html`<div class="panel-space"></div>`}
  </div>`;
}

function panel(app: IsnadApp): TemplateResult {
  const { state, seen, w } = app;
  const card = app.card.value;
  const { select } = state;
  return html`<div class="side ${app.sheet ? 'up' : ''}">
    <button class="grip" aria-expanded=${String(app.sheet)} @click=${() => (app.sheet = !app.sheet)}>
      ${w('panel.sheet')}
    </button>
    <isnad-panel
      .lang=${state.lang}
      .lexicon=${app.lexicon!}
      .graph=${app.graph}
      .articles=${shownArticles(app)}
      ?writing=${app.ready.status?.writing ?? false}
      .selected=${select}
      .card=${card && 'node' in card ? card.node : null}
      .edge=${card && 'edge' in card ? card.edge : null}
      .problem=${app.card.problem}
      ?loading=${app.card.loading}
      .folded=${(select && seen?.folded.get(select)) || 0}
      ?open=${Boolean(select && state.open.includes(select))}
    ></isnad-panel>
  </div>`;
}

function shownArticles(app: IsnadApp): NonNullable<IsnadApp['articles']['value']>['articles'] {
  const all = app.articles.value?.articles ?? [];
  const only = app.state.filter.article;
  return only ? all.filter(({ id }) => only.includes(id)) : all;
}

const events = (app: IsnadApp): NodeData[] => [...app.graph!.nodes.values()].filter(({ kind }) => kind === 'Event');

/** What narrows the picture, each to be taken off; and the switch between picture and table. */
function tools(app: IsnadApp): TemplateResult {
  const { state, w, graph } = app;
  const show = (name: 'graph' | 'table'): TemplateResult =>
    html`<button
      class="button"
      data-show=${name}
      aria-pressed=${String(state.show === name)}
      @click=${() => app.go(setShow(state, name))}
    >
      ${icon(name, 16)} ${w(`show.${name}`)}
    </button>`;
  const named = (id: string): string => {
    const node = graph?.nodes.get(id);
    const article = app.articles.value?.articles.find((one) => one.id === id);
    return node ? nameOf(node, state.lang) : article ? titleOf(article, state.lang) : id;
  };
  const chips = serverFilters.flatMap((name) => (state.filter[name] ?? []).map((id) => ({ name, id })));
  return html`<div class="tools">
    <div class="group" role="group" aria-label=${w('show.label')}>${show('graph')}${show('table')}</div>
    ${chips.map(
      ({ name, id }) =>
        html`<button
          class="button chip"
          @click=${() =>
            app.go(
              setFilter(
                state,
                name,
                (state.filter[name] ?? []).filter((other) => other !== id),
              ),
            )}
          aria-label=${w('filter.remove', { name: named(id) })}
        >
          <span class="muted">${w(`filter.${name}`)}</span> <bdi>${named(id)}</bdi> ${icon('close', 14)}
        </button>`,
    )}
    ${isFiltered(state) ? html`<button class="button bare" data-testid="reset" @click=${() => app.go(resetFilters(state))}>${icon('reset', 16)} ${w('filter.reset')}</button>` : nothing}
    ${app.elements.value?.truncated ? html`<span class="muted small">${w('graph.truncated', { shown: app.elements.value.elements.nodes.length, all: app.elements.value.total.nodes })}</span>` : nothing}
  </div>`;
}

function empty(app: IsnadApp): TemplateResult {
  const { w, state } = app;
  return html`<div class="nothing">
    <p>${w(isFiltered(state) ? 'graph.empty' : 'graph.none')}</p>
    ${isFiltered(state) ? html`<button class="button main" @click=${() => app.go(resetFilters(state))}>${w('filter.reset')}</button>` : nothing}
  </div>`;
}

/** Every picture carries its source and the version of its data. */
function source(app: IsnadApp): TemplateResult {
  const { w, state } = app;
  const article = shownArticles(app).length === 1 ? shownArticles(app)[0] : null;
  const version = app.elements.value?.version ?? app.ready.status?.version;
  const bits = [
    version && `${w('version')} ${version.slice(0, 12)}`,
    article && `${w('source')}: ${textOf(article.source, state.lang) || titleOf(article, state.lang)}`,
    article && textOf(article.licence, state.lang),
  ];
  return html`<footer class="source"><span>${dotted(bits)}</span><a href=${graphRequest(state)}>JSON</a></footer>`;
}

/** The line between canvas and panel, which the reader moves by pointer or arrow keys. */
function divider(app: IsnadApp): TemplateResult {
  const most = 640;
  const least = 320;
  const set = (width: number): void => {
    app.panelWidth = Math.max(least, Math.min(most, width));
    app.style.setProperty('--panel-width', `${app.panelWidth}px`);
  };
  const outwards = app.w.dir === 'rtl' ? 1 : -1;
  const onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 24 * outwards : event.key === 'ArrowLeft' ? -24 * outwards : 0;
    if (by) set(app.panelWidth + by);
  };
  const onDown = (event: PointerEvent): void => {
    const line = event.currentTarget as HTMLElement;
    const start = { x: event.clientX, width: app.panelWidth };
    line.setPointerCapture(event.pointerId);
    const move = (to: PointerEvent): void => set(start.width + (to.clientX - start.x) * outwards);
    line.addEventListener('pointermove', move);
    line.addEventListener('lostpointercapture', () => line.removeEventListener('pointermove', move), { once: true });
  };
  return html`<div
    class="divider"
    role="separator"
    tabindex="0"
    aria-orientation="vertical"
    aria-label=${app.w('panel.resize')}
    aria-valuemin=${least}
    aria-valuemax=${most}
    aria-valuenow=${app.panelWidth}
    @keydown=${onKey}
    @pointerdown=${onDown}
  ></div>`;
}
