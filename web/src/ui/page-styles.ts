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

/** A form in a card, its fields in columns that the page chooses. */
export const cardForm = css`
  form {
    display: grid;
    gap: 14px 16px;
    align-items: end;
    margin-block: 20px;
    padding: 18px 20px 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--panel);
  }
  label,
  .label {
    display: block;
    margin-block-end: 4px;
    font-size: 13px;
    font-weight: 600;
  }
  label i,
  .label i {
    font-style: normal;
    font-weight: 400;
    color: var(--muted);
  }
  /* the browser's own calendar makes a date taller than its neighbours */
  input[type='date'] {
    block-size: 36px;
  }
`;
