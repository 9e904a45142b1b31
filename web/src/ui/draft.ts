import { html, type TemplateResult } from 'lit';
import type { ArticleHead } from '../api/types';
import type { Part } from './part';

/** Tells what nobody has reviewed from the rest. */
export function draftTag(part: Part, draft: boolean | undefined): TemplateResult | string {
  if (!draft) return '';
  const { lexicon, lang, w } = part;
  return html`<span class="tag draft" title=${w('fact.draftHelp')}>${lexicon.review('proposed', lang)}</span>`;
}

/** The same of an article, in a sentence; of one that people annotated, how much of it is left to review. */
export function draftLine(part: Part, article: Pick<ArticleHead, 'draft' | 'drafts'>): TemplateResult | string {
  const { w } = part;
  const says = article.draft ? w('article.draft') : article.drafts ? w('article.drafts', { n: article.drafts }) : '';
  return says ? html`<p class="small drafted">${draftTag(part, true)} ${says}</p>` : '';
}
