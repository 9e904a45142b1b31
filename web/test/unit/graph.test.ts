import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EdgeData, Elements, NodeData } from '../../src/api/types';
import { overlaps, yielding, type Claim } from '../../src/graph/collide';
import { graphFrom, type Graph } from '../../src/graph/model';
import { Places } from '../../src/graph/places';
import { overlap, type Box } from '../../src/graph/sizes';
import { spread } from '../../src/graph/spread';
import { dark, light } from '../../src/graph/theme';
import { timeline } from '../../src/graph/timescale';
import { nearby, visible, type Sight } from '../../src/graph/visible';
import { componentsOf, fewPlaces, level, shelve } from '../../src/graph/shelves';
import { step } from '../../src/graph/walk';
import { edges, grown, nodes } from '../fixtures/article.mjs';

const elements = (ns: unknown, es: unknown): Elements => ({
  elements: {
    nodes: (ns as NodeData[]).map((data, i) => ({ data, position: { x: 40 * Math.cos(i), y: 40 * Math.sin(i) } })),
    edges: (es as EdgeData[]).map((data) => ({ data })),
  },
  total: { nodes: 0, edges: 0 },
  truncated: false,
  version: 'v',
});

const graph: Graph = graphFrom(elements(nodes, edges));
const plain: Sight = { off: [], author: false, range: { from: null, to: null }, open: [], select: null };
/** On a canvas with little room. */
const tight: Sight = { ...plain, crowd: 18 };

