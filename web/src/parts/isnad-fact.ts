import { css, html, type TemplateResult } from 'lit';
import type { EdgeData, NodeData } from '../api/types';
import { isDraft, lineOf } from '../graph/model';
import { formatRange } from '../i18n/dates';
import { labelOf, nameOf } from '../i18n/words';
import { basisLine } from '../ui/draft';
import { bySentence, evidenceQuote } from '../ui/evidence';
import { say } from '../ui/events';
import { glyphs } from '../ui/glyph-styles';
import { lineGlyph, nodeGlyph } from '../ui/glyphs';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { base, controls, quoted } from '../ui/styles';

/** So many sentences are shown before the reader asks for the rest. */
const few = 2;

/**
 * One fact and the sentences it rests on: who or what is at the far end, what is claimed, in whose voice, and each
 * passage with the way into the article.
 */
export class IsnadFact extends Part {
  static override properties = {
    ...Part.properties,
    edge: { attribute: false },
    others: { attribute: false },
    incoming: { type: Boolean },
    sealed: { type: Boolean },
    whole: { state: true },
  };
  static override styles = [
    base,
    controls,
    quoted,
    glyphs,
    css`
      :host {
        display: block;
      }
      article {
        padding: 10px 14px 10px;
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--line);
        border-radius: var(--radius);
        background: var(--panel);
      }
      article.positive {
        border-inline-start-color: var(--positive);
      }
      article.negative {
        border-inline-start-color: var(--negative);
      }
      article.neutral {
        border-inline-start-color: var(--neutral);
      }
      article.role {
        border-inline-start-color: var(--accent);
      }
      article.membership {
        border-inline-start-color: var(--organization);
      }
      article.participation {
        border-inline-start-color: var(--event);
      }
      article.draft {
        border-style: dashed;
        border-inline-start-style: solid;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 8px;
      }
      .type {
        font-weight: 600;
      }
      .meta {
        margin-inline-start: auto;
        display: flex;
        gap: 6px;
        align-items: center;
        font-size: 12px;
        color: var(--muted);
      }
      .other {
        display: flex;
        align-items: center;
        gap: 8px;
        min-block-size: 36px;
        inline-size: calc(100% + 12px);
        margin-inline: -6px;
        padding: 4px 6px;
        border: 0;
        border-radius: 6px;
        background: none;
        text-align: start;
        line-height: 1.45;
      }
      .other:hover {
        background: var(--accent-soft);
      }
      .evidence {
        margin-block-start: 4px;
      }
      .evidence + .evidence {
        margin-block-start: 10px;
        padding-block-start: 8px;
        border-block-start: 1px dashed var(--line);
      }
      .more {
        margin-inline-start: -8px;
        padding-inline: 8px;
        color: var(--muted);
      }
      .quoted {
        font-size: 16px;
      }
      .source {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        min-block-size: 32px;
        font-size: 12px;
        text-decoration: none;
        color: var(--muted);
      }
      a.source:hover {
        color: var(--accent);
        text-decoration: underline;
      }
    `,
  ];

  declare edge: EdgeData;
  /** What is at the far end, each with the id of its line; several where they share all else. */
  declare others: readonly { node: NodeData; edge: string }[];
  declare incoming: boolean;
  /** Inside an embed there is no article to open. */
  declare sealed: boolean;
  declare private whole: boolean;

  constructor() {
    super();
    this.others = [];
    this.whole = false;
    this.incoming = false;
    this.sealed = false;
  }

  protected override render(): TemplateResult {
    const { edge, lang, lexicon, w } = this;
    const line = lineOf(edge);
    const stance = edge.kind === 'stance';
    const hollow = lexicon.stance(stance ? edge.type : null)?.pattern === 'hollow';
    const modality = edge.modality && edge.modality !== 'asserted' ? lexicon.modality(edge.modality, lang) : '';
    const voice = edge.voice ? w('fact.voice', { voice: lexicon.voice(edge.voice, lang) }) : '';
    const dates = formatRange(edge.from, edge.to, lang);
    const sentences = bySentence(edge.evidence);
    // One more is as short as the words that say so.
    const shown = this.whole || sentences.length <= few + 1 ? sentences : sentences.slice(0, few);
    const type = lexicon.type(edge, lang) || w(`edge.${edge.kind}`);
    const label = labelOf(edge, lang);
    const named = this.others.some(({ node }) => nameOf(node, lang) === label); // an issue of the text's own words
    return html`<article class="${line} ${isDraft(edge) ? 'draft' : ''}">
      <header>
        ${stance ? lineGlyph(line, hollow) : ''}
        <span class="type ink ${stance ? line : ''}">${edge.kind === 'role' ? label || type : type}</span>
        <span class="meta"> ${[voice, modality, dates].filter(Boolean).join(' · ')} </span>
      </header>
      ${basisLine(this, edge)} ${this.others.map((one) => this.otherEnd(one))}
      ${stance && label && !named ? html`<p class="small muted"><bdi>${label}</bdi></p>` : ''}
      ${shown.map((passages) => evidenceQuote(passages, w, this.sealed))}
      ${
        shown.length < sentences.length
          ? html`<button class="button bare more" @click=${() => (this.whole = true)}>
              ${icon('down', 16)} ${w('fact.more', { n: sentences.length - shown.length })}
            </button>`
          : ''
      }
    </article>`;
  }

  private otherEnd({ node: other, edge }: { node: NodeData; edge: string }): TemplateResult {
    return html`<button
      class="other"
      @click=${() => say(this, 'isnad-select', other.id)}
      @pointerenter=${() => say(this, 'isnad-hover', edge)}
      @pointerleave=${() => say(this, 'isnad-hover', null)}
    >
      ${nodeGlyph(other, this.flags)}
      <span
        >${this.incoming ? html`<span class="visually-hidden">${this.w('fact.by')} </span>` : ''}<bdi
          >${nameOf(other, this.lang)}</bdi
        ></span
      >
    </button>`;
  }
}

customElements.define('isnad-fact', IsnadFact);
