import { html, type TemplateResult } from 'lit';
import type { Found } from '../api/types';
import { linkTo, urlFromState } from '../state/url';
import { setLang, type View } from '../state/state';
import { icon } from '../ui/icons';
import type { IsnadApp } from './isnad-app';

/** The bar: name, views, search, language, share. */
export function bar(app: IsnadApp): TemplateResult {
  const { state, w, lexicon } = app;
  const other = state.lang === 'ar' ? 'en' : 'ar';
  const view = (name: View, current: readonly View[]): TemplateResult =>
    html`<a href=${linkTo(state, { view: name })} aria-current=${current.includes(state.view) ? 'page' : 'false'}
      >${w(`nav.${name}`)}</a
    >`;
  return html`<header class="bar">
    <a class="name" href=${linkTo(state, {})}>${w('name')}</a>
    <nav aria-label=${w('nav.label')}>
      ${view('graph', ['graph'])} ${view('article', ['article'])} ${view('queries', ['queries', 'query'])}
      ${view('cypher', ['cypher'])}
    </nav>
    ${
      lexicon
        ? html`<isnad-search
            hotkey
            .lang=${state.lang}
            .lexicon=${lexicon}
            @isnad-found=${(event: CustomEvent<Found | null>) => open(app, event.detail)}
          ></isnad-search>`
        : html`<span class="search-space"></span>`
    }
    <span class="ends">
      <a
        class="button"
        data-testid="lang-switch"
        lang=${other}
        hreflang=${other}
        href=${urlFromState(setLang(state, other))}
        >${w('nav.otherLanguage')}</a
      >
      <button class="button main" data-testid="share" @click=${() => app.dispatchEvent(new CustomEvent('isnad-share'))}>
        ${icon('share', 16)}<span>${w('nav.share')}</span>
      </button>
    </span>
  </header>`;
}

/** What was found is opened where it is shown: articles in the reader, all else in the graph. */
function open(app: IsnadApp, found: Found | null): void {
  if (!found) return;
  const { state } = app;
  if (found.kind === 'Article')
    app.go({ ...state, view: 'article', id: found.id, at: null, sentence: null, show: 'graph' });
  else if (state.view === 'graph') app.go({ ...state, select: found.id });
  else app.go({ ...state, view: 'graph', id: null, select: found.id, show: 'graph' });
}
