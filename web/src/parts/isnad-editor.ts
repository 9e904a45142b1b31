import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import type { Schema } from '../api/types';
import type { Editor, Mark } from '../editor/editor';
import { Part } from '../ui/part';
import { base } from '../ui/styles';

/**
 * Where a query is written. The editor with its colours, proposals and marks comes in a chunk of its own; until it is
 * there, or where it cannot come, a plain field takes the text.
 */
export class IsnadEditor extends Part {
  static override properties = {
    ...Part.properties,
    text: {},
    label: {},
    schema: { attribute: false },
    check: { attribute: false },
    ready: { state: true },
  };
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      textarea {
        display: block;
        inline-size: 100%;
        min-block-size: 190px;
        padding: 12px 16px;
        border: 0;
        outline: 0;
        background: none;
        resize: vertical;
        font: 14px/1.75 var(--mono);
        tab-size: 2;
        white-space: pre;
        overflow: auto;
      }
    `,
  ];

  /** What stands in it; set by the page, and told by `isnad-text` when it is edited. */
  declare text: string;
  declare label: string;
  declare schema: Schema | null;
  declare check: (text: string) => Promise<readonly Mark[]>;
  declare private ready: boolean;
  private editor: Editor | null = null;

  constructor() {
    super();
    this.text = this.label = '';
    this.schema = null;
    this.check = () => Promise.resolve([]);
    this.ready = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.editor?.close();
    this.editor = null;
    this.ready = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.open();
  }

  private async open(): Promise<void> {
    const { Editor } = await import('../editor/editor');
    await this.updateComplete;
    if (!this.isConnected || this.editor) return;
    const focused = this.shadowRoot!.activeElement !== null;
    this.editor = new Editor({
      parent: this.renderRoot.querySelector<HTMLElement>('.place')!,
      root: this.shadowRoot!,
      label: this.label,
      text: this.text,
      schema: () => this.schema,
      check: (text) => this.check(text),
      changed: (text) => this.tell(text),
      run: () => this.dispatchEvent(new CustomEvent('isnad-run')),
    });
    this.ready = true;
    if (focused) this.editor.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.editor?.replace(this.text);
    if (changed.has('label')) this.editor?.label(this.label);
  }

  protected override render(): TemplateResult {
    return html`<div class="place" dir="ltr"></div>
      ${
        this.ready
          ? ''
          : html`<textarea
              dir="ltr"
              spellcheck="false"
              autocapitalize="off"
              autocomplete="off"
              aria-label=${this.label}
              .value=${this.text}
              @input=${(event: Event) => this.tell((event.target as HTMLTextAreaElement).value)}
              @keydown=${this.onKey}
            ></textarea>`
      }`;
  }

  /** Writes at the cursor. */
  insert(text: string): void {
    if (this.editor) this.editor.insert(text);
    else this.tell(this.text + text);
  }

  /** Selects the word at a place, both from 1. */
  goTo(place: { line: number; column: number }): void {
    this.editor?.goTo(place);
  }

  /** Takes away what is proposed, so that it does not lie over the answer. */
  settle(): void {
    this.editor?.settle();
  }

  private tell(text: string): void {
    this.text = text;
    this.dispatchEvent(new CustomEvent('isnad-text', { detail: text }));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('isnad-run'));
  }
}

customElements.define('isnad-editor', IsnadEditor);
