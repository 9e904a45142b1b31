import { html, type TemplateResult } from 'lit';

/**
 * Bits of text in a row, each in its own direction: an English source does not turn an Arabic date around. A dot stays on
 * the line of the bit before it.
 */
export const dotted = (bits: readonly (string | null | undefined | false)[]): TemplateResult =>
  html`${bits.filter(Boolean).map((bit, i, all) => html`<bdi>${bit}</bdi>${i < all.length - 1 ? '\u00a0· ' : ''}`)}`;
