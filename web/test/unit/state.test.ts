import { describe, expect, it } from 'vitest';
import {
  initial,
  isFiltered,
  resetFilters,
  select,
  setFilter,
  setRange,
  soloLegend,
  toggleLegend,
  toggleOpen,
} from '../../src/state/state';

describe('changes of the state', () => {
  it('never touch the state they are given', () => {
    const state = Object.freeze({ ...initial });
    expect(toggleOpen(select(state, 'a'), 'b')).toMatchObject({ select: 'a', open: ['b'] });
    expect(state).toEqual(initial);
  });

  it('unfold and fold again', () => {
    expect(toggleOpen(toggleOpen(toggleOpen(initial, 'a'), 'b'), 'a').open).toEqual(['b']);
  });

  it('switch the legend; the author is off unless asked for', () => {
    expect(toggleLegend(initial, 'Issue').off).toEqual(['Issue']);
    expect(toggleLegend(initial, 'author')).toMatchObject({ author: true, off: [] });
  });

  it('leave one entry alone, and bring its peers back', () => {
    const peers = ['positive', 'negative', 'neutral'];
    const alone = soloLegend(toggleLegend(initial, 'Issue'), 'negative', peers);
    expect(alone.off).toEqual(['Issue', 'positive', 'neutral']);
    expect(soloLegend(alone, 'negative', peers).off).toEqual(['Issue']);
  });

  it('know whether anything is filtered', () => {
    expect(isFiltered(initial)).toBe(false);
    const narrow = setFilter(setRange(initial, { from: '1992', to: null }), 'actor', ['state:KZ']);
    expect(isFiltered(narrow)).toBe(true);
    expect(resetFilters(narrow)).toEqual(initial);
    expect(setFilter(narrow, 'actor', []).filter).toEqual({});
  });
});
