package hesse.curvature;

import hesse.field.Jet;

/// The symmetric matrix [[fxx, fxy], [fxy, fyy]] and its eigen-decomposition in closed form.
public record Hessian(double fxx, double fxy, double fyy) {

    public static Hessian of(Jet jet) {
        return new Hessian(jet.fxx(), jet.fxy(), jet.fyy());
    }

    public double trace() {
        return fxx + fyy;
    }

    public double determinant() {
        return fxx * fyy - fxy * fxy;
    }
}
