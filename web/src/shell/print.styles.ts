import { css } from 'lit';

/** On paper: what was read, without what is pressed; what scrolls on a screen runs on. `styles/page.css` has the page. */
export const printStyles = css`
  @media print {
    :host {
      display: block;
      block-size: auto;
      overflow: visible;
    }
    .bar,
    .skip,
    .tools,
    .divider,
    .grip,
    .source a,
    isnad-timeline {
      display: none;
    }
    .main,
    .fill,
    .side isnad-panel {
      position: static;
      overflow: visible;
    }
    .desk {
      display: block;
      block-size: auto;
    }
    .board {
      flex: none;
      block-size: 400px;
      break-inside: avoid;
    }
    /* A canvas keeps its pixels; this fits that of a wide window to a sheet. */
    .board isnad-graph {
      inset: 0 auto auto;
      inset-inline-start: 0;
      inline-size: 1300px;
      block-size: 727px;
      scale: 0.55;
      transform-origin: 0 0;
    }
    .board isnad-graph:dir(rtl) {
      transform-origin: 100% 0;
    }
    .side {
      position: static;
      block-size: auto;
      overflow: visible;
      border: 0;
      box-shadow: none;
    }
  }
`;
