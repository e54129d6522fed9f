package hesse.field;

/// A value and its derivatives as nodes of a [Graph]. A derivative that is zero because its variable doesn't occur is
/// [GraphBuilder#ZERO].
record NodeJet(int f, int fx, int fy, int fxx, int fxy, int fyy) {

    /// The jet of something that depends on neither variable.
    static NodeJet constant(int f) {
        int zero = GraphBuilder.ZERO;
        return new NodeJet(f, zero, zero, zero, zero, zero);
    }

    boolean dependsOnX() {
        return fx != GraphBuilder.ZERO;
    }

    boolean dependsOnY() {
        return fy != GraphBuilder.ZERO;
    }
}
