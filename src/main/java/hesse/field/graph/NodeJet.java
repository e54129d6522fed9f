package hesse.field.graph;

/// A value and its derivatives as nodes of a [Graph]. A derivative that is zero because its variable doesn't occur is
/// [GraphBuilder#ZERO].
public record NodeJet(int f, int fx, int fy, int fxx, int fxy, int fyy) {

    /// The jet of something that depends on neither variable.
    public static NodeJet constant(int f) {
        int zero = GraphBuilder.ZERO;
        return new NodeJet(f, zero, zero, zero, zero, zero);
    }

    public boolean dependsOnX() {
        return fx != GraphBuilder.ZERO;
    }

    public boolean dependsOnY() {
        return fy != GraphBuilder.ZERO;
    }
}
