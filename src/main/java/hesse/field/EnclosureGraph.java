package hesse.field;

import java.util.List;

/// What an [Enclosure] computes: the graph of a formula's meaning, the node of det H, and nodes that must be defined for the
/// function to be.
record EnclosureGraph(Graph graph, int determinant, List<Integer> guards) {}
