import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { Point } from '../api/types';
import { edgeLooks, nodeLooks, type Looks } from './data';
import { claimsOf } from './claims';
import { yielding, overlaps, type Claim } from './collide';
import { fitView, growth, margin, type Room, type View } from './fit';
import { otherEnd, type Graph } from './model';
import { Places } from './places';
import type { Box } from './sizes';
import { stylesheet, type Scale } from './style';
import { nearby, type Visible } from './visible';
import { step, type Arrow } from './walk';

/** What the reader does on the canvas. */
export interface Deeds {
  select(id: string | null): void;
  toggle(id: string): void;
  hover(id: string | null, at: Point | null): void;
}

export interface Options extends Looks {
  still: boolean;
  deeds: Deeds;
  /** The box that controls lie over, in pixels of the canvas; what is fitted stays out of it. */
  corner: () => Box | null;
}

/**
 * The only module that knows Cytoscape.js. It takes a graph once and from then on only restyles: what is seen, selected,
 * hovered is a matter of classes.
 */
export class Drawing {
  private readonly cy: Core;
  private readonly places: Places;
  private readonly scale: Scale = { unit: 1 };
  private selected: string | null = null;
  private hovered: string | null = null;
  private cursor: string | null = null;
  private touched = false;
  /** So many pixels at the bottom of the canvas are covered by something else. */
  covered = 0;
  private waiting = 0;

  /**
   * `first` is what the first view shows without any choice of the reader; it decides where things stand. `seen` is what
   * is drawn now. All of it is worked out before Cytoscape.js is made, which then styles everything once.
   */
  constructor(
    container: HTMLElement,
    private readonly graph: Graph,
    first: Visible,
    private seen: Visible,
    private options: Options,
  ) {
    const room = { width: container.clientWidth, height: container.clientHeight };
    this.places = new Places(graph);
    this.places.begin(first.nodes, { width: room.width - 2 * margin, height: room.height - 2 * margin });
    this.places.welcome(seen);
    const { zoom, pan } = this.viewport(room);
    this.scale.unit = growth(zoom) / zoom;
    this.cy = cytoscape({
      container,
      elements: this.elements(),
      style: stylesheet(options.theme, this.scale, options.still),
      layout: { name: 'preset', fit: false },
      zoom,
      pan,
      minZoom: 0.2,
      maxZoom: 5,
      boxSelectionEnabled: false,
      autounselectify: true,
      // Places belong to the data, not to the reader: a shared link shows the same picture to all.
      autoungrabify: true,
    });
    this.listen();
  }

  /** Draws what is seen. Newcomers grow out of what they hang on, unless motion is unwanted. */
  show(seen: Visible): void {
    const before = this.seen;
    this.seen = seen;
    const newcomers = new Set(this.places.welcome(seen));
    const move = !this.options.still;
    this.cy.batch(() => {
      for (const node of this.cy.nodes()) {
        const id = node.id();
        const at = this.places.get(id);
        if (at && (newcomers.has(id) || !before.nodes.has(id))) node.position({ ...at });
        node.toggleClass('gone', !seen.nodes.has(id));
        const folded = seen.folded.get(id) ?? 0;
        if (folded !== (before.folded.get(id) ?? 0))
          node.data(nodeLooks(this.graph.nodes.get(id)!, folded, this.options));
      }
      for (const edge of this.cy.edges()) edge.toggleClass('gone', !seen.edges.has(edge.id()));
    });
    if (move) this.grow(before);
    this.relabel();
    if (!this.touched && !this.shownWhole()) this.glide();
  }

  /** Marks the selection and dims what is not near it. */
  select(id: string | null): void {
    this.selected = id;
    this.cy.batch(() => {
      this.cy.elements('.selected').removeClass('selected');
      if (id) this.cy.getElementById(id).addClass('selected');
    });
    this.attend();
    if (id) this.bringIntoView(id);
  }

  /** Words or colours changed. */
  restyle(looks: Partial<Looks>): void {
    this.options = { ...this.options, ...looks };
    this.cy.batch(() => {
      for (const node of this.cy.nodes()) {
        node.data(nodeLooks(this.graph.nodes.get(node.id())!, this.seen.folded.get(node.id()) ?? 0, this.options));
      }
      for (const edge of this.cy.edges()) edge.data(edgeLooks(this.graph.edges.get(edge.id())!, this.options));
    });
    this.cy.style(stylesheet(this.options.theme, this.scale, this.options.still));
    this.relabel();
    // The controls are on the other side in the other language.
    if (looks.lang && !this.touched) this.fit();
  }

