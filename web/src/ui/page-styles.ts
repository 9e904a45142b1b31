import { css } from 'lit';

/** Pages of text and forms. */
export const pages = css`
  :host {
    display: block;
    overflow: auto;
    background: var(--paper);
  }
  .page {
    max-inline-size: 1120px;
    margin-inline: auto;
    padding: 32px 24px 64px;
  }
  @media print {
    :host {
      overflow: visible;
    }
    .page {
      padding: 0;
    }
    form,
    details,
    .desk,
    .back {
      display: none !important;
    }
  }
  .page > h1 {
    font-size: 26px;
    margin-block-end: 4px;
  }
`;
