package hesse.field;

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

    public int capacity() {
        return f.length;
    }

    /// The full jet at an index; only for [Order#HESSIAN].
    public Jet at(int index) {
        return new Jet(f[index], fx[index], fy[index], fxx[index], fxy[index], fyy[index]);
    }
}
