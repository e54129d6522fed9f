package hesse.field.trigonometry;

import hesse.field.function.BlockLoop;
import hesse.field.function.Blocks;

/// The plain loops of [Arctangent] in short ones, of which the JIT makes vector instructions.
public final class ArctangentLoop {

    private final double[] heights = Blocks.allocate();
    private final double[] widths = Blocks.allocate();
    private final double[] halves = Blocks.allocate();
    private final double[] quarters = Blocks.allocate();
    private final double[] signs = Blocks.allocate();
    private final double[] reciprocals = Blocks.allocate();
    private final double[] ratios = Blocks.allocate();
    private final double[] low = Blocks.allocate();

    private ArctangentLoop() {}

    public static BlockLoop atan() {
        var loop = new ArctangentLoop();
        return (to, _, operands, _, n) -> loop.atan(operands[0], to, n);
    }

    public static BlockLoop atan2() {
        var loop = new ArctangentLoop();
        return (to, _, operands, _, n) -> loop.atan2(operands[0], operands[1], to, n);
    }

    private void atan(double[] a, double[] to, int n) {
        heights(a, heights, n);
        widths(a, widths, n);
        swapped(a, quarters, n);
        signs(quarters, signs, n);
        sizes(n);
        finish(a, low, to, n);
    }

    private void atan2(double[] y, double[] x, double[] to, int n) {
        heightsOfPoints(y, x, heights, n);
        widthsOfPoints(y, x, widths, n);
        quartersOfPoints(y, x, quarters, n);
        signsOfPoints(y, x, signs, n);
        sizes(n);
        finish(y, x, heights, widths, low, to, n);
    }

    /// Of heights, widths, quarters and signs.
    private void sizes(int n) {
        halves(heights, widths, halves, n);
        reciprocals(heights, widths, halves, reciprocals, n);
        ratios(heights, widths, halves, reciprocals, ratios, n);
        ratiosLow(heights, widths, halves, ratios, reciprocals, n);
        beyond(ratios, reciprocals, low, n);
        sizes(quarters, signs, halves, ratios, low, n);
    }

    private static void finish(double[] a, double[] sizes, double[] to, int n) {
        for (int i = 0; i < n; i++) to[i] = Math.signum(a[i]) * sizes[i];
    }

    private static void finish(double[] y, double[] x, double[] heights, double[] widths, double[] sizes, double[] to, int n) {
        for (int i = 0; i < n; i++) to[i] = Arctangent.finished(y[i], x[i], heights[i], widths[i], sizes[i]);
    }

    private static void heights(double[] a, double[] heights, int n) {
        for (int i = 0; i < n; i++) heights[i] = Arctangent.height(a[i]);
    }

    private static void widths(double[] a, double[] widths, int n) {
        for (int i = 0; i < n; i++) widths[i] = Arctangent.width(a[i]);
    }

    private static void swapped(double[] a, double[] quarters, int n) {
        for (int i = 0; i < n; i++) quarters[i] = Arctangent.swapped(a[i]);
    }

    private static void signs(double[] quarters, double[] signs, int n) {
        for (int i = 0; i < n; i++) signs[i] = 1 - 2 * quarters[i];
    }

    private static void heightsOfPoints(double[] y, double[] x, double[] heights, int n) {
        for (int i = 0; i < n; i++) heights[i] = Arctangent.height(y[i], x[i]);
    }

    private static void widthsOfPoints(double[] y, double[] x, double[] widths, int n) {
        for (int i = 0; i < n; i++) widths[i] = Arctangent.width(y[i], x[i]);
    }

    private static void quartersOfPoints(double[] y, double[] x, double[] quarters, int n) {
        for (int i = 0; i < n; i++) quarters[i] = Arctangent.quarters(y[i], x[i]);
    }

    private static void signsOfPoints(double[] y, double[] x, double[] signs, int n) {
        for (int i = 0; i < n; i++) signs[i] = Arctangent.sign(y[i], x[i]);
    }

    private static void halves(double[] heights, double[] widths, double[] halves, int n) {
        for (int i = 0; i < n; i++) halves[i] = Arctangent.half(heights[i], widths[i]);
    }

    private static void reciprocals(double[] heights, double[] widths, double[] halves, double[] reciprocals, int n) {
        for (int i = 0; i < n; i++) reciprocals[i] = Arctangent.reciprocal(heights[i], widths[i], halves[i]);
    }

    private static void ratios(double[] heights, double[] widths, double[] halves, double[] reciprocals, double[] ratios, int n) {
        for (int i = 0; i < n; i++) ratios[i] = Arctangent.ratio(heights[i], widths[i], halves[i], reciprocals[i]);
    }

    private static void ratiosLow(double[] heights, double[] widths, double[] halves, double[] ratios, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = Arctangent.ratioLow(heights[i], widths[i], halves[i], ratios[i], low[i]);
    }

    private static void beyond(double[] ratios, double[] ratiosLow, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = ratiosLow[i] - Arctangent.beyond(ratios[i]);
    }

    private static void sizes(double[] quarters, double[] signs, double[] halves, double[] ratios, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = Arctangent.size(quarters[i], signs[i], halves[i], ratios[i], low[i]);
    }
}
