import { css } from 'lit';

export const schemaStyles = css`
  :host {
    display: block;
  }
  .drawing {
    display: block;
    inline-size: 100%;
    max-inline-size: 340px;
    margin-inline: auto;
    direction: ltr;
    overflow: visible;
  }
  line,
  .loop {
    stroke: var(--muted);
    opacity: 0.55;
    fill: none;
  }
  marker path {
    fill: var(--muted);
  }
  .faint {
    opacity: 0.12;
  }
  .node {
    cursor: pointer;
    outline: none;
  }
  .node > circle {
    fill: var(--panel);
    stroke: var(--line);
  }
  .node.chosen > circle,
  .node:focus-visible > circle {
    stroke: var(--accent);
    stroke-width: 3;
  }
  .node text {
    text-anchor: middle;
    font: 11px var(--mono);
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 3;
    paint-order: stroke;
  }
  .sign {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block-start: 8px;
    direction: ltr;
  }
  .ties {
    display: grid;
    gap: 2px;
  }
  .piece {
    max-inline-size: 100%;
    min-block-size: 28px;
    padding: 1px 8px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--panel);
    font: 12px/1.5 var(--mono);
    text-align: left;
    overflow-wrap: anywhere;
  }
  .ties .piece {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    inline-size: 100%;
    border-color: transparent;
    background: none;
    padding-inline: 4px;
  }
  .piece:hover {
    border-color: var(--accent);
  }
  .piece i {
    font-style: normal;
    color: var(--organization);
  }
  .piece b {
    font-weight: 600;
    color: var(--ink);
  }
  .piece small {
    white-space: nowrap;
    color: var(--muted);
    font-size: 11px;
  }
`;
