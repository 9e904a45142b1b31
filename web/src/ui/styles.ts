import { css } from 'lit';

/** What every part looks like: text, buttons, chips, links, focus. */
export const base = css`
  :host {
    box-sizing: border-box;
    font: 15px/1.6 var(--sans);
    color: var(--ink);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: 21px;
    line-height: 1.35;
  }
  h2 {
    font-size: 17px;
    line-height: 1.4;
  }
  h3 {
    font-size: 13px;
    color: var(--muted);
    font-weight: 600;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 13px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 36px;
    padding: 0 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--panel);
    color: var(--ink);
    text-decoration: none;
    font-size: 13px;
    white-space: nowrap;
    transition:
      border-color var(--quick),
      background-color var(--quick);
  }
  .button:hover {
    border-color: var(--muted);
  }
  .button.main {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .button.main:hover {
    filter: brightness(1.08);
  }
  .button.bare {
    border-color: transparent;
    background: none;
  }
  .button.bare:hover {
    background: var(--accent-soft);
  }
  .button.square {
    inline-size: 36px;
    padding: 0;
  }
  .button[aria-pressed='true'],
  .button[aria-selected='true'] {
    background: var(--accent-soft);
    border-color: var(--accent);
    color: var(--accent);
  }
  .button[disabled] {
    opacity: 0.5;
    cursor: default;
  }
  .button svg {
    flex: none;
  }
  .group {
    display: inline-flex;
    max-inline-size: 100%;
    overflow-x: auto;
    scrollbar-width: none;
    /* room for the ring of focus, which would be cut off */
    padding: 4px;
    margin: -4px;
  }
  @media (max-width: 480px) {
    .group > .button {
      padding-inline: 7px;
      gap: 4px;
    }
  }
  .group > .button {
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .group > .button:first-child {
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
    margin-inline-start: 0;
  }
  .group > .button:last-child {
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }
  .group > .button[aria-pressed='true'] {
    z-index: 1;
  }
  .field {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 5px 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--panel);
  }
  select.field {
    text-overflow: ellipsis;
  }
  .field::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .tag {
    display: inline-block;
    padding: 0 7px;
    border: 1px solid var(--line);
    border-radius: 99px;
    font-size: 12px;
    line-height: 20px;
    color: var(--muted);
    white-space: nowrap;
  }
  .tag.draft {
    border: 1px dashed var(--event);
    color: var(--event-ink);
  }
  .drafted {
    margin-block: 4px 10px;
  }
  /* How sure a draft is, and why. */
  .basis {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    margin-block: 4px;
    color: var(--muted);
  }
  .basis code {
    font: 12px var(--mono);
    overflow-wrap: anywhere;
  }
`;

/** The article's own words. */
export const quoted = css`
  .quoted {
    font: 17px/1.9 var(--text);
    overflow-wrap: break-word;
  }
  mark {
    background: var(--mark);
    color: inherit;
    padding: 0.1em 0.15em;
    border-radius: 3px;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
`;
