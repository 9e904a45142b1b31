import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { ArticleHead, ArticleText, Passage, Rest, Sentence } from '../api/types';
import { formatDate } from '../i18n/dates';
import { labelOf, textOf, titleOf } from '../i18n/words';
import { initial, mark } from '../state/state';
import { linkTo } from '../state/url';
import { directionOf } from '../text/isolate';
import { segments } from '../text/marks';
import { change } from '../ui/events';
import { dotted } from '../ui/dotted';
import { draftLine, draftTag } from '../ui/draft';
import { glyphs } from '../ui/glyph-styles';
import { lineGlyph } from '../ui/glyphs';
import { icon } from '../ui/icons';
import { lineOf } from '../graph/model';
import { Part } from '../ui/part';
import { base, controls, quoted } from '../ui/styles';
import { readerStyles } from './isnad-reader.styles';

type At = { start: number; end: number };

/** The article as it was printed: sentences numbered, passages marked; a passage tells what rests on it. */
export class IsnadReader extends Part {
  static override properties = {
    ...Part.properties,
    article: { attribute: false },
    articles: { attribute: false },
    at: { attribute: false },
    sentence: { type: Number },
  };
  static override styles = [base, controls, quoted, glyphs, readerStyles];

  declare article: ArticleText;
  declare articles: readonly ArticleHead[];
  declare at: At | null;
  declare sentence: number | null;

