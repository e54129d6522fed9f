package hesse.field;

import java.util.Arrays;
import java.util.Objects;

/// Jets of many points, structure of arrays, owned and reused by the caller.
///
/// Arrays that the [Order] it was made for doesn't need have length 0.
public final class Jets {
    private static final double[] NONE = {};

    public final double[] f;
    public final double[] fx;
    public final double[] fy;
    public final double[] fxx;
    public final double[] fxy;
    public final double[] fyy;

    /// Room for `capacity` points.
    public Jets(Order order, int capacity) {
        int gradient = order.hasGradient() ? capacity : 0;
        int hessian = order.hasHessian() ? capacity : 0;
        f = new double[capacity];
        fx = new double[gradient];
        fy = new double[gradient];
        fxx = new double[hessian];
        fxy = new double[hessian];
        fyy = new double[hessian];
    }

    private Jets(double[][] components) {
        f = components[0];
        fx = components[1];
        fy = components[2];
        fxx = components[3];
        fxy = components[4];
        fyy = components[5];
    }

    /// A view of a program's results.
    ///
    /// @param components those of the order
    public static Jets of(Order order, double[][] components) {
        var all = new double[6][];
        Arrays.fill(all, NONE);
        int[] places = order.components();
        for (int i = 0; i < places.length; i++) {
            all[places[i]] = components[i];
        }
        return new Jets(all);
    }

    public int capacity() {
        return f.length;
    }

    /// Puts the components of an order where a program stores its results.
    ///
    /// @throws IndexOutOfBoundsException if one of them is shorter than `count`
    public void components(Order order, double[][] into, int count) {
        int[] places = order.components();
        for (int i = 0; i < into.length; i++) {
            into[i] = component(places[i]);
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
