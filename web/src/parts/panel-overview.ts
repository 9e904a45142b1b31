import { html, type TemplateResult } from 'lit';
import type { ArticleHead } from '../api/types';
import type { Graph } from '../graph/model';
import { targets, voices, type Sum } from '../graph/sums';
import { formatDate } from '../i18n/dates';
import { nameOf, textOf, titleOf } from '../i18n/words';
import { initial } from '../state/state';
import { linkTo } from '../state/url';
import { dotted } from '../ui/dotted';
import { draftLine, draftTag } from '../ui/draft';
import { say } from '../ui/events';
import { nodeGlyph } from '../ui/glyphs';
import { icon } from '../ui/icons';
import type { Part } from '../ui/part';

interface Viewed extends Part {
  readonly graph: Graph | null;
  readonly articles: readonly ArticleHead[];
  readonly writing: boolean;
}

/** What the article is about, who speaks and of what: the panel before anything is selected. */
export function overview(panel: Viewed): TemplateResult {
  if (!panel.graph) return html`<div class="skeleton" aria-label=${panel.w('loading')}><i></i><i></i><i></i></div>`;
  const { w, lang } = panel;
  const article = panel.articles.length === 1 ? panel.articles[0] : null;
  const state = { ...initial, lang };
  return html`
    ${
      article
        ? html`<header class="about">
            <p class="muted small clamp">
              ${dotted([formatDate(article.published, lang), textOf(article.source, lang)])}
            </p>
            <h1 dir="auto">${titleOf(article, lang)}</h1>
            ${draftLine(panel, article)}
            <p class="ways">
              <a class="button" href=${linkTo(state, { view: 'article', id: article.id })}
                >${icon('article', 16)} ${w('panel.read')}</a
              >
              ${addLink(panel)}
            </p>
          </header>`
        : html`<header class="about">
            <h1>${w('panel.articles', { n: panel.articles.length })}</h1>
            <ul>
              ${panel.articles.slice(0, 8).map((one) => html`<li><a dir="auto" href=${linkTo(state, { view: 'article', id: one.id })}>${titleOf(one, lang)}</a> ${draftTag(panel, one.draft)}</li>`)}
            </ul>
            ${addLink(panel)}
          </header>`
    }
    <p class="lead muted">${w('panel.lead')}</p>
    ${ranking(panel, 'panel.voices', voices(panel.graph).slice(0, 8))}
    ${ranking(panel, 'panel.targets', targets(panel.graph).slice(0, 8))}
  `;
}

/** Where nothing can be added, no door leads there. */
const addLink = ({ writing, w, lang }: Viewed): TemplateResult | string =>
  writing
    ? html`<a class="button bare" data-testid="add-link" href=${linkTo({ ...initial, lang }, { view: 'add' })}
        >${icon('plus', 16)} ${w('add.title')}</a
      >`
    : '';

function ranking(panel: Viewed, title: string, sums: Sum[]): TemplateResult | string {
  if (!sums.length) return '';
  const most = sums[0]!.all;
  const bar = ({ positive, negative, neutral, all }: Sum): TemplateResult =>
    html`<svg class="bar" width="88" height="8" viewBox="0 0 ${most} 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="positive" width=${positive} height="8" />
      <rect class="negative" x=${positive} width=${negative} height="8" />
      <rect class="neutral" x=${positive + negative} width=${neutral} height="8" />
      <title>${all}</title>
    </svg>`;
  return html`<section class="ranking">
    <h2 class="title">${panel.w(title)}</h2>
    <ol>
      ${sums.map(
        (sum) =>
          html`<li>
            <button
              @click=${() => say(panel, 'isnad-select', sum.node.id)}
              @pointerenter=${() => say(panel, 'isnad-hover', sum.node.id)}
              @pointerleave=${() => say(panel, 'isnad-hover', null)}
              aria-label=${`${nameOf(sum.node, panel.lang)}: ${panel.w('ranking.sum', { positive: sum.positive, negative: sum.negative, neutral: sum.neutral })}`}
              title=${panel.w('ranking.sum', { positive: sum.positive, negative: sum.negative, neutral: sum.neutral })}
            >
              ${nodeGlyph(sum.node, panel.flags)}<span class="name"><bdi>${nameOf(sum.node, panel.lang)}</bdi></span>
              ${bar(sum)}<span class="count">${sum.all}</span>
            </button>
          </li>`,
      )}
    </ol>
  </section>`;
}
