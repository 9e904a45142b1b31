import { html, type TemplateResult } from 'lit';
import type { Evidence } from '../api/types';
import type { Words } from '../i18n/words';
import { linkTo } from '../state/url';
import { initial } from '../state/state';
import { segments } from '../text/marks';
import { icon } from './icons';

/** Where a passage is read: its article, with the passage marked. */
export const passageLink = (evidence: Pick<Evidence, 'article' | 'start' | 'end'>, w: Words): string =>
  linkTo(
    { ...initial, lang: w.lang },
    { view: 'article', id: evidence.article, at: { start: evidence.start, end: evidence.end } },
  );

/** A sentence with its passage marked; the quote alone where the sentence was not sent along. */
export function sentence(evidence: Evidence): TemplateResult {
  const { sentenceText, sentenceStart } = evidence;
  if (!sentenceText || sentenceStart === undefined) return html`<mark>${evidence.quote}</mark>`;
  const parts = segments(sentenceText, [evidence], sentenceStart);
  return html`${parts.map((part) => (part.over.length ? html`<mark>${part.text}</mark>` : part.text))}`;
}

/** A passage in its sentence, with the way into the article. `marks`: further passages of the same sentence. */
export function evidenceQuote(evidence: Evidence, w: Words, open = true): TemplateResult {
  return html`<figure class="evidence">
    <blockquote class="quoted" dir="auto">${sentence(evidence)}</blockquote>
    ${
      open
        ? html`<figcaption>
            <a class="source" href=${passageLink(evidence, w)}
              >${icon('article', 14)} ${w('evidence.open', { sentence: evidence.n })}</a
            >
          </figcaption>`
        : html`<figcaption class="source">${w('evidence.sentence', { sentence: evidence.n })}</figcaption>`
    }
  </figure>`;
}
