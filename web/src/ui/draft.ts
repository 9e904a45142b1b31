import { html, type TemplateResult } from 'lit';
import type { ArticleHead, EdgeData } from '../api/types';
import type { Part } from './part';

/** Tells what nobody has reviewed from the rest. */
export function draftTag(
  part: Pick<Part, 'lexicon' | 'lang' | 'w'>,
  draft: boolean | undefined,
): TemplateResult | string {
  if (!draft) return '';
  const { lexicon, lang, w } = part;
  return html`<span class="tag draft" title=${w('fact.draftHelp')}>${lexicon.review('proposed', lang)}</span>`;
}

/** From which share on a draft's rule is said to be sure; below the last it is not. */
const sureness: readonly (readonly [number, string])[] = [
  [0.85, 'high'],
  [0.65, 'fair'],
  [0, 'low'],
];

/** How sure a draft is, in a word and per cent, and which rule made it. */
export function basisLine(part: Part, { origin, confidence, review }: Basis): TemplateResult | string {
  if (review !== 'proposed') return '';
  const { w } = part;
  const sure = confidence === null ? null : sureness.find(([least]) => confidence >= least)![1];
  const percent = Math.round((confidence ?? 0) * 100);
  const [by, name] = (origin ?? '').split(/:(.*)/s) as [string, string?];
  return html`<p class="small basis" data-testid="basis">
    ${draftTag(part, true)}
    ${sure ? html`<span>${w(`sure.${sure}`)} <bdi class="number">${w('sure.percent', { percent })}</bdi></span>` : ''}
    ${name ? html`<span>${w(by === 'model' ? 'fact.model' : 'fact.rule')} <code dir="ltr">${name}</code></span>` : ''}
    ${sure || name ? '' : html`<span>${w('fact.noBasis')}</span>`}
  </p>`;
}

type Basis = Pick<EdgeData, 'origin' | 'confidence' | 'review'>;

/** The same of an article, in a sentence; of one that people annotated, how much of it is left to review. */
export function draftLine(part: Part, article: Pick<ArticleHead, 'draft' | 'drafts'>): TemplateResult | string {
  const { w } = part;
  const says = article.draft ? w('article.draft') : article.drafts ? w('article.drafts', { n: article.drafts }) : '';
  return says ? html`<p class="small drafted">${draftTag(part, true)} ${says}</p>` : '';
}
