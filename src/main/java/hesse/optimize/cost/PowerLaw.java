package hesse.optimize.cost;

/// y = factor · d^exponent.
public record PowerLaw(double factor, double exponent) {

    /// The least-squares line through the logarithms.
    ///
    /// @param d positive, at least two different ones
    /// @param y positive, as many
    static PowerLaw fitted(double[] d, double[] y) {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < d.length; i++) {
            meanX += Math.log(d[i]) / d.length;
            meanY += Math.log(y[i]) / d.length;
        }
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < d.length; i++) {
            double x = Math.log(d[i]) - meanX;
            covariance += x * (Math.log(y[i]) - meanY);
            variance += x * x;
        }
        double exponent = covariance / variance;
        return new PowerLaw(Math.exp(meanY - exponent * meanX), exponent);
    }

    /// The law of a known exponent through one point.
    static PowerLaw through(double d, double y, int exponent) {
        return new PowerLaw(y / Math.pow(d, exponent), exponent);
    }

    public double at(double d) {
        return factor * Math.pow(d, exponent);
    }
}
