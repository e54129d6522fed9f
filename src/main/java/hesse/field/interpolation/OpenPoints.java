package hesse.field.interpolation;

import hesse.field.Evaluator;
import hesse.field.Jets;
import hesse.field.Order;

/// Points of a block that the function itself is asked for. Owns scratch memory: one thread at a time.
final class OpenPoints {
    static final int MOST = 248;

    private final Order order;
    private final Evaluator exact;
    private final int[] places = new int[MOST];
    private final double[] x = new double[MOST];
    private final double[] y = new double[MOST];
    private final Jets jets;
    private int count;

    OpenPoints(Order order, Evaluator exact) {
        this.order = order;
        this.exact = exact;
        jets = new Jets(order, MOST);
    }

    void add(double atX, double atY, int place, Jets out) {
        places[count] = place;
        x[count] = atX;
        y[count] = atY;
        count++;
        if (count == MOST) {
            evaluate(out);
        }
    }

    /// Puts the function's jets in their places.
    void evaluate(Jets out) {
        if (count == 0) {
            return;
        }
        exact.evaluate(x, y, count, jets);
        for (int i = 0; i < count; i++) {
            int to = places[i];
            out.f[to] = jets.f[i];
            if (order == Order.GRADIENT || order == Order.HESSIAN) {
                out.fx[to] = jets.fx[i];
                out.fy[to] = jets.fy[i];
            }
            if (order == Order.CURVATURE || order == Order.HESSIAN) {
                out.fxx[to] = jets.fxx[i];
                out.fxy[to] = jets.fxy[i];
                out.fyy[to] = jets.fyy[i];
            }
        }
        count = 0;
    }
}
