package hesse.field;

/// The loops that define [PixelLoops], as short ones without branches where the JIT then makes vector instructions of them.
public final class PlainPixelLoops implements PixelLoops {

    private double[] determinants = {};
    private double[] margins = {};

    @Override
    public boolean classify(Jets jets, int count, double clear, double least, int[] codes) {
        return classify(jets, 0, count, clear, least, codes);
    }

    /// For the points from an index on.
    public boolean classify(Jets jets, int from, int to, double clear, double least, int[] codes) {
        if (determinants.length < to) {
            determinants = new double[to];
            margins = new double[to];
        }
        measure(jets.fxx, jets.fxy, jets.fyy, from, to, clear);
        require(jets.f, from, to, least);
        if (!areAllPositive(from, to)) {
            return false;
        }
        bySigns(jets.fxx, from, to, codes);
        return true;
    }

    private void measure(double[] fxx, double[] fxy, double[] fyy, int from, int to, double clear) {
        for (int i = from; i < to; i++) {
            double square = fxy[i] * fxy[i];
            double determinant = fxx[i] * fyy[i] - square;
            determinants[i] = determinant;
            margins[i] = Math.abs(determinant) - clear * (fxx[i] * fxx[i] + (square + square) + fyy[i] * fyy[i]);
        }
    }

    /// 0 · v is 0 for finite v and NaN for others.
    private void require(double[] f, int from, int to, double least) {
        for (int i = from; i < to; i++) {
            margins[i] -= 0 * f[i] + least;
        }
    }

    private boolean areAllPositive(int from, int to) {
        int others = 0;
        for (int i = from; i < to; i++) {
            others += margins[i] > 0 ? 0 : 1;
        }
        return others == 0;
    }

    private void bySigns(double[] fxx, int from, int to, int[] codes) {
        for (int i = from; i < to; i++) {
            int indefinite = sign(determinants[i]);
            codes[i] = (2 * indefinite | sign(fxx[i]) & ~indefinite) << SHIFT;
        }
    }

    /// 1 for numbers with a minus sign.
    private static int sign(double number) {
        return (int) (Double.doubleToRawLongBits(number) >>> Long.SIZE - 1);
    }

    @Override
    public void addEvenSteps(double[] values, int count, double low, double factor, int last, int[] codes) {
        addEvenSteps(values, 0, count, low, factor, last, codes);
    }

    /// For the values from an index on.
    public void addEvenSteps(double[] values, int from, int to, double low, double factor, int last, int[] codes) {
        for (int i = from; i < to; i++) {
            codes[i] += Math.max(0, Math.min((int) ((values[i] - low) * factor + 0.5), last));
        }
    }

    @Override
    public void addSteps(double[] values, int count, QuantizerTable table, int[] codes) {
        addSteps(values, 0, count, table, codes);
    }

    /// For the values from an index on.
    public void addSteps(double[] values, int from, int to, QuantizerTable table, int[] codes) {
        for (int i = from; i < to; i++) {
            codes[i] += table.step(values[i]);
        }
    }

    @Override
    public void lookUp(int[] table, int[] codes, int count, int[] to, int at) {
        lookUp(table, codes, 0, count, to, at);
    }

    /// For the codes from an index on.
    public void lookUp(int[] table, int[] codes, int from, int count, int[] to, int at) {
        for (int i = from; i < count; i++) {
            to[at + i] = table[codes[i]];
        }
    }
}
