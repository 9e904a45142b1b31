import { css } from 'lit';

export const readerStyles = css`
  :host {
    display: block;
    overflow: auto;
    background: var(--paper);
    scroll-padding-block: 80px;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 380px;
    min-block-size: 100%;
  }
  article {
    justify-self: center;
    inline-size: min(720px, 100% - 48px);
    padding-block: 36px 96px;
  }
  header {
    margin-block-end: 28px;
    padding-block-end: 18px;
    border-block-end: 1px solid var(--line);
  }
  h1 {
    font: 600 26px/1.6 var(--text);
    margin-block: 4px 10px;
    white-space: pre-line;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .links select {
    inline-size: auto;
    max-inline-size: 260px;
    font-size: 13px;
  }
  .paragraph {
    position: relative;
    margin-block-end: 18px;
    font: 19px/2.05 var(--text);
  }
  .sentence {
    border-radius: 4px;
    scroll-margin-block: 120px;
  }
  .sentence.chosen {
    background: var(--accent-soft);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .number {
    display: inline-block;
    min-inline-size: 20px;
    margin-inline-end: 5px;
    padding-inline: 5px;
    border-radius: 99px;
    background: var(--issue);
    font: 11px/18px var(--sans);
    text-align: center;
    text-decoration: none;
    color: color-mix(in srgb, var(--ink) 75%, var(--muted));
    vertical-align: 3px;
    font-variant-numeric: tabular-nums;
  }
  .number:hover,
  .chosen .number {
    background: var(--accent);
    color: var(--on-accent);
  }
  .passage {
    cursor: pointer;
    text-decoration: underline 2px;
    text-underline-offset: 0.42em;
    text-decoration-skip-ink: none;
    text-decoration-color: var(--issue-line);
    border-radius: 3px;
    transition: background-color var(--quick);
  }
  .passage.positive {
    text-decoration-color: color-mix(in srgb, var(--positive) 55%, transparent);
  }
  .passage.negative {
    text-decoration-color: color-mix(in srgb, var(--negative) 55%, transparent);
    text-decoration-style: dashed;
  }
  .passage.neutral {
    text-decoration-color: var(--neutral);
    text-decoration-style: dotted;
  }
  .passage.mention {
    text-decoration: none;
  }
  .passage:hover {
    background: color-mix(in srgb, var(--mark) 60%, transparent);
  }
  .at {
    background: var(--mark);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  aside {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    block-size: calc(100vh - var(--bar));
    overflow: auto;
    padding: 36px 20px 40px;
    border-inline-start: 1px solid var(--line);
    background: var(--panel);
  }
  aside h2 {
    font-size: 15px;
    margin-block-end: 6px;
  }
  aside .close {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
  }
  aside .quoted {
    margin-block-end: 10px;
  }
  .rests + h2 {
    margin-block-start: 20px;
  }
  .rests {
    margin-block-end: 6px;
  }
  .rests a {
    display: flex;
    align-items: baseline;
    gap: 10px;
    min-block-size: 40px;
    padding: 6px 8px;
    margin-inline: -8px;
    border-radius: 6px;
    color: inherit;
    text-decoration: none;
    line-height: 1.45;
    font-size: 13px;
  }
  .rests a:hover {
    background: var(--accent-soft);
  }
  .rests small {
    display: block;
    font-size: 12px;
    font-weight: 600;
  }
  .dot {
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    margin-inline: 12px;
    border-radius: 50%;
    background: var(--issue-line);
  }
  .dot.event {
    background: var(--event);
    border-radius: 1px;
    rotate: 45deg;
  }
  @media print {
    .page {
      display: block;
    }
    .links,
    aside {
      display: none;
    }
    article {
      inline-size: auto;
      padding: 0;
    }
    .paragraph {
      font-size: 12pt;
      orphans: 3;
      widows: 3;
    }
  }
  @media screen and (max-width: 899px) {
    .page {
      display: block;
    }
    article {
      margin-inline: auto;
      padding-block: 20px 45vh;
    }
    aside {
      position: fixed;
      inset-block: auto 0;
      inset-inline: 0;
      z-index: 5;
      block-size: auto;
      max-block-size: 40vh;
      padding: 14px 20px;
      border: 0;
      border-block-start: 1px solid var(--line);
      box-shadow: var(--shadow);
    }
  }
`;