  constructor() {
    super();
    this.articles = [];
    this.at = null;
    this.sentence = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('article') && !changed.has('at') && !changed.has('sentence')) return;
    const goal = this.renderRoot.querySelector('.here') ?? this.renderRoot.querySelector('.sentence.chosen');
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches || changed.has('article');
    goal?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  }

  protected override render(): TemplateResult {
    const { article, lang, w } = this;
    const dir = article.language === 'ar' ? 'rtl' : 'ltr';
    const paragraphs = byParagraph(article.sentences);
    return html`<div class="page" data-testid="reader">
      <article lang=${article.language} dir=${dir}>
        <header dir=${w.dir} lang=${lang}>
          <p class="muted small">
            ${dotted([formatDate(article.published, lang), textOf(article.source, lang), textOf(article.licence, lang)])}
          </p>
          <h1 dir="auto">${titleOf(article, lang)}</h1>
          ${draftLine(this, article)}
          <p class="links">
            <a class="button" href=${linkTo({ ...initial, lang }, { filter: { article: [article.id] } })}
              >${icon('graph', 16)} ${w('reader.graph')}</a
            >
            <a class="button" href="/api/articles/${encodeURIComponent(article.id)}/annotations.json"
              >${icon('braces', 16)} ${w('reader.annotations')}</a
            >
            <a class="button" href=${linkTo({ ...initial, lang }, { view: 'add' })}
              >${icon('plus', 16)} ${w('add.title')}</a
            >
            ${this.others()}
          </p>
        </header>
        ${paragraphs.map((sentences) => html`<p class="paragraph">${sentences.map((one) => this.sentenceOf(one))}</p>`)}
      </article>
      <aside aria-live="polite" aria-label=${w('reader.rests')}>${this.rests()}</aside>
    </div>`;
  }

  private others(): TemplateResult | string {
    if (this.articles.length < 2) return '';
    const go = (event: Event): void => {
      const id = (event.target as HTMLSelectElement).value;
      change(this, (state) => ({ ...state, id, at: null, sentence: null }));
    };
    // A title that does not fit is cut at its end, whichever way it is written.
    const dir = directionOf(titleOf(this.article, this.lang));
    return html`<select class="field" dir=${dir} aria-label=${this.w('reader.another')} @change=${go}>
      ${this.articles.map((one) => html`<option value=${one.id} ?selected=${one.id === this.article.id}>${titleOf(one, this.lang)}${one.draft ? ` · ${this.lexicon.review('proposed', this.lang)}` : ''}</option>`)}
    </select>`;
  }

  private sentenceOf(one: Sentence): TemplateResult {
    const passages = this.article.passages.filter((passage) => passage.sentence === one.id);
    const { at } = this;
    const spans: At[] = at ? [...passages, at] : passages;
    const parts = segments(one.text, spans, one.start);
    const chosen = this.sentence === one.n;
    let shown = false;
    // Each passage is one stop of the Tab key: its first piece.
    const stops = new Set<Passage>();
    const piece = ({ text, over }: (typeof parts)[number]): TemplateResult | string => {
      const own = over.flatMap((i) => passages[i] ?? []);
      const marked = at !== null && over.includes(passages.length);
      const here = marked && !shown;
      shown ||= marked;
      if (!own.length || !/\p{L}|\p{N}/u.test(text))
        return marked ? html`<mark class="at ${here ? 'here' : ''}">${text}</mark>` : text;
      // Of passages that lie over each other a click opens the shortest; the others are listed with it.
      const narrow = own.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
      const first = !stops.has(narrow);
      stops.add(narrow);
      return html`<span
        class="passage ${tone(narrow.rests)} ${marked ? 'at' : ''} ${here ? 'here' : ''}"
        role="button"
        tabindex=${first ? '0' : '-1'}
        @click=${() => this.open(narrow)}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.open(narrow)}
        >${text}</span
      >`;
    };
    return html`<span class="sentence ${chosen ? 'chosen' : ''}" id="s${one.n}"
      ><a
        class="number"
        href=${linkTo({ ...initial, lang: this.lang }, { view: 'article', id: this.article.id, sentence: one.n })}
        aria-label=${this.w('evidence.sentence', { sentence: one.n })}
        >${one.n}</a
      ><span class="words" dir=${directionOf(one.text)}>${parts.map(piece)}</span></span
    > `;
  }

  private open({ start, end }: Passage): void {
    change(this, (state) => mark(state, { start, end }));
  }

  /** What rests on the marked passage, or on the sentence come to. */
  private rests(): TemplateResult {
    const { at, w, article } = this;
    const sentence = article.sentences.find((one) => one.n === this.sentence);
    const span = at ?? sentence ?? null;
    const over = span ? article.passages.filter((one) => one.start < span.end && one.end > span.start) : [];
    const exact = over.filter((one) => at && one.start === at.start && one.end === at.end);
    const rest = over.filter((one) => !exact.includes(one));
    if (!span) return html`<p class="muted">${w('reader.help')}</p>`;
    if (!over.length) return html`<p class="muted">${w('reader.nothing')}</p>`;
    return html`
      ${at ? html`<button class="button bare square close" aria-label=${w('close')} @click=${() => change(this, (state) => mark(state, null))}>${icon('close')}</button>` : ''}
      ${
        exact.length
          ? html`<h2>${w('reader.rests')}</h2>
              ${exact.map((one) => this.passage(one, true))}`
          : ''
      }
      ${
        rest.length
          ? html`<h2>${w(exact.length ? 'reader.restsNear' : 'reader.rests')}</h2>
              ${rest.map((one) => this.passage(one, false))}`
          : ''
      }
    `;
  }

  private passage(passage: Passage, quote: boolean): TemplateResult {
    return html`${quote ? html`<blockquote class="quoted" dir="auto"><mark>${passage.quote}</mark></blockquote>` : ''}
      <ul class="rests">
        ${passage.rests.map((rest) => this.rest(rest))}
      </ul>`;
  }

  private rest(rest: Rest): TemplateResult {
    const edge = rest.kind !== 'event' && rest.kind !== 'mention';
    const line = edge ? lineOf({ kind: rest.kind as never, polarity: rest.polarity }) : null;
    const kind = edge ? this.lexicon.type({ kind: rest.kind as never, type: rest.type }, this.lang) : '';
    const label = labelOf(rest, this.lang);
    // A tie whose label is no more than its type is told by its kind; what would be said twice is said once.
    const above = kind && kind !== label ? kind : this.w(`edge.${rest.kind}`);
    const href = linkTo({ ...initial, lang: this.lang }, { select: edge ? rest.id : (rest.node ?? rest.id) });
    return html`<li>
      <a href=${href}>
        ${line ? lineGlyph(line, rest.kind === 'stance' && this.lexicon.stance(rest.type)?.pattern === 'hollow') : html`<i class="dot ${rest.kind}"></i>`}
        <span
          ><small class="ink ${rest.kind === 'stance' ? line : 'muted'}">${above === label ? '' : above}</small>${label}
          ${draftTag(this, rest.review === 'proposed')}</span
        >
      </a>
    </li>`;
  }
}

/** The sign of what rests on a passage; mixed where it is not of one mind. */
function tone(rests: readonly Rest[]): string {
  const stances = rests.filter((rest) => rest.kind === 'stance');
  if (!stances.length) return rests.every((rest) => rest.kind === 'mention') ? 'mention' : 'plain';
  const signs = new Set(stances.map((rest) => rest.polarity));
  return signs.size > 1 ? 'mixed' : signs.has(1) ? 'positive' : signs.has(-1) ? 'negative' : 'neutral';
}

function byParagraph(sentences: readonly Sentence[]): Sentence[][] {
  const all = new Map<number, Sentence[]>();
  for (const one of sentences) all.set(one.paragraph, [...(all.get(one.paragraph) ?? []), one]);
  return [...all.values()];
}

customElements.define('isnad-reader', IsnadReader);
