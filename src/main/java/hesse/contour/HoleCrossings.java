package hesse.contour;

/// Where the lines of a level cross the sides of [HoleShape]s that lie on edges.
interface HoleCrossings {

    /// The crossing between a vertex and the next one, `to`, of which one is below the level; the same one for both cells of
    /// the edge.
    int crossing(HoleShape shape, int from, int to);

    /// A new one.
    ///
    /// @param node a cell that it belongs to
    static int addPart(Crossings crossings, int node, boolean north, HoleShape shape, int from, int to) {
        return north ? crossings.addPart(node, true, shape.x[from], shape.y[from], shape.value[from], shape.y[to], shape.value[to])
                : crossings.addPart(node, false, shape.y[from], shape.x[from], shape.value[from], shape.x[to], shape.value[to]);
    }
}
