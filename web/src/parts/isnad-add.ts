import { html, type TemplateResult } from 'lit';
import { fetchJson, postJson, ProblemError } from '../api/client';
import { Resource } from '../api/resource';
import type { Loaded, Problem, WritingSession } from '../api/types';
import { initial } from '../state/state';
import { linkTo } from '../state/url';
import { say } from '../ui/events';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { problemBox, problemStyles } from '../ui/problem';
import { base, controls } from '../ui/styles';
import { cardForm, pages } from '../ui/page-styles';
import { addStyles } from './isnad-add.styles';

/** Where an article is added: one logs in with a token, then hands over a text, with annotations or for a draft. */
export class IsnadAdd extends Part {
  static override properties = {
    ...Part.properties,
    problem: { state: true },
    loaded: { state: true },
    busy: { state: true },
    waited: { state: true },
  };
  static override styles = [base, controls, pages, cardForm, problemStyles, addStyles];

  declare private problem: Problem | null;
  declare private loaded: Loaded | null;
  declare private busy: boolean;
  /** Seconds for which an article has been read. */
  declare private waited: number;
  private readonly session = new Resource<WritingSession>(this, (url, signal) => fetchJson(url, { signal }));

  constructor() {
    super();
    this.problem = this.loaded = null;
    this.busy = false;
    this.waited = 0;
    this.session.load('/api/session');
  }

  protected override render(): TemplateResult {
    const { w } = this;
    const session = this.session.value;
    return html`<div class="page">
      <h1>${w('add.title')}</h1>
      <p class="muted">${w('add.lead')}</p>
      ${
        !session
          ? html`<p class="muted" aria-busy="true">${w('loading')}</p>`
          : session.writer
            ? this.form(session.writer)
            : session.writing
              ? this.login()
              : html`<p class="note" role="status" data-testid="writing-off">${w('add.off')}</p>`
      }
      ${this.problem ? problemBox(this.problem, w) : ''} ${this.loaded ? this.report(this.loaded) : ''}
    </div>`;
  }

  private login(): TemplateResult {
    const { w } = this;
    return html`<form class="login" data-testid="login" @submit=${this.onLogin}>
      <div>
        <label for="token">${w('add.token')}</label>
        <input
          id="token"
          name="token"
          class="field"
          type="password"
          dir="ltr"
          autocomplete="current-password"
          required
        />
      </div>
      <button class="button main" ?disabled=${this.busy}>${w('add.login')}</button>
      <p class="muted small">${w('add.tokenHelp')} <code dir="ltr">isnad token create NAME</code></p>
    </form>`;
  }

  private form(writer: string): TemplateResult {
    const { w } = this;
    const field = (name: string, rows: number, hint = ''): TemplateResult =>
      html`<div class="wide">
        <label for=${name}>${w(`add.${name}`)}</label>
        <textarea id=${name} name=${name} class="field" rows=${rows} dir="auto" placeholder=${hint}></textarea>
      </div>`;
    return html`<p class="who">
        <bdi>${w('add.as', { name: writer })}</bdi>
        <button class="button bare" data-testid="logout" @click=${this.onLogout}>${w('add.logout')}</button>
      </p>
      <form data-testid="add-form" @submit=${this.onSend}>
        <div>
          <label for="id">${w('add.id')}</label>
          <input
            id="id"
            name="id"
            class="field"
            dir="ltr"
            required
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            placeholder="summit-2024"
          />
        </div>
        <div>
          <label for="published">${w('add.published')} <i>${w('queries.optional')}</i></label>
          <input id="published" name="published" class="field" type="date" />
        </div>
        <div>
          <label for="language">${w('add.language')}</label>
          <select id="language" name="language" class="field">
            <option value="">${w('add.told')}</option>
            <option value="ar">العربية</option>
            <option value="en">English</option>
          </select>
        </div>
        ${field('text', 14)}
        <details class="wide">
          <summary>${w('add.more')}</summary>
          <p class="muted small">${w('add.moreHelp')}</p>
          ${field('metadata', 6, 'id: summit-2024\ntitle:\n  ar: …')} ${field('annotations', 8)}
        </details>
        ${
          this.problem?.code === 'article-reviewed'
            ? html`<label class="wide"><input type="checkbox" name="replace" value="yes" /> ${w('add.replace')}</label>`
            : ''
        }
        <button class="button main" ?disabled=${this.busy}>
          ${icon('plus', 16)} ${w(this.busy ? 'add.reading' : 'add.send')}
        </button>
        ${this.busy ? this.progress() : ''}
      </form>`;
  }

  /** How long a draft takes hangs on the text, so the bar only shows that something goes on. */
  private progress(): TemplateResult {
    const { w } = this;
    return html`<div class="progress" role="status" data-testid="progress">
      <progress aria-label=${w('add.reading')}></progress>
      <p class="muted small">${w('add.wait')} ${w('status.elapsed', { n: this.waited })}</p>
    </div>`;
  }

  private report({ article, draft, changed, found, dated, notes }: Loaded): TemplateResult {
    const { w, lang } = this;
    const kinds = ['sentences', 'actors', 'events', 'issues', 'stances'] as const;
    return html`<section class="loaded" role="status" data-testid="loaded">
      <strong>${w(draft ? 'add.drafted' : 'add.done')}</strong>
      ${changed ? '' : html`<p class="small">${w('add.same')}</p>`}
      <dl>
        ${kinds.map(
          (kind) =>
            html`<div>
              <dt>${w(`add.found.${kind}`)}</dt>
              <dd>${found[kind]}</dd>
            </div>`,
        )}
      </dl>
      ${draft && !dated ? html`<p class="muted small">${w('add.undated')}</p>` : ''}
      ${notes.map((note) => html`<p dir="ltr" class="muted small">${note}</p>`)}
      <p class="links">
        <a class="button" href=${linkTo({ ...initial, lang }, { view: 'article', id: article })}
          >${icon('article', 16)} ${w('panel.read')}</a
        >
        <a class="button" href=${linkTo({ ...initial, lang }, { filter: { article: [article] } })}
          >${icon('graph', 16)} ${w('reader.graph')}</a
        >
      </p>
    </section>`;
  }

  private readonly onLogin = (event: Event): void => {
    const token = this.given(event)['token'];
    void this.ask(async () => {
      this.session.value = await postJson<WritingSession>('/api/session', { token });
    });
  };

  private readonly onLogout = (): void => {
    void this.ask(async () => {
      this.session.value = await fetchJson<WritingSession>('/api/session', { method: 'DELETE' });
    });
  };

  private readonly onSend = (event: Event): void => {
    const { id, text, published, language, metadata, annotations, replace } = this.given(event);
    void this.ask(async () => {
      this.loaded = await postJson<Loaded>('/api/articles', {
        id,
        text,
        published: published || null,
        language: language || null,
        metadata: metadata || null,
        annotations: annotations || null,
        replace: replace === 'yes',
      });
      say(this, 'isnad-loaded', null);
    });
  };

  /** The fields of a form that is sent. */
  private given(event: Event): Record<string, string> {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    return Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
  }

  private async ask(what: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.waited = 0;
    this.problem = this.loaded = null;
    const clock = setInterval(() => this.waited++, 1000);
    try {
      await what();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error.problem;
      if (error.problem.code === 'login-needed') this.session.retry();
    } finally {
      clearInterval(clock);
      this.busy = false;
    }
    await this.updateComplete;
    this.renderRoot.querySelector('.problem, .loaded')?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('isnad-add', IsnadAdd);
