import { css } from 'lit';

export const addStyles = css`
  form {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .wide {
    grid-column: 1 / -1;
  }
  textarea.field {
    padding: 10px 12px;
    resize: vertical;
    line-height: 1.7;
  }
  #metadata,
  #annotations {
    font: 13px/1.6 var(--mono);
  }
  summary {
    font-size: 13px;
    color: var(--accent);
    cursor: pointer;
  }
  .login {
    grid-template-columns: minmax(0, 420px) auto;
    justify-content: start;
  }
  code {
    font: 12px var(--mono);
  }
  .login p {
    grid-column: 1 / -1;
  }
  .button.main {
    justify-self: start;
    min-inline-size: 130px;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block-start: 16px;
    font-size: 13px;
  }
  .note,
  .loaded {
    margin-block: 20px;
    padding: 14px 16px;
    border: 1px solid var(--line);
    border-inline-start: 3px solid var(--accent);
    border-radius: var(--radius);
    background: var(--panel);
  }
  .progress {
    grid-column: 1 / -1;
  }
  progress {
    inline-size: 100%;
    block-size: 6px;
    accent-color: var(--accent);
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 20px;
    margin-block: 8px;
    font-size: 13px;
  }
  dl div {
    display: flex;
    gap: 6px;
  }
  dt {
    color: var(--muted);
  }
  dd {
    font-weight: 600;
  }
  .links {
    display: flex;
    gap: 10px;
    margin-block-start: 10px;
  }
  @media (max-width: 899px) {
    form,
    .login {
      grid-template-columns: minmax(0, 1fr);
      justify-content: stretch;
    }
  }
`;
