import { css } from 'lit';

export const resultStyles = css`
  :host {
    display: block;
  }
  .result > header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
    margin-block-end: 12px;
  }
  .files {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }
  .stale {
    opacity: 0.55;
  }
  .note {
    margin-block-end: 10px;
    padding: 6px 12px;
    border-inline-start: 3px solid var(--event);
    background: var(--panel);
    font-size: 13px;
  }
  .note.drafts {
    border-inline-start-style: dashed;
  }
  tr.draft {
    background: color-mix(in srgb, var(--event) 7%, transparent);
  }
  tr:not(:has(q)) > td {
    vertical-align: middle;
  }
  .draft-mark {
    display: inline-block;
    inline-size: 11px;
    block-size: 11px;
    margin-inline-start: 5px;
    border: 2px dashed var(--event);
    border-radius: 50%;
  }
  .scroll {
    overflow: auto;
    max-block-size: 70vh;
  }
  @media print {
    .result > header .group,
    .files {
      display: none;
    }
    .scroll,
    .json {
      max-block-size: none;
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
  }
  .empty {
    padding: 48px 24px;
    border: 1px dashed var(--line);
    border-radius: var(--radius);
    text-align: center;
  }
  .picture {
    block-size: 62vh;
    min-block-size: 380px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .json {
    max-block-size: 70vh;
    margin: 0;
    overflow: auto;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--panel);
    font: 13px/1.6 var(--mono);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 32px;
    color: var(--ink);
    text-decoration: none;
  }
  .chip:hover bdi {
    color: var(--accent);
    text-decoration: underline;
  }
  .null {
    color: var(--muted);
  }
  .long,
  .sentence {
    display: inline-block;
    min-inline-size: 260px;
  }
  td q {
    display: block;
    min-inline-size: 260px;
    quotes: none;
  }
  td .quoted {
    font-size: 15px;
    line-height: 1.75;
    color: inherit;
    text-decoration: none;
  }
  td a.quoted:hover {
    text-decoration: underline;
  }
  .place {
    white-space: nowrap;
    text-underline-offset: 0.3em;
  }
  .list,
  .path,
  .map {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
  }
  .quotes {
    display: grid;
    gap: 6px;
  }
  .path i {
    font-style: normal;
    color: var(--muted);
  }
  :dir(ltr) > .path i:not(.back),
  :dir(rtl) > .path i.back {
    scale: -1 1;
  }
  .step {
    margin-inline: -8px;
    color: var(--muted);
  }
  .map small {
    color: var(--muted);
    font: 12px var(--mono);
  }
  code {
    font: 12px/1.6 var(--mono);
    direction: ltr;
    unicode-bidi: isolate;
  }
  .relationship {
    padding: 1px 7px;
    border: 1px solid var(--line);
    border-radius: 99px;
  }
`;
