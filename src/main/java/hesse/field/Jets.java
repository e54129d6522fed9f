package hesse.field;

import java.util.Objects;

/// Jets of many points, structure of arrays, owned and reused by the caller.
///
/// Arrays beyond the [Order] it was made for have length 0.
public final class Jets {
    public final double[] f;
    public final double[] fx;
    public final double[] fy;
    public final double[] fxx;
    public final double[] fxy;
    public final double[] fyy;

    /// Room for `capacity` points.
    public Jets(Order order, int capacity) {
        int gradient = order == Order.VALUE ? 0 : capacity;
        int hessian = order == Order.HESSIAN ? capacity : 0;
        f = new double[capacity];
        fx = new double[gradient];
        fy = new double[gradient];
        fxx = new double[hessian];
        fxy = new double[hessian];
        fyy = new double[hessian];
    }

    private Jets(double[][] components) {
        f = orNone(components, 0);
        fx = orNone(components, 1);
        fy = orNone(components, 2);
        fxx = orNone(components, 3);
        fxy = orNone(components, 4);
        fyy = orNone(components, 5);
    }

    /// A view of the first components, in the order that a program has its results in.
    static Jets of(double[][] components) {
        return new Jets(components);
    }

    private static double[] orNone(double[][] components, int index) {
        return index < components.length ? components[index] : new double[0];
    }

    public int capacity() {
        return f.length;
    }

    /// Puts the first components, as many as there is room for, where a program stores its results.
    ///
    /// @throws IndexOutOfBoundsException if one of them is shorter than `count`
    void components(double[][] into, int count) {
        for (int i = 0; i < into.length; i++) {
            into[i] = component(i);
            Objects.checkFromIndexSize(0, count, into[i].length);
        }
    }

    private double[] component(int index) {
        return switch (index) {
            case 0 -> f;
            case 1 -> fx;
            case 2 -> fy;
            case 3 -> fxx;
            case 4 -> fxy;
            case 5 -> fyy;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /// The full jet at an index; only for [Order#HESSIAN].
    public Jet at(int index) {
        return new Jet(f[index], fx[index], fy[index], fxx[index], fxy[index], fyy[index]);
    }
}
