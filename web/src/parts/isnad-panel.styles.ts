import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: auto;
    background: var(--panel);
    scrollbar-gutter: stable;
  }
  .panel {
    position: relative;
    padding: 20px 20px 40px;
  }
  .close + .problem {
    margin-block-start: 40px;
  }
  .close {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 8px;
  }
  .head {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    padding-inline-end: 36px;
  }
  .big .glyph {
    inline-size: 44px;
    block-size: 44px;
  }
  .big .glyph svg {
    inline-size: 24px;
    block-size: 24px;
  }
  .big .glyph.Event {
    inline-size: 24px;
    block-size: 24px;
    margin: 10px;
  }
  .big .ring {
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 13px;
    block-size: 13px;
  }
  .big .glyph.Issue {
    block-size: 22px;
    margin-block: 4px;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 8px;
    margin-block: 16px 12px;
  }
  .tiles > div {
    display: flex;
    flex-direction: column;
    align-items: center;
    padding: 6px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .tiles dd {
    font-size: 21px;
    font-weight: 600;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .tiles dt {
    font-size: 12px;
    color: var(--muted);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .title {
    display: flex;
    align-items: baseline;
    gap: 8px;
    font-size: 15px;
  }
  .count {
    font-size: 12px;
    font-weight: 400;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .facts {
    margin-block-start: 16px;
  }
  summary {
    margin-block-end: 8px;
  }
  .tally {
    display: inline-flex;
    gap: 8px;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  isnad-fact + isnad-fact {
    margin-block-start: 8px;
  }
  .more {
    margin-block-start: 8px;
    inline-size: 100%;
  }
  summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    min-block-size: 36px;
    cursor: pointer;
    list-style: none;
    border-block-start: 1px solid var(--line);
    padding-block-start: 8px;
  }
  summary svg {
    color: var(--muted);
    transition: rotate var(--quick);
  }
  details[open] summary svg {
    rotate: 180deg;
  }
  .mention {
    padding-block: 8px;
    border-block-start: 1px solid var(--line);
  }
  summary + .mention {
    border: 0;
  }
  .quoted {
    font-size: 16px;
  }
  .source {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 32px;
    font-size: 12px;
    color: var(--muted);
    text-decoration: none;
  }
  a.source:hover {
    color: var(--accent);
    text-decoration: underline;
  }
  .ends {
    display: grid;
    gap: 8px;
    margin-block-start: 14px;
  }
  .end {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding: 6px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: none;
    text-align: start;
    line-height: 1.4;
  }
  .end:hover {
    border-color: var(--accent);
  }
  .end small {
    display: block;
    font-size: 12px;
  }
  .about {
    display: grid;
    gap: 6px;
    justify-items: start;
  }
  .clamp {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
  .about .button {
    margin-block-start: 6px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .lead {
    margin-block: 16px 4px;
    font-size: 13px;
  }
  .ranking {
    margin-block-start: 18px;
  }
  .ranking li button {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: calc(100% + 16px);
    min-block-size: 36px;
    margin-inline: -8px;
    padding: 2px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    font-size: 13px;
    line-height: 1.4;
  }
  .ranking li button:hover {
    background: var(--accent-soft);
  }
  .ranking .name {
    flex: 1;
    min-inline-size: 0;
  }
  .ranking .count {
    min-inline-size: 1.6em;
    text-align: end;
  }
  .bar {
    flex: none;
  }
  :dir(rtl) > .bar {
    scale: -1 1;
  }
  .bar .positive {
    fill: var(--positive);
  }
  .bar .negative {
    fill: var(--negative);
  }
  .bar .neutral {
    fill: var(--neutral);
    opacity: 0.55;
  }
  .skeleton i {
    display: block;
    block-size: 18px;
    margin-block-end: 14px;
    border-radius: 4px;
    background: var(--line);
    animation: breathe 1.4s ease-in-out infinite alternate;
  }
  .skeleton i:first-child {
    inline-size: 55%;
    block-size: 28px;
  }
  .skeleton i:nth-child(3) {
    inline-size: 80%;
  }
  @keyframes breathe {
    to {
      opacity: 0.4;
    }
  }
  @media print {
    .close,
    .acts,
    .more {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton i {
      animation: none;
    }
  }
`;
