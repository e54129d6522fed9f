package hesse.contour;

import hesse.field.Grid;

/// The crossings of the grid's own edges, some of which ordinary cells have already.
record OrdinaryHoleCrossings(Holes holes, double[] values, Grid grid, Crossings crossings) implements HoleCrossings {

    @Override
    public int crossing(HoleShape shape, int from, int to) {
        int part = shape.side[from];
        int known = holes.edges.crossing(holes.edges.number(part));
        return known != Crossings.NONE ? known : made(shape, part, from, to);
    }

    private int made(HoleShape shape, int part, int from, int to) {
        int key = Holes.edge(part);
        int node = SharedEdges.node(key);
        boolean north = SharedEdges.isNorthward(key);
        boolean whole = !holes.isBroken(key) && Holes.isFinite(values[node]) && Holes.isFinite(values[SharedEdges.end(key, grid.columns())]);
        if (whole) {
            return crossings.add(node, north);
        }
        int made = HoleCrossings.addPart(crossings, node, north, shape, from, to);
        holes.edges.note(part, made);
        return made;
    }
}
