import { css, html, type TemplateResult } from 'lit';
import { languages, snippet, type Language, type Question } from '../text/snippets';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { base, controls } from '../ui/styles';

/** The question of the page as a program, in one of several languages, to be copied. */
export class IsnadSnippets extends Part {
  static override properties = {
    ...Part.properties,
    question: { attribute: false },
    language: { state: true },
    copied: { state: true },
  };
  static override styles = [
    base,
    controls,
    css`
      details {
        margin-block: 12px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--panel);
      }
      summary {
        padding: 8px 14px;
        cursor: pointer;
        font-size: 13px;
        color: var(--accent);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        padding: 4px 14px 10px;
      }
      header > .button {
        margin-inline-start: auto;
      }
      pre {
        margin: 0;
        padding: 12px 16px;
        border-block-start: 1px solid var(--line);
        overflow: auto;
        font: 13px/1.65 var(--mono);
        text-align: left;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare question: Question;
  declare private language: Language;
  declare private copied: boolean;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.language = 'curl';
    this.copied = false;
  }

  protected override render(): TemplateResult {
    const { w } = this;
    return html`<details data-testid="snippets">
      <summary>${w('snippets.title')}</summary>
      <header>
        <div class="group" role="group" aria-label=${w('snippets.language')}>
          ${languages.map(
            (one) =>
              html`<button
                class="button"
                data-language=${one}
                aria-pressed=${String(one === this.language)}
                @click=${() => (this.language = one)}
              >
                <bdi dir="ltr">${one}</bdi>
              </button>`,
          )}
        </div>
        <button class="button" data-copy="snippet" @click=${this.copy}>
          ${icon(this.copied ? 'check' : 'copy', 16)}
          <span aria-live="polite">${w(this.copied ? 'share.copied' : 'share.copy')}</span>
        </button>
      </header>
      <pre dir="ltr" tabindex="0" data-testid="snippet">${snippet(this.language, this.question)}</pre>
    </details>`;
  }

  private readonly copy = async (): Promise<void> => {
    const pre = this.renderRoot.querySelector('pre')!;
    try {
      await navigator.clipboard.writeText(pre.textContent ?? '');
    } catch {
      // Without a secure origin there is no clipboard; selected text is one key press from it.
      getSelection()?.selectAllChildren(pre);
      document.execCommand('copy');
    }
    this.copied = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.copied = false), 4000);
  };
}

customElements.define('isnad-snippets', IsnadSnippets);
