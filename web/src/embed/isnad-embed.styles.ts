import { css } from 'lit';

export const embedStyles = css`
  :host {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-template-rows: auto minmax(0, 1fr) auto;
    block-size: 100vh;
    min-block-size: 420px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: hidden;
    background: var(--paper);
  }
  header {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    padding: 8px 14px;
    border-block-end: 1px solid var(--line);
    background: var(--panel);
  }
  h1 {
    font-size: 15px;
    overflow: hidden;
    text-overflow: ellipsis;
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
  }
  .acts {
    display: flex;
    gap: 6px;
    flex: none;
  }
  isnad-legend {
    inline-size: 172px;
    min-block-size: 0;
    border-inline-end: 1px solid var(--line);
    background: var(--panel);
    padding: 8px 4px;
  }
  .board {
    position: relative;
    min-block-size: 0;
  }
  isnad-graph,
  isnad-table {
    position: absolute;
    inset: 0;
  }
  .nothing {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
  }
  .details {
    position: relative;
    inline-size: 300px;
    overflow: auto;
    padding: 12px 16px;
    border-inline-start: 1px solid var(--line);
    background: var(--panel);
  }
  .details h2 {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-end: 8px;
    font-size: 15px;
  }
  .details isnad-fact + isnad-fact {
    margin-block-start: 8px;
  }
  .close {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 8px;
  }
  footer {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding: 4px 14px;
    border-block-start: 1px solid var(--line);
    font-size: 12px;
    line-height: 20px;
    color: var(--muted);
    background: var(--panel);
    white-space: nowrap;
  }
  footer span:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  @media (max-width: 899px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto auto minmax(0, 1fr);
      grid-auto-rows: auto;
    }
    isnad-legend {
      inline-size: auto;
      border: 0;
      border-block-end: 1px solid var(--line);
      padding: 4px 8px;
    }
    .details {
      inline-size: auto;
      max-block-size: 42vh;
      border: 0;
      border-block-start: 1px solid var(--line);
    }
    .acts a span {
      display: none;
    }
    footer span:last-child {
      display: none;
    }
  }
`;
