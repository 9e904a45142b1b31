import type { Elements, Point } from '../api/types';

/**
 * Places for a graph that came without any: fCoSE, in a chunk of its own since only answers of queries need it. The
 * same graph gets the same places.
 */
export async function arrange(graph: Elements): Promise<Elements> {
  const { nodes, edges } = graph.elements;
  if (nodes.every(({ position }) => position)) return graph;
  const [{ default: cytoscape }, { default: fcose }] = await Promise.all([
    import('cytoscape'),
    import('cytoscape-fcose'),
  ]);
  cytoscape.use(fcose as cytoscape.Ext);
  const ids = new Set(nodes.map(({ data }) => data.id));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...circle(nodes.map(({ data }) => data.id)),
      ...edges
        .filter(({ data }) => ids.has(data.source) && ids.has(data.target))
        .map(({ data }) => ({ data: { id: data.id, source: data.source, target: data.target } })),
    ],
  });
  // `randomize: false` starts from the circle, which makes it repeatable.
  const options = {
    name: 'fcose',
    animate: false,
    randomize: false,
    quality: 'default',
    nodeSeparation: 90,
    idealEdgeLength: 110,
  };
  cy.layout(options as cytoscape.LayoutOptions).run();
  const places = new Map<string, Point>(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return {
    ...graph,
    elements: { nodes: nodes.map(({ data }) => ({ data, position: places.get(data.id) ?? { x: 0, y: 0 } })), edges },
  };
}

function circle(ids: readonly string[]): { data: { id: string }; position: Point }[] {
  const radius = 60 + ids.length * 14;
  return [...ids].sort().map((id, i) => {
    const angle = (2 * Math.PI * i) / ids.length;
    return { data: { id }, position: { x: radius * Math.cos(angle), y: radius * Math.sin(angle) } };
  });
}
