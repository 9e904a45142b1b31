import { css, html, type TemplateResult } from 'lit';
import type { Fault, Problem } from '../api/types';
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
  .problem .detail {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .problem .faults {
    display: grid;
    gap: 8px;
    margin-block: 6px;
  }
  .problem .faults li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--line);
    overflow-wrap: anywhere;
  }
  .problem .faults code {
    font: 12px var(--mono);
    color: var(--muted);
  }
  .problem .button {
    justify-self: start;
    margin-block-start: 6px;
  }
`;

/** What went wrong and what to do, in the server's words; ours where it could not be reached. */
export function problemBox(problem: Problem, w: Words, retry?: () => void): TemplateResult {
  const { title, detail, hint, dir } = inWords(problem, w);
  return html`<div class="problem" role="alert" data-code=${problem.code}>
    ${icon('warning')}
    <strong>${title}</strong>
    ${problem.faults ? faultList(problem.faults, w) : html`<p class="detail" dir=${dir}>${detail}</p>`}
    ${hint ? html`<p class="small muted" dir=${dir}>${hint}</p>` : ''}
    ${retry && passing(problem) ? html`<button class="button" @click=${retry}>${icon('reset', 16)} ${w('retry')}</button>` : ''}
  </div>`;
}

/** Each fault of what was sent with its place and its remedy. */
export const faultList = (faults: readonly Fault[], w: Words): TemplateResult =>
  html`<ul class="faults">
    ${faults.map((one) => {
      const [fault, remedy] = w.lang === 'ar' ? [one.faultAr, one.remedyAr] : [one.fault, one.remedy];
      return html`<li>
        <code dir="ltr">${one.place}</code>
        <span dir="auto">${fault}</span>
        <span class="small muted" dir="auto">${remedy}</span>
      </li>`;
    })}
  </ul>`;

/** Whether asking once more may help. */
const passing = ({ status }: Problem): boolean => status === 0 || status === 429 || status >= 500;

/** The three sentences of a problem in the reader's language, and which way the last two run. */
export function inWords(
  problem: Problem,
  w: Words,
): { title: string; detail: string; hint: string; dir: 'ltr' | 'rtl' } {
  const title = w('problem.title');
  if (problem.code === 'unreachable')
    return { title, detail: w('problem.unreachable'), hint: w('problem.unreachableHint'), dir: w.dir };
  const arabic = w.lang === 'ar';
  return {
    title: (arabic ? problem.titleAr : problem.title) || title,
    detail: (arabic && problem.detailAr) || problem.detail || w('problem.unknown'),
    hint: (arabic && problem.hintAr) || problem.hint,
    dir: arabic && !problem.detailAr && problem.detail ? 'ltr' : w.dir,
  };
}
