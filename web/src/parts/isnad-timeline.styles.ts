import { css } from 'lit';

export const timelineStyles = css`
  :host {
    display: block;
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
    block-size: 64px;
  }
  .line::before,
  .kept {
    content: '';
    position: absolute;
    inset-block-start: 30px;
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
    inset-block-start: 24px;
    inset-inline-start: 9px;
    display: grid;
    place-items: center;
    inline-size: 14px;
    block-size: 14px;
    background: var(--event);
    clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
    font: 600 9px/1 var(--sans);
    color: var(--panel);
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
    line-height: 18px;
  }
  :dir(rtl) > .name,
  :dir(rtl) > .date {
    translate: calc(50% - var(--shift, 0px)) 0;
  }
  .name {
    inset-block-start: 2px;
  }
  .date {
    inset-block-end: 2px;
    color: var(--muted);
  }
  .tick.chosen .name {
    color: var(--accent);
    font-weight: 600;
  }
  .gap {
    position: absolute;
    inset-block-start: 25px;
    inline-size: 8px;
    block-size: 12px;
    background: var(--panel);
    border-inline: 1.5px solid var(--line);
    transform: skewX(-18deg);
  }
  .handle {
    position: absolute;
    z-index: 2;
    inset-block-start: 15px;
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
