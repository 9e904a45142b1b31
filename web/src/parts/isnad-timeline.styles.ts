import { css } from 'lit';

export const timelineStyles = css`
  :host {
    display: block;
    position: relative;
    z-index: 4;
    border-block-start: 1px solid var(--line);
    background: var(--panel);
  }
  .strip {
    padding: 4px 48px 8px;
  }
  header {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 32px;
    margin-inline: -32px;
  }
  header .button {
    min-block-size: 32px;
  }
  .line {
    position: relative;
    block-size: 84px;
  }
  .line::before,
  .kept {
    content: '';
    position: absolute;
    inset-block-start: 50px;
    inset-inline: -16px;
    block-size: 2px;
    background: var(--line);
  }
  .kept {
    background: var(--event);
    opacity: 0.55;
  }
  .tick {
    position: absolute;
    inset-block: 0;
    inline-size: 32px;
    margin-inline-start: -16px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink);
    transition: opacity var(--quick);
  }
  .tick.out {
    opacity: 0.35;
  }
  .mark {
    position: absolute;
    inset-block-start: 43px;
    inset-inline-start: 8px;
    display: grid;
    place-items: center;
    inline-size: 16px;
    block-size: 16px;
    background: var(--event);
    clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
    font: 600 11px/1 var(--sans);
    color: var(--panel);
  }
  .many .mark {
    inset-block-start: 41px;
    inset-inline-start: 4px;
    inline-size: 24px;
    block-size: 20px;
    clip-path: polygon(28% 0, 72% 0, 100% 50%, 72% 100%, 28% 100%, 0 50%);
    background: var(--event-ink);
  }
  /* A draft's ring, around what happened then. */
  .tick.draft::after {
    content: '';
    position: absolute;
    inset-block-start: 35px;
    inset-inline-start: 0;
    inline-size: 32px;
    block-size: 32px;
    border: 2px dashed var(--event);
    border-radius: 50%;
  }
  .tick.chosen .mark {
    background: var(--accent);
    scale: 1.35;
  }
  .name,
  .date {
    position: absolute;
    inset-inline-start: 50%;
    translate: calc(-50% + var(--shift, 0px)) 0;
    white-space: nowrap;
    font-size: 12px;
    line-height: 17px;
    text-align: center;
  }
  .date {
    --shift: var(--date-shift);
  }
  :dir(rtl) > .name,
  :dir(rtl) > .date {
    translate: calc(50% - var(--shift, 0px)) 0;
  }
  .name {
    inset-block-end: 46px;
  }
  .date {
    inset-block-end: 2px;
    color: var(--muted);
  }
  .list {
    position: absolute;
    z-index: 5;
    inset-block-end: calc(100% - 2px);
    inline-size: max-content;
    max-inline-size: min(340px, 100%);
    max-block-size: 300px;
    overflow: auto;
    margin-inline: -24px;
    padding: 8px 12px 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--panel);
    box-shadow: var(--shadow);
    font-size: 13px;
    line-height: 1.45;
    pointer-events: none;
  }
  .list.opened {
    pointer-events: auto;
  }
  .list h4 {
    font-size: 12px;
    font-weight: 600;
    color: var(--muted);
  }
  .list span {
    display: block;
    padding-block: 2px;
  }
  .list button {
    inline-size: calc(100% + 12px);
    min-block-size: 34px;
    margin-inline: -6px;
    padding: 4px 6px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
  }
  .list button:hover {
    background: var(--accent-soft);
  }
  .list button[aria-current='true'] {
    color: var(--accent);
    font-weight: 600;
  }
  .undated {
    margin-inline-start: auto;
  }
  @media (max-width: 600px) {
    header .muted {
      display: none;
    }
  }
  .tick:focus-visible {
    outline-offset: -4px;
    border-radius: 10px;
  }
  .tick.chosen .name {
    color: var(--accent);
    font-weight: 600;
  }
  .gap {
    position: absolute;
    inset-block-start: 45px;
    inline-size: 8px;
    block-size: 12px;
    background: var(--panel);
    border-inline: 1.5px solid var(--line);
    transform: skewX(-18deg);
  }
  .handle {
    position: absolute;
    z-index: 2;
    inset-block-start: 35px;
    inline-size: 32px;
    block-size: 32px;
    margin-inline-start: -16px;
    cursor: ew-resize;
    touch-action: none;
    border-radius: 6px;
  }
  .handle::after {
    content: '';
    position: absolute;
    inset-block: 3px;
    inline-size: 5px;
    border-radius: 3px;
    background: var(--accent);
    border: 1px solid var(--panel);
  }
  .handle.from {
    margin-inline-start: -40px;
  }
  .handle.from::after {
    inset-inline-end: 4px;
  }
  .handle.to {
    margin-inline-start: 8px;
  }
  .handle.to::after {
    inset-inline-start: 4px;
  }
`;
