import { css, html, type TemplateResult } from 'lit';
import type { Fault, NamedQuery } from '../api/types';
import { titleOf } from '../i18n/words';
import { initial } from '../state/state';
import { linkTo } from '../state/url';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { faultList, problemStyles } from '../ui/problem';
import { base, controls } from '../ui/styles';
import { pages } from '../ui/page-styles';

/** The named queries, each a question with its form. */
export class IsnadQueries extends Part {
  static override properties = { ...Part.properties, queries: { attribute: false }, faults: { attribute: false } };
  static override styles = [
    base,
    controls,
    pages,
    problemStyles,
    css`
      [data-testid='query-list'] {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(300px, 1fr));
        gap: 12px;
        margin-block-start: 20px;
      }
      [data-testid='query-list'] li a {
        display: block;
        block-size: 100%;
        padding: 14px 16px 16px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--panel);
        color: inherit;
        text-decoration: none;
        transition: border-color var(--quick);
      }
      [data-testid='query-list'] li a:hover {
        border-color: var(--accent);
      }
      li h2 {
        font-size: 15px;
        color: var(--accent);
      }
      li p {
        font-size: 13px;
      }
      code {
        font: 12px var(--mono);
      }
    `,
  ];

  declare queries: readonly NamedQuery[];
  /** Of files that are left out until they are mended. */
  declare faults: readonly Fault[];

  protected override render(): TemplateResult {
    const { w, lang } = this;
    return html`<div class="page">
      <h1>${w('queries.title')}</h1>
      <p class="muted">
        ${w('queries.lead')} <a href=${linkTo({ ...initial, lang }, { view: 'cypher' })}>${w('queries.free')}</a>
      </p>
      ${
        this.faults.length
          ? html`<div class="problem" role="status" data-testid="query-faults">
              ${icon('warning')} <strong>${w('queries.faults')}</strong> ${faultList(this.faults, w)}
            </div>`
          : ''
      }
      <ul data-testid="query-list">
        ${this.queries.map(
          (one) =>
            html`<li>
              <a href=${linkTo({ ...initial, lang }, { view: 'query', id: one.name })}>
                <h2>${titleOf(one, lang)}</h2>
                <p class="muted">${lang === 'ar' ? one.descriptionAr : one.descriptionEn}</p>
              </a>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

customElements.define('isnad-queries', IsnadQueries);