describe('what is drawn', () => {
  const first = visible(graph, tight);

  it('single-neighbour issues fold into their holder, with a count', () => {
    expect(first.nodes).not.toContain('issue:quotas');
    expect(first.folded.get('state:NO')).toBe(1);
    expect(first.host.get('issue:quotas')).toBe('state:NO');
  });

  it('drafts go when they are switched off, and what only they tie', () => {
    const drafts = (edges as EdgeData[]).filter(({ review }) => review === 'proposed');
    expect(drafts.length).toBeGreaterThan(0);
    const without = visible(graph, { ...tight, off: ['draft'], open: ['all'] });
    for (const { id } of drafts) expect(without.edges).not.toContain(id);
    expect(without.edges.size).toBe(visible(graph, { ...tight, open: ['all'] }).edges.size - drafts.length);
  });

  it('a picture that is not crowded folds nothing', () => {
    expect(visible(graph, { ...plain, crowd: graph.nodes.size }).folded.size).toBe(0);
  });

  it('what several take a stance on is drawn among however many states', () => {
    const { nodes: many, edges: ties } = grown() as { nodes: NodeData[]; edges: EdgeData[] };
    const [state, issue] = [many.find(({ kind }) => kind === 'State')!, many.find(({ kind }) => kind === 'Issue')!];
    const states = Array.from({ length: 40 }, (_, i) => ({ ...state, id: `state:X${i}`, weight: 1 }));
    const vote = { ...issue, id: 'issue:a-vote', weight: 1 };
    const about = ({ id }: NodeData, target: string): EdgeData => ({
      ...ties.find(({ kind }) => kind === 'stance')!,
      id: `stance:${id}`,
      source: id,
      target,
      weight: 1,
    });
    const own = states
      .slice(2)
      .map((one) => ({ ...issue, id: `issue:of-${one.id.slice(6).toLowerCase()}`, weight: 1 }));
    const seen = visible(
      graphFrom(
        elements(
          [...states, vote, ...own],
          [
            ...states.slice(0, 2).map((one) => about(one, vote.id)),
            ...own.map((one, i) => about(states[i + 2]!, one.id)),
          ],
        ),
      ),
      plain,
    );
    expect(seen.nodes).toContain(vote.id);
    expect(seen.edges.size).toBeGreaterThanOrEqual(2);
    expect(seen.folded.size).toBeGreaterThan(0);
  });

  it('a picture of few nodes folds nothing', () => {
    const some = (edges as EdgeData[]).slice(0, 6);
    const ids = new Set(some.flatMap(({ source, target }) => [source, target]));
    const small = graphFrom(
      elements(
        (nodes as NodeData[]).filter(({ id }) => ids.has(id)),
        some,
      ),
    );
    expect(visible(small, plain).nodes.size).toBe(ids.size);
  });

  it('a crowd folds down to what is said most', () => {
    const big = graphFrom(elements(grown().nodes, grown().edges));
    const seen = visible(big, plain);
    expect(seen.nodes.size).toBeLessThanOrEqual(44 + 11);
    expect(visible(big, { ...plain, open: ['all'] }).folded.size).toBe(0);
    for (const [id, host] of seen.host) expect(id).not.toBe(host);
  });

  it('what alone ties a state to the rest is not folded away before the crowd', () => {
    const { nodes: many, edges: ties } = grown() as { nodes: NodeData[]; edges: EdgeData[] };
    const [state, event] = [many.find(({ kind }) => kind === 'State')!, many.find(({ kind }) => kind === 'Event')!];
    const lone = { ...state, id: 'state:ZZ', weight: 1 };
    const dispute = { ...event, id: 'event:a-dispute', weight: 0, date: null };
    const party = (id: string): EdgeData => ({
      ...ties[0]!,
      id: `${id}-party`,
      source: id,
      target: dispute.id,
      kind: 'participation',
      weight: 1,
    });
    const seen = visible(
      graphFrom(elements([...many, lone, dispute], [...ties, party(lone.id), party(state.id)])),
      plain,
    );
    expect(seen.nodes).toContain(dispute.id);
    expect(seen.nodes.size).toBeLessThanOrEqual(44 + 11);
  });

  it('what several speak of stays', () => {
    expect(first.nodes).toContain('issue:coral');
    expect(first.nodes).toContain('event:vote-deep');
  });

  it('states, leaders and organizations never fold', () => {
    for (const { id, kind } of nodes as NodeData[])
      if (['State', 'Leader', 'Organization'].includes(kind)) expect(first.nodes).toContain(id);
  });

  it('of a lonely pair one stays, the actor', () => {
    expect(first.nodes).toContain('group:analysts');
    expect(first.folded.get('group:analysts')).toBe(1);
  });

  it('unfolding shows what hangs on a node, and nothing else changes', () => {
    const open = visible(graph, { ...tight, open: ['state:NO'] });
    expect(open.nodes).toContain('issue:quotas');
    expect(open.folded.get('state:NO')).toBeUndefined();
    expect([...first.nodes].every((id) => open.nodes.has(id))).toBe(true);
  });

  it('what is selected is drawn even when it is folded; so are the ends of an edge', () => {
    expect(visible(graph, { ...tight, select: 'issue:quotas' }).nodes).toContain('issue:quotas');
    const stance = (edges as EdgeData[]).find(({ target }) => target === 'issue:ports')!;
    const seen = visible(graph, { ...tight, select: stance.id });
    expect(seen.nodes).toContain('issue:ports');
    expect(seen.edges).toContain(stance.id);
  });

  it('the author’s judgements come only when asked for', () => {
    expect([...first.nodes].some((id) => graph.nodes.get(id)!.kind === 'Article')).toBe(false);
    expect(
      [...visible(graph, { ...tight, author: true }).nodes].some((id) => graph.nodes.get(id)!.kind === 'Article'),
    ).toBe(true);
  });

  it('kinds and lines can be switched off', () => {
    const calm = visible(graph, { ...tight, off: ['Event', 'negative'] });
    for (const id of calm.nodes) expect(graph.nodes.get(id)!.kind).not.toBe('Event');
    for (const id of calm.edges) expect(graph.edges.get(id)!.polarity).not.toBe(-1);
  });

  it('the date range takes events away, not what has no date', () => {
    const late = visible(graph, { ...tight, range: { from: '2031', to: null } });
    expect(late.nodes).not.toContain('event:ship-2030');
    expect(late.nodes).toContain('event:summit-2031');
    expect(late.nodes).toContain('state:SE');
  });

  it('nearby is a node with its neighbours and the lines between', () => {
    const near = nearby(graph, first, 'event:vote-deep');
    expect(near).toContain('state:FI');
    expect(near).not.toContain('state:IS');
  });
});

describe('places', () => {
  const big = graphFrom(elements(grown().nodes, grown().edges));
  const seen = visible(big, plain);

  it('are the same every time', () => {
    const run = (): unknown => {
      const places = new Places(big);
      places.begin(seen.nodes, { width: 860, height: 640 });
      return [...seen.nodes].map((id) => places.get(id));
    };
    expect(run()).toEqual(run());
  });

  it('nothing moves when something unfolds', () => {
    const places = new Places(big);
    places.begin(seen.nodes, { width: 860, height: 640 });
    const before = new Map([...seen.nodes].map((id) => [id, places.get(id)]));
    const newcomers = places.welcome(visible(big, { ...plain, open: ['state:IS', 'state:NO'] }));
    expect(newcomers.length).toBeGreaterThan(2);
    for (const [id, at] of before) expect(places.get(id)).toEqual(at);
    for (const id of newcomers) expect(places.get(id)).toBeDefined();
  });

  it('boxes are pushed apart', () => {
    const box = (at: { x: number; y: number }): Box => ({ ...at, w: 30, h: 12 });
    const items = Array.from({ length: 25 }, (_, i) => ({ id: `n${i}`, at: { x: i % 5, y: i % 3 }, box }));
    const at = [...spread(items, { width: 600, height: 400 }).values()].map(box);
    expect(at.some((a, i) => at.slice(i + 1).some((b) => overlap(a, b)))).toBe(false);
  });
});

