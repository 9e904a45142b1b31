import { css, html, type TemplateResult } from 'lit';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { base, controls } from '../ui/styles';

/** The address of this very view, and the frame that shows it in a report. */
export class IsnadShare extends Part {
  static override properties = { ...Part.properties, link: {}, embed: {}, heading: {}, copied: { state: true } };
  static override styles = [
    base,
    controls,
    css`
      dialog {
        inline-size: min(560px, calc(100vw - 32px));
        padding: 20px 24px 24px;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--panel);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      dialog::backdrop {
        background: rgb(20 23 26 / 45%);
      }
      header {
        display: flex;
        justify-content: space-between;
        align-items: center;
      }
      label {
        display: block;
        margin-block: 14px 4px;
        font-size: 13px;
        font-weight: 600;
      }
      .row {
        display: flex;
        gap: 8px;
        align-items: flex-start;
      }
      .row + p {
        margin-block-start: 8px;
      }
      [data-copy] {
        min-inline-size: 92px;
      }
      [data-copy].done {
        border-color: var(--accent);
        color: var(--accent);
      }
      input,
      textarea {
        flex: 1;
        min-inline-size: 0;
        font: 13px/1.6 var(--mono);
        resize: vertical;
      }
    `,
  ];

  /** The address of the view. */
  declare link: string;
  /** The address of its embed; empty where the view has none. */
  declare embed: string;
  declare heading: string;
  declare private copied: string | null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.link = this.embed = this.heading = '';
    this.copied = null;
  }

  show(): void {
    this.copied = null;
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  protected override render(): TemplateResult {
    const { w } = this;
    const title = this.heading.replace(/[<>"&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const frame = `<iframe src="${this.embed.replace(/&/g, '&amp;')}" title="${title}" width="100%" height="560" style="border:0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;
    return html`<dialog data-testid="share-dialog" aria-labelledby="title" @click=${this.onBackdrop}>
      <header>
        <h2 id="title">${w('share.title')}</h2>
        <button class="button bare square" @click=${this.hide} aria-label=${w('close')}>${icon('close')}</button>
      </header>
      <label for="link">${w('share.link')}</label>
      <div class="row">
        <input
          id="link"
          class="field"
          dir="ltr"
          readonly
          .value=${this.link}
          @focus=${selectAll}
        />${this.copy('link', this.link)}
      </div>
      ${
        this.embed
          ? html`<label for="frame">${w('share.embed')}</label>
              <div class="row">
                <textarea
                  id="frame"
                  class="field"
                  dir="ltr"
                  rows="4"
                  readonly
                  .value=${frame}
                  @focus=${selectAll}
                ></textarea
                >${this.copy('frame', frame)}
              </div>
              <p class="muted small">${w('share.embedHelp')}</p>`
          : ''
      }
    </dialog>`;
  }

  private copy(id: string, text: string): TemplateResult {
    const done = this.copied === id;
    return html`<button class="button ${done ? 'done' : ''}" data-copy=${id} @click=${() => this.take(id, text)}>
      ${icon(done ? 'check' : 'copy', 16)}
      <span aria-live="polite">${this.w(done ? 'share.copied' : 'share.copy')}</span>
    </button>`;
  }

  private async take(id: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Without a secure origin there is no clipboard; a selected field is one key press from it.
      const field = this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
      field.select();
      document.execCommand('copy');
    }
    this.copied = id;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.copied = null), 4000);
  }

  private readonly hide = (): void => this.renderRoot.querySelector('dialog')!.close();

  private onBackdrop(event: MouseEvent): void {
    if (event.target === event.currentTarget) this.hide();
  }
}

const selectAll = (event: Event): void => (event.target as HTMLInputElement).select();

customElements.define('isnad-share', IsnadShare);
