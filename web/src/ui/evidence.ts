import { html, type TemplateResult } from 'lit';
import type { Evidence } from '../api/types';
import { formatDate } from '../i18n/dates';
import { titleOf, type Words } from '../i18n/words';
import { linkTo } from '../state/url';
import { initial } from '../state/state';
import { directionOf } from '../text/isolate';
import { segments } from '../text/marks';
import { dotted } from './dotted';
import { icon } from './icons';

/** Where a passage is read: its article, with the passage marked. */
export const passageLink = (evidence: Pick<Evidence, 'article' | 'start' | 'end'>, w: Words): string =>
  linkTo(
    { ...initial, lang: w.lang },
    { view: 'article', id: evidence.article, at: { start: evidence.start, end: evidence.end } },
  );

/** Evidence by sentence, so that a sentence with two passages is read once. Quotes without their sentence stay apart. */
export function bySentence(evidence: readonly Evidence[]): Evidence[][] {
  const groups = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const key = one.sentenceText ? one.sentence : `${one.start}-${one.end}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** A sentence with its passages marked; the quote alone where the sentence was not sent along. */
export function sentence(passages: readonly Evidence[]): TemplateResult {
  const { sentenceText, sentenceStart, quote } = passages[0]!;
  if (!sentenceText || sentenceStart === undefined) return html`<mark>${quote}</mark>`;
  const parts = segments(sentenceText, passages, sentenceStart);
  return html`${parts.map((part) => (part.over.length ? html`<mark>${part.text}</mark>` : part.text))}`;
}

/** Passages of one sentence in it, with the way into the article; sealed, as in an embed, without it. */
export function evidenceQuote(passages: readonly Evidence[], w: Words, sealed = false): TemplateResult {
  const first = passages[0]!;
  const title = titleOf(first, w.lang);
  return html`<figure class="evidence">
    <blockquote class="quoted" dir=${directionOf(first.sentenceText ?? first.quote)}>${sentence(passages)}</blockquote>
    <figcaption>
      ${
        sealed
          ? html`<span class="source">${w('evidence.sentence', { sentence: first.n })}</span>`
          : html`<a class="source" href=${passageLink(first, w)} title=${w('evidence.open', { sentence: first.n })}
              >${icon('article', 14)}
              <span
                >${title ? html`<bdi class="title-of">${title}</bdi> · ` : ''}${dotted([formatDate(first.published ?? null, w.lang), w('evidence.sentence', { sentence: first.n })])}</span
              ></a
            >`
      }
    </figcaption>
  </figure>`;
}
