package org.isnad.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A graph while it is being placed: nodes by index, in the order of their ids, with the positions
 * that the stages change.
 */
final class Sketch {
  final List<LayoutNode> nodes;
  final Box[] box;
  final List<Link> links;

  /** The links at each node. */
  final List<List<Link>> at;

  final double[] x;
  final double[] y;

  private Sketch(List<LayoutNode> nodes, Box[] box, List<Link> links) {
    this.nodes = nodes;
    this.box = box;
    this.links = new ArrayList<>();
    x = new double[nodes.size()];
    y = new double[nodes.size()];
    at = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) at.add(new ArrayList<>());
    Crowding crowding = new Crowding(nodes.size(), links);
    for (Link bare : links) {
      double length = bare.kin() * crowding.stretch(bare);
      Link link =
          new Link(
              bare.a(), bare.b(), bare.kin(), length, bare.pull(), bare.ink(), bare.membership());
      this.links.add(link);
      at.get(link.a()).add(link);
      at.get(link.b()).add(link);
    }
  }

  static Sketch of(Collection<LayoutNode> nodes, Collection<LayoutEdge> edges) {
    List<LayoutNode> sorted =
        nodes.stream().sorted(Comparator.comparing(LayoutNode::id)).distinct().toList();
    Map<String, Integer> index = new HashMap<>();
    for (LayoutNode node : sorted) {
      if (index.put(node.id(), index.size()) != null) {
        throw new IllegalArgumentException(
            "The node " + node.id() + " comes twice and differs; give each id once.");
      }
    }
    return new Sketch(
        sorted, sorted.stream().map(Box::of).toArray(Box[]::new), links(edges, index));
  }

  private static List<Link> links(Collection<LayoutEdge> edges, Map<String, Integer> index) {
    Map<Long, Link> merged = new TreeMap<>();
    edges.stream()
        .sorted(
            Comparator.comparing(LayoutEdge::kind)
                .thenComparing(LayoutEdge::source)
                .thenComparing(LayoutEdge::target))
        .forEach(
            edge -> {
              Integer source = index.get(edge.source());
              Integer target = index.get(edge.target());
              if (source == null || target == null || source.equals(target)) return;
              int a = Math.min(source, target);
              int b = Math.max(source, target);
              Link link =
                  new Link(
                      a,
                      b,
                      Link.kin(edge.kind()),
                      0,
                      Link.pull(edge.kind()),
                      Link.ink(edge.kind()),
                      edge.kind().equals("membership"));
              merged.merge((long) a << 32 | b, link, Sketch::together);
            });
    return List.copyOf(merged.values());
  }

  private static Link together(Link one, Link two) {
    double pull = Math.max(one.pull(), two.pull()) + 0.25 * Math.min(one.pull(), two.pull());
    return new Link(
        one.a(),
        one.b(),
        Math.min(one.kin(), two.kin()),
        0,
        pull,
        Math.max(one.ink(), two.ink()),
        one.membership() || two.membership());
  }

  int size() {
    return nodes.size();
  }

  /**
   * The graph among some nodes, given by ascending indices, as a sketch of its own, with their
   * positions.
   */
  Sketch part(int[] members) {
    int[] inPart = new int[size()];
    Arrays.fill(inPart, -1);
    for (int i = 0; i < members.length; i++) inPart[members[i]] = i;
    List<Link> inner = new ArrayList<>();
    for (int member : members) {
      for (Link link : at.get(member)) {
        if (link.a() == member && inPart[link.b()] >= 0) {
          inner.add(
              new Link(
                  inPart[member],
                  inPart[link.b()],
                  link.kin(),
                  0,
                  link.pull(),
                  link.ink(),
                  link.membership()));
        }
      }
    }
    Sketch part =
        new Sketch(
            Arrays.stream(members).mapToObj(nodes::get).toList(),
            Arrays.stream(members).mapToObj(i -> box[i]).toArray(Box[]::new),
            List.copyOf(inner));
    for (int i = 0; i < members.length; i++) {
      part.x[i] = x[members[i]];
      part.y[i] = y[members[i]];
    }
    return part;
  }

  /** Hands the positions of a part back to the sketch it was taken from. */
  void copyTo(Sketch whole, int[] members) {
    for (int i = 0; i < members.length; i++) {
      whole.x[members[i]] = x[i];
      whole.y[members[i]] = y[i];
    }
  }
}
