import { css } from 'lit';

export const glyphs = css`
  .glyph {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    border-radius: 50%;
    color: var(--muted);
  }
  .glyph.State {
    border: 1px solid color-mix(in srgb, var(--ink) 40%, transparent);
    background: var(--issue);
    object-fit: cover;
  }
  .glyph.Leader {
    background: var(--accent);
    color: var(--on-accent);
  }
  .glyph.Person {
    border: 1.5px solid var(--accent);
    color: var(--accent);
  }
  .glyph.Organization {
    background: var(--organization);
    color: var(--on-accent);
    border-radius: 5px;
  }
  .glyph.Group {
    border: 1.5px dashed var(--muted);
  }
  .glyph.Event {
    background: var(--event);
    border-radius: 2px;
    inline-size: 14px;
    block-size: 14px;
    rotate: 45deg;
    margin: 4px;
  }
  .glyph.Issue {
    background: var(--issue);
    border: 1px solid var(--issue-line);
    inline-size: 22px;
    block-size: 12px;
    border-radius: 99px;
  }
  .glyph.Stance {
    background: var(--neutral);
    inline-size: 14px;
    block-size: 14px;
    margin: 4px;
    clip-path: polygon(25% 4%, 75% 4%, 100% 50%, 75% 96%, 25% 96%, 0 50%);
  }
  .glyph.Stance.positive {
    background: var(--positive);
  }
  .glyph.Stance.negative {
    background: var(--negative);
  }
  .glyph.Article {
    background: var(--ink);
    color: var(--paper);
    border-radius: 5px;
  }
  .glyph.large {
    inline-size: 44px;
    block-size: 44px;
  }
  .glyph.large.Event {
    inline-size: 26px;
    block-size: 26px;
    margin: 9px;
  }
  .glyph.large.Issue {
    block-size: 20px;
  }
  .glyph.large svg {
    inline-size: 24px;
    block-size: 24px;
  }
  .glyphed {
    position: relative;
    display: inline-flex;
    flex: none;
  }
  .ring {
    position: absolute;
    inset-block-start: -3px;
    inset-inline-start: -3px;
    inline-size: 10px;
    block-size: 10px;
    border: 2px dashed var(--event);
    border-radius: 50%;
    background: var(--panel);
  }
  .line {
    flex: none;
    color: var(--muted);
  }
  :dir(rtl) > .line {
    scale: -1 1;
  }
  .line.positive,
  .ink.positive {
    color: var(--positive);
  }
  .line.negative,
  .ink.negative {
    color: var(--negative);
  }
  .line.neutral {
    color: var(--neutral);
  }
  .ink.neutral {
    color: var(--muted);
  }
  .line.role {
    color: var(--accent);
  }
  .line.membership {
    color: var(--organization);
  }
  .line.participation {
    color: var(--event);
  }
`;
