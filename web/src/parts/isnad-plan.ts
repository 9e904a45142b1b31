import { css, html, type TemplateResult } from 'lit';
import type { Plan, Problem } from '../api/types';
import { Part } from '../ui/part';
import { problemBox, problemStyles } from '../ui/problem';
import { base } from '../ui/styles';

/** How often a step and those under it asked the store. */
const hits = ({ dbHits, children }: Plan): number =>
  children.reduce((sum, child) => sum + hits(child), Math.max(0, dbHits ?? 0));

/**
 * How the database answers: the steps as a tree, the last one first, each with the rows it is expected to give and, where
 * the query was run for that, those it gave and what they took.
 */
export class IsnadPlan extends Part {
  static override properties = { ...Part.properties, plan: { attribute: false }, problem: { attribute: false } };
  static override styles = [
    base,
    problemStyles,
    css`
      .plan {
        padding: 14px 16px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--panel);
        overflow: auto;
        direction: ltr;
        text-align: left;
      }
      .plan > ul {
        min-inline-size: 460px;
      }
      ul ul {
        margin-inline-start: 11px;
        padding-inline-start: 16px;
        border-inline-start: 1px solid var(--line);
      }
      li > div {
        display: flex;
        align-items: baseline;
        gap: 10px;
        padding-block: 4px;
      }
      b {
        font-weight: 600;
        font-size: 13px;
        white-space: nowrap;
      }
      code {
        font: 12px/1.6 var(--mono);
        color: var(--muted);
        overflow-wrap: anywhere;
      }
      .rows {
        margin-left: auto;
        font-size: 12px;
        color: var(--muted);
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      .rows b {
        font-size: 12px;
        color: var(--ink);
      }
      .empty {
        padding: 48px 24px;
        text-align: center;
      }
    `,
  ];

  declare plan: Plan | null;
  declare problem: Problem | null;

  protected override render(): TemplateResult {
    const { w } = this;
    if (this.problem) return problemBox(this.problem, w);
    if (!this.plan) return html`<p class="empty muted" aria-busy="true">${w('loading')}</p>`;
    const ran = this.plan.dbHits !== null;
    return html`<p class="muted small">
        ${w('plan.lead')} ${ran ? w('plan.ran', { hits: w('plan.hits', { n: hits(this.plan) }) }) : w('plan.profile')}
      </p>
      <div class="plan" tabindex="0" role="region" aria-label=${w('show.plan')} data-testid="plan">
        <ul>
          ${this.step(this.plan)}
        </ul>
      </div>`;
  }

  private step({ operator, details, estimatedRows, rows, dbHits, children }: Plan): TemplateResult {
    const name = operator.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/\(/, ' (');
    const n = estimatedRows < 10 ? Math.round(estimatedRows * 10) / 10 : Math.round(estimatedRows);
    return html`<li>
      <div>
        <b>${name}</b> <code>${details}</code>
        <span class="rows" dir=${this.w.dir}>
          ${
            rows === null
              ? html`≈ ${this.w('result.rows', { n })}`
              : html`<b>${this.w('result.rows', { n: rows })}</b> ${this.w('plan.expected', { n })} ·
                  <b>${this.w('plan.hits', { n: dbHits ?? 0 })}</b>`
          }
        </span>
      </div>
      ${
        children.length
          ? html`<ul>
              ${children.map((one) => this.step(one))}
            </ul>`
          : ''
      }
    </li>`;
  }
}

customElements.define('isnad-plan', IsnadPlan);
