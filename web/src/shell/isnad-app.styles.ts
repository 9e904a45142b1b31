import { css } from 'lit';

export const shellStyles = css`
  :host {
    display: grid;
    grid-template-rows: var(--bar) minmax(0, 1fr);
    block-size: 100vh;
    block-size: 100dvh;
    overflow: clip;
    --panel-width: 400px;
  }
  .skip {
    position: absolute;
    z-index: 50;
    inset-block-start: -60px;
    inset-inline-start: 12px;
  }
  .skip:focus {
    inset-block-start: 10px;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 20px;
    padding-inline: 20px;
    border-block-end: 1px solid var(--line);
    background: var(--panel);
  }
  .name {
    font-size: 21px;
    font-weight: 600;
    color: var(--accent);
    text-decoration: none;
  }
  nav {
    display: flex;
    gap: 2px;
  }
  nav a {
    display: flex;
    align-items: center;
    min-block-size: 36px;
    padding-inline: 12px;
    border-radius: var(--radius);
    color: var(--muted);
    text-decoration: none;
    white-space: nowrap;
  }
  nav a:hover {
    color: var(--ink);
  }
  nav a[aria-current='page'] {
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 600;
  }
  isnad-search,
  .search-space {
    flex: 1;
    max-inline-size: 420px;
    margin-inline-start: auto;
  }
  .ends {
    display: flex;
    gap: 8px;
  }
  .main {
    position: relative;
    min-block-size: 0;
    outline: none;
  }
  .fill {
    position: absolute;
    inset: 0;
  }
  .padded {
    padding: 32px 24px;
    overflow: auto;
  }
  .padded .problem {
    max-inline-size: 680px;
    margin-inline: auto;
  }
  .waiting {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    margin: 0;
    padding: 20px;
    overflow: auto;
  }
  .waiting li {
    padding-block: 4px;
  }
  .desk {
    display: grid;
    grid-template-columns: 196px minmax(0, 1fr) 1px var(--panel-width);
    block-size: 100%;
  }
  isnad-legend {
    border-inline-end: 1px solid var(--line);
    background: var(--panel);
    min-block-size: 0;
  }
  .stage {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 12px;
    min-block-size: 52px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .chip {
    max-inline-size: 260px;
  }
  .chip bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .board {
    position: relative;
    flex: 1;
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
    justify-items: center;
    gap: 12px;
    color: var(--muted);
    pointer-events: none;
  }
  .nothing button {
    pointer-events: auto;
  }
  .source {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding: 4px 16px 6px;
    font-size: 12px;
    line-height: 20px;
    color: var(--muted);
    background: var(--panel);
  }
  .source span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .divider {
    position: relative;
    background: var(--line);
    cursor: col-resize;
    touch-action: none;
  }
  .divider::after {
    content: '';
    position: absolute;
    z-index: 3;
    inset-block: 0;
    inset-inline: -5px;
  }
  .divider:hover,
  .divider:focus-visible {
    background: var(--accent);
    outline: 1px solid var(--accent);
  }
  .side {
    position: relative;
    min-block-size: 0;
    background: var(--panel);
  }
  .side isnad-panel {
    position: absolute;
    inset: 0;
  }
  .grip {
    display: none;
  }
  @media (max-width: 1179px) {
    .bar {
      gap: 12px;
      padding-inline: 12px;
    }
    nav a {
      padding-inline: 9px;
      font-size: 13px;
    }
    .ends .main span {
      display: none;
    }
  }
  @media (min-width: 900px) and (max-width: 1179px) {
    .desk {
      grid-template-columns: 184px minmax(0, 1fr) 1px min(var(--panel-width), 330px);
    }
  }
  @media (max-width: 899px) {
    :host {
      --bar: 100px;
    }
    .bar {
      flex-wrap: wrap;
      gap: 4px;
      padding-block: 6px;
      align-content: center;
    }
    isnad-search,
    .search-space {
      order: 2;
      flex-basis: 100%;
      max-inline-size: none;
    }
    .name {
      font-size: 15px;
    }
    nav a {
      padding-inline: 5px;
      font-size: 12.5px;
    }
    .ends {
      gap: 4px;
    }
    .ends .button {
      padding-inline: 8px;
    }
    nav {
      flex: 1;
      overflow-x: auto;
      scrollbar-width: none;
    }
    .desk {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr) 44px;
    }
    isnad-legend {
      border: 0;
      border-block-end: 1px solid var(--line);
    }
    .divider {
      display: none;
    }
    .side {
      position: absolute;
      z-index: 10;
      inset-inline: 0;
      inset-block-end: 0;
      block-size: 44px;
      border-block-start: 1px solid var(--line);
      border-start-start-radius: 14px;
      border-start-end-radius: 14px;
      box-shadow: var(--shadow);
      overflow: hidden;
      transition: block-size 220ms ease-out;
    }
    .side.up {
      block-size: min(56%, 520px);
    }
    .side isnad-panel {
      inset-block-start: 44px;
    }
    .grip {
      position: absolute;
      z-index: 2;
      inset-block-start: 0;
      inset-inline: 0;
      display: grid;
      place-items: center;
      block-size: 44px;
      border: 0;
      background: none;
    }
    .grip {
      font-size: 12px;
      color: var(--muted);
      padding-block-start: 10px;
    }
    .grip::after {
      content: '';
      position: absolute;
      inset-block-start: 6px;
      inline-size: 44px;
      block-size: 5px;
      border-radius: 3px;
      background: var(--line);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .side {
      transition: none;
    }
  }
`;
