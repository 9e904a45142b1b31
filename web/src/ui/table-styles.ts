import { css } from 'lit';

export const tables = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 13px;
    line-height: 1.5;
    background: var(--panel);
    border: 1px solid var(--line);
  }
  th,
  td {
    padding: 6px 12px;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    font-weight: 600;
    font-size: 12px;
    color: var(--muted);
    background: var(--panel);
    white-space: nowrap;
  }
  tbody tr:hover {
    background: color-mix(in srgb, var(--accent-soft) 45%, transparent);
  }
  tbody tr[aria-selected='true'] {
    background: var(--accent-soft);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .count {
    font-size: 12px;
    font-weight: 400;
    color: var(--muted);
  }
`;
