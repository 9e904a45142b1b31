import { css } from 'lit';

export const cypherStyles = css`
  .page {
    max-inline-size: 1480px;
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 290px;
    gap: 20px;
    margin-block: 18px 24px;
    align-items: start;
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
  .editor.wrong {
    border-color: color-mix(in srgb, var(--negative) 45%, var(--line));
  }
  .parameters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    padding: 8px 16px;
    border-block-start: 1px solid var(--line);
    direction: ltr;
  }
  .parameters label {
    display: flex;
    flex: 1 1 220px;
    align-items: center;
    gap: 8px;
    font: 13px var(--mono);
    color: var(--negative);
  }
  .parameters input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 32px;
    padding: 0 8px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--paper);
    font: 13px var(--mono);
    color: var(--ink);
  }
  .complaint {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    padding: 4px 8px 4px 16px;
    border-block-start: 1px solid var(--line);
    font-size: 13px;
    color: var(--negative);
  }
  @media (max-width: 480px) {
    .complaint {
      flex-direction: column;
      gap: 0;
    }
  }
  .complaint.warning {
    color: var(--event-ink);
  }
  .run {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block: 12px 20px;
  }
  kbd {
    font: 12px var(--mono);
    color: var(--muted);
  }
  aside {
    display: grid;
    align-content: start;
    gap: 14px;
  }
  summary {
    font-size: 13px;
    font-weight: 600;
    color: var(--muted);
    cursor: pointer;
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
  aside li .past {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font: 12px/1.6 var(--mono);
    text-align: left;
    color: var(--ink);
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
