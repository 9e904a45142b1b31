import { css, html, svg, type TemplateResult } from 'lit';
import type { Result } from '../api/types';
import { setBy } from '../state/state';
import { chartOf, directions, most, type Bar, type Chart } from '../text/bars';
import { columnsOf, type Column } from '../ui/columns';
import { change } from '../ui/events';
import { glyphs } from '../ui/glyph-styles';
import { Part } from '../ui/part';
import { base, controls } from '../ui/styles';
import { valueCell } from '../ui/values';

/** An answer as bars. It is a table whose last column draws, so that it reads, prints and copies as one. */
export class IsnadChart extends Part {
  static override properties = {
    ...Part.properties,
    result: { attribute: false },
    named: { type: Boolean },
    by: {},
  };
  static override styles = [
    base,
    controls,
    glyphs,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 20px;
        margin-block-end: 12px;
        font-size: 13px;
      }
      label {
        white-space: nowrap;
        display: inline-flex;
        align-items: center;
        gap: 8px;
      }
      .key {
        display: inline-flex;
        align-items: center;
        gap: 6px;
      }
      .key svg {
        inline-size: 12px;
        block-size: 12px;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--panel);
        font-size: 13px;
      }
      th,
      td {
        padding: 3px 12px;
        text-align: start;
        font-weight: 400;
      }
      tr:first-child > * {
        padding-block-start: 12px;
      }
      tr:last-child > * {
        padding-block-end: 12px;
      }
      th {
        inline-size: 30%;
        min-inline-size: 150px;
      }
      td.number {
        inline-size: 1%;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      .chip {
        display: inline-flex;
        align-items: center;
        gap: 7px;
        min-block-size: 32px;
        color: inherit;
        text-decoration: none;
      }
      .chip:hover bdi {
        color: var(--accent);
        text-decoration: underline;
      }
      td svg {
        display: block;
        inline-size: 100%;
        block-size: 16px;
      }
      td svg:dir(rtl) {
        scale: -1 1;
      }
      rect {
        fill: var(--accent);
      }
      .supporting {
        fill: var(--positive);
      }
      .opposing {
        fill: var(--negative);
      }
      .neutral {
        fill: var(--neutral);
      }
      .empty {
        padding: 48px 24px;
        border: 1px dashed var(--line);
        border-radius: var(--radius);
        text-align: center;
      }
    `,
  ];

  declare result: Result;
  declare named: boolean;
  /** The column that names the bars; null for the first that can. */
  declare by: string | null;

  constructor() {
    super();
    this.named = false;
    this.by = null;
  }

  protected override render(): TemplateResult {
    const { w, result } = this;
    const chart = chartOf(result, this.by);
    if (!chart) return html`<p class="empty muted">${w('chart.none')}</p>`;
    const columns = columnsOf(result.columns, this.lang, this.named ? { lexicon: this.lexicon, w } : null);
    const title = (index: number): string =>
      columns.find((one) => one.index === index)?.title ?? result.columns[index] ?? '';
    const stacked = chart.series.length > 1;
    const measured = stacked ? w('chart.sum') : chart.series.length ? title(chart.series[0]!) : w('chart.rows');
    const shown = chart.bars.slice(0, most);
    return html`<header>
        <label
          >${w('chart.by')}
          <select class="field" data-testid="chart-by" @change=${(event: Event) => this.choose(event)}>
            ${chart.names.map((i) => html`<option value=${result.columns[i]!} ?selected=${i === chart.by}>${title(i)}</option>`)}
          </select>
        </label>
        ${
          stacked
            ? chart.series.map(
                (i) =>
                  html`<span class="key">
                    <svg viewBox="0 0 1 1" aria-hidden="true">
                      ${svg`<rect width="1" height="1" class=${this.colour(i)}></rect>`}</svg
                    >${title(i)}
                  </span>`,
              )
            : html`<span class="muted">${measured}</span>`
        }
        ${chart.bars.length > most ? html`<span class="muted">${w('chart.first', { shown: most, all: chart.bars.length })}</span>` : ''}
      </header>
      <table data-testid="chart">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">${title(chart.by)}</th>
            <th scope="col">${measured}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((bar) => this.bar(bar, chart, columns, title))}
        </tbody>
      </table>`;
  }

  private bar(bar: Bar, chart: Chart, columns: readonly Column[], title: (i: number) => string): TemplateResult {
    const column = columns.find((one) => one.index === chart.by);
    const name = column ? column.say(bar.name) : bar.name;
    const whole = chart.most || 1;
    const parts = bar.parts.map((part, n) => ({
      x: (100 * bar.parts.slice(0, n).reduce((sum, one) => sum + one, 0)) / whole,
      width: (100 * part) / whole,
      colour: chart.series.length > 1 ? this.colour(chart.series[n]!) : '',
    }));
    const said =
      chart.series.length > 1 ? bar.parts.map((part, n) => `${title(chart.series[n]!)}: ${part}`).join(' · ') : '';
    return html`<tr>
      <th scope="row">${valueCell(name, this.w, this.flags)}</th>
      <td class="number" title=${said}>${bar.sum}</td>
      <td aria-hidden="true" title=${said}>
        <svg viewBox="0 0 100 1" preserveAspectRatio="none">
          ${parts.map(({ x, width, colour }) => svg`<rect x=${x} width=${width} height="1" class=${colour}></rect>`)}
        </svg>
      </td>
    </tr>`;
  }

  private colour(index: number): string {
    const name = this.result.columns[index];
    return directions.find((one) => one === name) ?? '';
  }

  private choose(event: Event): void {
    const by = (event.target as HTMLSelectElement).value;
    change(this, (state) => setBy(state, by));
  }
}

customElements.define('isnad-chart', IsnadChart);
