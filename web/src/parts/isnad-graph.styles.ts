import { css } from 'lit';

export const canvasStyles = css`
  :host {
    display: block;
    position: relative;
    min-inline-size: 0;
    min-block-size: 0;
    overflow: hidden;
    background: var(--paper);
  }
  .canvas {
    position: absolute;
    inset: 0;
  }
  .canvas:focus-visible {
    outline-offset: -3px;
  }
  .surface {
    position: absolute;
    inset: 0;
  }
  .zoom {
    position: absolute;
    inset-block-end: 12px;
    inset-inline-start: 12px;
  }
  @media print {
    .zoom,
    .hint {
      display: none;
    }
  }
  .hint {
    position: absolute;
    z-index: 5;
    inset-inline: 140px;
    inline-size: fit-content;
    max-inline-size: min(440px, 100% - 280px);
    margin-inline: auto;
    padding: 8px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--panel);
    box-shadow: var(--shadow);
    font-size: 13px;
    line-height: 1.5;
    pointer-events: none;
  }
  .hint.above {
    inset-block-start: 12px;
  }
  .hint.below {
    inset-block-end: 12px;
  }
  @media (max-width: 600px) {
    .hint {
      inset-inline: 12px;
      max-inline-size: 100%;
    }
  }
  .hint .quoted {
    margin-block-start: 4px;
    font-size: 15px;
    line-height: 1.8;
  }
`;
