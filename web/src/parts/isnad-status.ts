import { css, html, type TemplateResult } from 'lit';
import type { Status } from '../api/types';
import { say } from '../ui/events';
import { icon } from '../ui/icons';
import { Part } from '../ui/part';
import { base, controls } from '../ui/styles';

/** What the database is doing until it is ready, in its own words; or that it failed, with a way to try again. */
export class IsnadStatus extends Part {
  static override properties = { ...Part.properties, status: { attribute: false }, unreachable: { type: Boolean } };
  static override styles = [
    base,
    controls,
    css`
      :host {
        display: grid;
        place-items: center;
        padding: 24px;
        background: var(--paper);
      }
      .box {
        inline-size: min(360px, 100%);
        text-align: center;
        display: grid;
        gap: 12px;
        justify-items: center;
      }
      .dots {
        inline-size: 72px;
        block-size: 48px;
        color: var(--accent);
      }
      .dots circle {
        fill: currentColor;
        animation: pulse 1.5s ease-in-out infinite;
      }
      .dots circle:nth-of-type(2) {
        animation-delay: 0.25s;
      }
      .dots circle:nth-of-type(3) {
        animation-delay: 0.5s;
      }
      .dots path {
        stroke: var(--line);
        stroke-width: 2;
        fill: none;
      }
      @keyframes pulse {
        0%,
        100% {
          opacity: 0.25;
        }
        40% {
          opacity: 1;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .dots circle {
          animation: none;
        }
      }
      .failed {
        color: var(--negative);
      }
    `,
  ];

  declare status: Status | null;
  declare unreachable: boolean;

  constructor() {
    super();
    this.status = null;
    this.unreachable = false;
  }

  protected override render(): TemplateResult {
    const { w, status } = this;
    const failed = status?.state === 'failed' || this.unreachable;
    const message = this.lang === 'ar' ? status?.messageAr : status?.messageEn;
    const seconds = Math.round((status?.elapsedMs ?? 0) / 1000);
    return html`<div class="box" data-testid="status" role="status">
      ${
        failed
          ? html`<span class="failed">${icon('warning', 32)}</span>`
          : html`<svg class="dots" viewBox="0 0 72 48" aria-hidden="true">
              <path d="M12 36 36 12l24 24" />
              <circle cx="12" cy="36" r="7" />
              <circle cx="36" cy="12" r="7" />
              <circle cx="60" cy="36" r="7" />
            </svg>`
      }
      <h2>${this.unreachable ? w('problem.unreachable') : w(`status.${status?.state ?? 'starting'}`)}</h2>
      <p class="muted">${this.unreachable ? w('problem.unreachableHint') : message || w('status.wait')}</p>
      ${seconds > 2 && !failed ? html`<p class="muted small">${w('status.elapsed', { n: seconds })}</p>` : ''}
      ${failed ? html`<button class="button main" @click=${() => say(this, 'isnad-retry', null)}>${icon('reset', 16)} ${w('retry')}</button>` : ''}
    </div>`;
  }
}

customElements.define('isnad-status', IsnadStatus);
