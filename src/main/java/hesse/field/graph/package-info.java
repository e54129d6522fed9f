/// A function and its derivatives as a graph of scalar operations, each node once.
///
/// [hesse.field.graph.GraphBuilder] adds nodes and finds those again that are equal (value numbering); it simplifies only
/// where every result stays the same bits, or, for enclosures, where the meaning does. A [hesse.field.graph.Graph] is what it
/// made: operands come before their uses, and its roots are the nodes of f, fx, fy, fxx, fxy, fyy. Immutable.
package hesse.field.graph;