describe('places of an answer', () => {
  const tie = (source: string, target: string): { id: string; source: string; target: string } => ({
    id: `${source}-${target}`,
    source,
    target,
  });

  it('what hangs together is one component, the largest first', () => {
    const parts = componentsOf(['a', 'b', 'c', 'd', 'e'], [tie('a', 'b'), tie('d', 'c'), tie('c', 'e'), tie('a', 'x')]);
    expect(parts.map(({ ids }) => ids.join(''))).toEqual(['cde', 'ab']);
  });

  it('a pair stands side by side, who begins the line first; a star stands around its middle', () => {
    const pair = fewPlaces(['a', 'b'], [tie('b', 'a'), tie('b', 'a')])!;
    expect(pair.get('a')!.x).toBeGreaterThan(pair.get('b')!.x);
    expect(pair.get('a')!.y).toBe(pair.get('b')!.y);
    const star = fewPlaces(['a', 'b', 'c', 'm'], [tie('a', 'm'), tie('b', 'm'), tie('m', 'c')])!;
    expect(star.get('m')).toEqual({ x: 0, y: 0 });
    expect(fewPlaces(['a', 'b', 'c'], [tie('a', 'b'), tie('b', 'c'), tie('c', 'a')])).toBeNull();
  });

  it('four nodes in two pairs do not stand aslant or over each other', () => {
    const parts = componentsOf(['a', 'b', 'c', 'd'], [tie('a', 'b'), tie('c', 'd')]);
    const places = shelve(parts.map(({ ids, ties }) => fewPlaces(ids, ties)!));
    expect(places.get('a')!.y).toBe(places.get('b')!.y);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
    const rows = new Set([...places.values()].map(({ y }) => y));
    expect(rows.size).toBeLessThanOrEqual(2);
  });

  it('what stands aslant is laid level', () => {
    const flat = level(
      new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 50, y: 50 }],
        ['c', { x: 100, y: 100 }],
      ]),
    );
    for (const { y } of flat.values()) expect(y).toBeCloseTo(0);
  });
});

describe('labels', () => {
  const claim = (id: string, x: number, rank: number, forced = false): Claim => ({
    id,
    label: { x, y: 20, w: 30, h: 8 },
    shape: { x, y: 0, w: 8, h: 8 },
    rank,
    forced,
  });

  it('of lower rank yield where they would overlap', () => {
    const claims = [claim('low', 0, 5), claim('high', 40, 1), claim('far', 200, 9)];
    expect([...yielding(claims)]).toEqual(['low']);
    expect(overlaps(claims.filter(({ id }) => id !== 'low'))).toBe(0);
  });

  it('that are forced never yield', () => {
    expect([...yielding([claim('low', 0, 5, true), claim('high', 40, 1)])]).toEqual(['high']);
  });

  it('do not lie on another node', () => {
    const under: Claim = {
      ...claim('under', 0, 1),
      label: { x: 0, y: 40, w: 5, h: 5 },
      shape: { x: 0, y: 22, w: 8, h: 8 },
    };
    expect([...yielding([claim('a', 0, 0), under])]).toEqual(['a']);
  });
});

describe('the rest', () => {
  it('arrow keys go to the neighbour in their direction', () => {
    const around = new Map([
      ['east', { x: 100, y: 10 }],
      ['north', { x: 5, y: -50 }],
      ['west', { x: -80, y: 0 }],
    ]);
    expect(step({ x: 0, y: 0 }, 'ArrowRight', around)).toBe('east');
    expect(step({ x: 0, y: 0 }, 'ArrowUp', around)).toBe('north');
    expect(step({ x: 0, y: 0 }, 'ArrowDown', around)).toBeNull();
  });

  it('the timeline keeps order and marks leaps', () => {
    const ticks = timeline([
      { id: 'c', date: '2022-05-16' },
      { id: 'a', date: '1992' },
      { id: 'b', date: '2022-05' },
      { id: 'd', date: null },
      { id: 'e', date: '1992' },
    ]);
    expect(ticks.map(({ date }) => date)).toEqual(['1992', '2022-05', '2022-05-16']);
    expect(ticks.map(({ gap }) => gap)).toEqual([false, true, false]);
    expect(ticks[0]!.ids).toEqual(['a', 'e']);
    expect([ticks[0]!.at, ticks[2]!.at]).toEqual([0, 1]);
  });

  it('canvas and page have the same colours', () => {
    const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
    const [day, night] = css.split('@media (prefers-color-scheme: dark)') as [string, string];
    for (const [theme, text] of [
      [light, day],
      [dark, night],
    ] as const) {
      for (const [name, color] of Object.entries(theme)) {
        const variable = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        expect(text, name).toContain(`--${variable}: ${color};`);
      }
    }
  });
});
