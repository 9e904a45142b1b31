import { css } from 'lit';

export const cypherStyles = css`
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 260px;
    gap: 20px;
    margin-block: 18px 24px;
  }
  .editor {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--panel);
    overflow: hidden;
  }
  .editor:focus-within {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  .editor {
    position: relative;
  }
  .under {
    position: absolute;
    inset: 0 0 auto;
    overflow: hidden;
    block-size: 100%;
    pointer-events: none;
  }
  .under pre {
    margin: 0;
    padding: 14px 16px;
    font: 14px/1.75 var(--mono);
    tab-size: 2;
    white-space: pre;
    color: transparent;
  }
  .under mark {
    border-radius: 3px;
    background: color-mix(in srgb, var(--negative) 16%, transparent);
    color: inherit;
    text-decoration: underline wavy var(--negative) 1.5px;
    text-underline-offset: 4px;
  }
  textarea {
    position: relative;
    display: block;
    inline-size: 100%;
    min-block-size: 190px;
    padding: 14px 16px;
    border: 0;
    outline: 0;
    background: none;
    resize: vertical;
    font: 14px/1.75 var(--mono);
    tab-size: 2;
    white-space: pre;
    overflow: auto;
  }
  .parameters {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 6px 16px;
    border-block-start: 1px solid var(--line);
    direction: ltr;
  }
  .parameters label {
    font-size: 12px;
    color: var(--muted);
  }
  .parameters input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 32px;
    border: 0;
    outline: 0;
    background: none;
    font: 13px var(--mono);
  }
  .bad {
    padding: 4px 16px 8px;
    color: var(--negative);
    font-size: 12px;
  }
  .run {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block-start: 12px;
  }
  kbd {
    font: 12px var(--mono);
    color: var(--muted);
  }
  aside h2 {
    font-size: 13px;
    color: var(--muted);
  }
  aside li button {
    inline-size: calc(100% + 16px);
    min-block-size: 36px;
    margin-inline: -8px;
    padding: 5px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    font-size: 13px;
    line-height: 1.45;
    color: var(--accent);
  }
  aside li button:hover {
    background: var(--accent-soft);
  }
  @media (max-width: 899px) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
