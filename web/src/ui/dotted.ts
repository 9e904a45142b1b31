import { html, type TemplateResult } from 'lit';

/** Bits of text in a row, each in its own direction: an English source does not turn an Arabic date around. */
export const dotted = (bits: readonly (string | null | undefined | false)[]): TemplateResult =>
  html`${bits.filter(Boolean).map((bit, i) => html`${i ? ' · ' : ''}<bdi>${bit}</bdi>`)}`;
