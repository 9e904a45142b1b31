import { css, html, type TemplateResult } from 'lit';
import type { Problem } from '../api/types';
import type { Words } from '../i18n/words';
import { icon } from './icons';

export const problemStyles = css`
  .problem {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 12px;
    padding: 14px 16px;
    border: 1px solid color-mix(in srgb, var(--negative) 45%, var(--line));
    border-radius: var(--radius);
    background: var(--panel);
    margin-block: 12px;
  }
  .problem > svg {
    color: var(--negative);
    margin-block-start: 3px;
  }
  .problem > * {
    grid-column: 2;
  }
  .problem > svg {
    grid-column: 1;
    grid-row: 1;
  }
  .problem pre {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font: 13px/1.6 var(--mono);
  }
  .problem .button {
    justify-self: start;
    margin-block-start: 6px;
  }
`;

/** What went wrong and what to do, in the server's words; ours where it could not be reached. */
export function problemBox(problem: Problem, w: Words, retry?: () => void): TemplateResult {
  const detail = problem.code === 'unreachable' ? w('problem.unreachable') : problem.detail || w('problem.unknown');
  const hint = problem.code === 'unreachable' ? w('problem.unreachableHint') : problem.hint;
  return html`<div class="problem" role="alert">
    ${icon('warning')}
    <strong>${w('problem.title')}</strong>
    <pre dir="auto">${detail}</pre>
    ${hint ? html`<p class="small" dir="auto">${hint}</p>` : ''}
    ${retry ? html`<button class="button" @click=${retry}>${icon('reset', 16)} ${w('retry')}</button>` : ''}
  </div>`;
}
