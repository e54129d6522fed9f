package hesse.learning;

import java.util.List;

/// A loss as a formula in LaTeX, for math mode: sums over the examples i, t = ±1 for labels.
public final class LossFormula {
    private LossFormula() {}

    public static String latex(Loss loss) {
        boolean mean = loss.reduction() == Reduction.MEAN;
        var sum = (mean ? "\\frac{1}{n}" : "") + "\\sum_i " + example(loss);
        return loss.penalty().lambda() > 0 ? sum + " + \\frac{\\lambda}{2}\\|w\\|^2" : sum;
    }

    private static String example(Loss loss) {
        return switch (loss.model()) {
            case Model.GeneralisedLinear(var link, var bias) -> linear(link, predictor(loss.data().width(), bias));
            case Model.Softmax _ -> "\\log\\sum_k e^{o_k(x_i)} - o_{y_i}(x_i)";
            case Model.Network network -> output(network);
            case Model.MatrixFactorisation _ -> "\\sum_j \\frac{1}{2}\\left(u_i \\cdot v_j - m_{ij}\\right)^2";
        };
    }

    private static String linear(Link link, String z) {
        return switch (link) {
            case SQUARE -> "\\frac{1}{2}\\left(" + z + " - y_i\\right)^2";
            case LOGISTIC -> "\\log\\left(1 + e^{-t_i(" + z + ")}\\right)";
            case SQUARED_HINGE -> "\\max\\left(0, 1 - t_i(" + z + ")\\right)^2";
            case POISSON -> "e^{" + z + "} - y_i(" + z + ")";
        };
    }

    private static String predictor(int width, boolean bias) {
        var z = new StringBuilder(bias ? "w_0" : "");
        if (width > 3) {
            return z + (bias ? " + " : "") + "w \\cdot x_i";
        }
        for (int j = 1; j <= width; j++) {
            z.append(z.isEmpty() ? "" : " + ").append("w_").append(j).append(width == 1 ? " x_i" : " x_{i" + j + "}");
        }
        return z.toString();
    }

    private static String output(Model.Network network) {
        boolean tiny = network.layers().equals(List.of(1, 1, 1)) && !network.bias() && network.activation() == Activation.TANH;
        var o = tiny ? "w_2 \\tanh(w_1 x_i)" : "o(x_i)";
        return switch (network.loss()) {
            case SQUARED_ERROR -> "\\frac{1}{2}\\left(" + o + " - y_i\\right)^2";
            case CROSS_ENTROPY -> "\\log\\left(1 + e^{-t_i\\," + o + "}\\right)";
            case SOFTMAX -> "\\log\\sum_k e^{o_k(x_i)} - o_{y_i}(x_i)";
        };
    }
}