  /** Shows everything that is drawn. */
  fit(): void {
    this.cy.viewport(this.viewport(this.room()));
    this.touched = false;
    if (this.rescale()) this.relabel();
  }

  zoomBy(factor: number): void {
    this.touched = true;
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: this.middle() });
  }

  /** The canvas has another size. What nobody moved stays fitted. */
  resize(): void {
    this.cy.resize();
    if (!this.touched) this.fit();
  }

  /** Where the keyboard's cursor is, or else the selection. */
  get at(): string | null {
    return this.cursor ?? this.selected;
  }

  /** Moves the keyboard's cursor along an edge; answers where it is. */
  walk(arrow: Arrow): string | null {
    const from = this.cursor ?? this.selected;
    const here = from && this.places.get(from);
    if (!from || !here || !this.seen.nodes.has(from)) return this.moveTo(this.mostSaid());
    const edges = (this.graph.at.get(from) ?? []).filter((id) => this.seen.edges.has(id));
    const ends = edges.map((id) => otherEnd(this.graph.edges.get(id)!, from));
    const around = new Map(ends.flatMap((id) => (this.places.get(id) ? [[id, this.places.get(id)!] as const] : [])));
    const to = step(here, arrow, around);
    return to ? this.moveTo(to) : from;
  }

  /** Puts the keyboard's cursor on a node, or takes it away. */
  moveTo(id: string | null): string | null {
    this.cy.elements('.cursor').removeClass('cursor');
    this.cursor = id;
    if (id) {
      this.cy.getElementById(id).addClass('cursor');
      this.bringIntoView(id);
    }
    this.hover(id);
    return id;
  }

  /** Draws attention to a node or edge and what is near it. */
  hover(id: string | null): void {
    if (id === this.hovered) return;
    this.hovered = id;
    this.attend();
  }

  /** Pairs of shown labels that overlap; for tests. */
  labelOverlaps(): number {
    return overlaps(this.claims().filter(({ id }) => !this.cy.getElementById(id).hasClass('yield')));
  }

  /** What attention is drawn to and what is near it; all else is dimmed. For tests. */
  near(): string[] {
    return this.cy.elements('.near').map((element) => element.id());
  }

  /** The boxes of what is drawn, labels included, in pixels of the canvas; for tests. */
  boxes(): Map<string, { x1: number; y1: number; x2: number; y2: number }> {
    const drawn = this.cy.nodes().filter((node) => !node.hasClass('gone'));
    return new Map(drawn.map((node) => [node.id(), node.renderedBoundingBox({ includeOverlays: false })]));
  }

  /** Where an element stands on the screen, in pixels of the canvas; for tests. */
  screenPosition(id: string): Point | null {
    const element = this.cy.getElementById(id);
    return element.length ? element.renderedPosition() : null;
  }

  destroy(): void {
    cancelAnimationFrame(this.waiting);
    this.cy.destroy();
  }

  private elements(): cytoscape.ElementDefinition[] {
    const { seen } = this;
    const out = yielding(this.claims());
    const nodes = [...this.graph.nodes.values()].map((node) => ({
      group: 'nodes' as const,
      data: { id: node.id, ...nodeLooks(node, seen.folded.get(node.id) ?? 0, this.options) },
      position: { ...(this.places.get(node.id) ?? { x: 0, y: 0 }) },
      classes: !seen.nodes.has(node.id) ? 'gone' : out.has(node.id) ? 'yield' : '',
    }));
    const edges = [...this.graph.edges.values()].map((edge) => ({
      group: 'edges' as const,
      data: { id: edge.id, source: edge.source, target: edge.target, ...edgeLooks(edge, this.options) },
      classes: seen.edges.has(edge.id) ? '' : 'gone',
    }));
    return [...nodes, ...edges];
  }

  /** Whether all that is drawn lies on the canvas as it is. */
  private shownWhole(): boolean {
    const { x1, x2, y1, y2 } = this.cy.extent();
    const boxes = this.places.boxesOf(this.seen.nodes);
    return boxes.every(({ x, y, w, h }) => x - w > x1 && x + w < x2 && y - h > y1 && y + h < y2);
  }

  /** As {@link fit}, but seen to move. */
  private glide(): void {
    if (this.options.still) this.fit();
    else
      this.cy.animate(this.viewport(this.room()), { duration: 220, complete: () => this.rescale() && this.relabel() });
  }

  /** The zoom and pan that show all that is drawn. */
  private viewport(room: Room): View {
    return fitView(this.places.boxesOf(this.seen.nodes), room, this.options.corner());
  }

  private listen(): void {
    const { deeds } = this.options;
    const id = (event: EventObject): string => (event.target as cytoscape.SingularElementReturnValue).id();
    this.cy.on('tap', (event) => deeds.select(event.target === this.cy ? null : id(event)));
    this.cy.on('dbltap', 'node', (event) => deeds.toggle(id(event)));
    this.cy.on('mouseover', 'node, edge', (event) => {
      this.hover(id(event));
      deeds.hover(id(event), event.renderedPosition);
    });
    this.cy.on('mouseout', 'node, edge', () => {
      this.hover(null);
      deeds.hover(null, null);
    });
    this.cy.on('dragpan pinchzoom scrollzoom', () => {
      this.touched = true;
      deeds.hover(null, null);
    });
    this.cy.on('zoom', () => {
      cancelAnimationFrame(this.waiting);
      this.waiting = requestAnimationFrame(() => this.rescale() && this.relabel());
    });
  }

  /** Sizes follow the zoom in small steps; answers whether they changed. */
  private rescale(): boolean {
    const unit = growth(this.cy.zoom()) / this.cy.zoom();
    if (Math.abs(Math.log(unit / this.scale.unit)) < 0.03) return false;
    this.scale.unit = unit;
    this.cy.style().update();
    return true;
  }

  /** Lets labels yield to each other; see {@link yielding}. */
  private relabel(): void {
    const out = yielding(this.claims());
    this.cy.batch(() => {
      for (const id of this.seen.nodes) this.cy.getElementById(id).toggleClass('yield', out.has(id));
    });
  }

  private claims(): Claim[] {
    const focus = this.focus;
    const near = focus ? nearby(this.graph, this.seen, focus) : new Set<string>();
    const forced = [focus, this.cursor, this.selected];
    return claimsOf(this.graph, this.seen, this.places, {
      lang: this.options.lang,
      unit: this.scale.unit,
      near,
      forced,
    });
  }

  /** What is pointed at, or else selected, as far as it is drawn: of what is folded, the node it is folded into. */
  private get focus(): string | null {
    let id = this.hovered ?? this.selected;
    while (id && this.graph.nodes.has(id) && !this.seen.nodes.has(id)) id = this.seen.host.get(id) ?? null;
    return id;
  }

  private attend(): void {
    const { focus } = this;
    const known = focus !== null && this.cy.getElementById(focus).length > 0;
    const near = known ? nearby(this.graph, this.seen, focus) : null;
    this.cy.batch(() => {
      for (const element of this.cy.elements()) {
        element.toggleClass('dim', near !== null && !near.has(element.id()));
        element.toggleClass('near', near !== null && near.has(element.id()));
      }
    });
    this.relabel();
  }

  private grow(before: Visible): void {
    for (const id of this.seen.nodes) {
      const host = this.seen.host.get(id);
      const from = host && this.places.get(host);
      if (before.nodes.has(id) || !from || !before.nodes.has(host)) continue;
      const node = this.cy.getElementById(id);
      const to = { ...node.position() };
      node.position({ ...from });
      node.animate({ position: to }, { duration: 200, easing: 'ease-out-cubic', complete: () => this.relabel() });
    }
  }

  private bringIntoView(id: string): void {
    const element = this.cy.getElementById(id);
    if (!element.length || element.hasClass('gone')) return;
    const box = element.renderedBoundingBox();
    const { width } = this.room();
    const height = this.room().height - this.covered;
    const inside = box.x1 > 8 && box.y1 > 8 && box.x2 < width - 8 && box.y2 < height - 8;
    if (inside) return;
    const by = { x: width / 2 - (box.x1 + box.x2) / 2, y: height / 2 - (box.y1 + box.y2) / 2 };
    this.cy.animate({ panBy: by }, { duration: this.options.still ? 0 : 220 });
  }

  private mostSaid(): string | null {
    const nodes = [...this.seen.nodes].map((id) => this.graph.nodes.get(id)!);
    return nodes.sort((a, b) => b.weight - a.weight)[0]?.id ?? null;
  }

  private room(): Room {
    return { width: this.cy.width(), height: this.cy.height() };
  }

  private middle(): Point {
    const { width, height } = this.room();
    return { x: width / 2, y: height / 2 };
  }
}
