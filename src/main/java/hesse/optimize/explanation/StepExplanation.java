package hesse.optimize.explanation;

import hesse.curvature.CriticalPoint.Kind;
import hesse.objective.Evaluation;
import hesse.optimize.Reduction;
import hesse.optimize.StepDetail;
import hesse.optimize.StepDetail.ConjugateStep;
import hesse.optimize.StepDetail.CubicStep;
import hesse.optimize.StepDetail.CurvatureStep;
import hesse.optimize.StepDetail.DampedNewtonStep;
import hesse.optimize.StepDetail.DampingStep;
import hesse.optimize.StepDetail.GradientStep;
import hesse.optimize.StepDetail.HybridStep;
import hesse.optimize.StepDetail.LimitedMemoryStep;
import hesse.optimize.StepDetail.ModifiedNewtonStep;
import hesse.optimize.StepDetail.MomentumStep;
import hesse.optimize.StepDetail.NewtonStep;
import hesse.optimize.StepDetail.ScaledStep;
import hesse.optimize.StepDetail.SearchStep;
import hesse.optimize.StepDetail.SecantStep;
import hesse.optimize.StepDetail.SymmetricRankOneStep;
import hesse.optimize.StepDetail.TruncatedNewtonStep;
import hesse.optimize.StepDetail.TrustRegionStep;
import hesse.optimize.Trajectory;
import hesse.optimize.TrustRegionResult;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.IntStream;

/// A step in words.
public final class StepExplanation {
    /// Where the model has B in place of H, its lowest point isn't Newton's.
    private static final String WITHOUT_H = "region.inside.replaced";

    private final Situation situation;
    private final Wording words;

    private StepExplanation(Situation situation, Wording words) {
        this.situation = situation;
        this.words = words;
    }

    /// What the step from iterate k did.
    ///
    /// @param from the objective at iterate k; asked for H where the explanation needs it
    /// @throws IndexOutOfBoundsException if there is no such step
    public static String of(Trajectory trajectory, int k, Evaluation from, Messages messages) {
        var situation = Situation.of(trajectory, k, from);
        return new StepExplanation(situation, new Wording(messages)).of(situation.step().detail());
    }

    /// The same in a few words, for where there is little room: without what becomes of f.
    ///
    /// @throws IndexOutOfBoundsException if there is no such step
    public static String brief(Trajectory trajectory, int k, Evaluation from, Messages messages) {
        var situation = Situation.of(trajectory, k, from);
        return new StepExplanation(situation, new Wording(messages)).brief(situation.step().detail());
    }

    private String brief(StepDetail detail) {
        return switch (detail) {
            case GradientStep step -> gradient(step);
            case CurvatureStep step -> curvature(step);
            case SearchStep step -> words.search(step.search());
            case MomentumStep step -> momentum(step);
            case ScaledStep step -> scaled(step);
            case NewtonStep(var target) -> words.text("newton.brief." + KebabCase.of(target));
            case DampedNewtonStep step -> step.newton() ? words.search(step.search()) : words.text("damped.gradient");
            case ModifiedNewtonStep step -> modified(step);
            case DampingStep step -> judgedBriefly(damping(step));
            case TrustRegionStep step -> judgedBriefly(where(step.region(), "region.inside"));
            case CubicStep step -> judgedBriefly(cubic(step));
            case HybridStep step -> hybrid(step);
            case SecantStep step -> words.search(step.search());
            case LimitedMemoryStep step -> words.search(step.search());
            case SymmetricRankOneStep step -> judgedBriefly(where(step.region(), WITHOUT_H));
            case ConjugateStep step -> direction(step);
            case TruncatedNewtonStep step -> inner(step);
        };
    }

    private String of(StepDetail detail) {
        return switch (detail) {
            case GradientStep step -> words.sentences(gradient(step), words.changed(situation));
            case CurvatureStep step -> words.sentences(curvature(step), words.changed(situation));
            case SearchStep step -> words.sentences(words.search(step.search()), words.changed(situation));
            case MomentumStep step -> words.sentences(momentum(step), words.changed(situation));
            case ScaledStep step -> words.sentences(scaled(step), words.changed(situation));
            case NewtonStep(var target) -> newton(target);
            case DampedNewtonStep step ->
                    words.sentences(words.text(step.newton() ? "damped.newton" : "damped.gradient"), words.search(step.search()),
                            words.changed(situation));
            case ModifiedNewtonStep step ->
                    words.sentences(modified(step), step.search().map(words::search).orElse(""), words.changed(situation));
            case DampingStep step -> words.sentences(damping(step), judged(step));
            case TrustRegionStep step ->
                    words.sentences(words.text("region.model", words.eigenvalues(step.eigenvalues())),
                            region(step.region(), "region.inside"));
            case CubicStep step ->
                    words.sentences(words.text("region.model", words.eigenvalues(step.eigenvalues())), cubic(step), judged(step));
            case HybridStep step -> words.sentences(hybrid(step), of(step.taken()));
            case SecantStep step ->
                    words.sentences(words.text(step.newest().isEmpty() ? "secant.first" : "secant.learned"), words.search(step.search()),
                            words.changed(situation));
            case LimitedMemoryStep step ->
                    words.sentences(words.text("limited-memory", step.pairs().size(), step.scale()), words.search(step.search()),
                            words.changed(situation));
            case SymmetricRankOneStep step -> words.sentences(rankOne(step), region(step.region(), WITHOUT_H));
            case ConjugateStep step -> words.sentences(conjugate(step), words.changed(situation));
            case TruncatedNewtonStep step -> words.sentences(inner(step), words.search(step.search()), words.changed(situation));
        };
    }

    private String gradient(GradientStep step) {
        double lambdaMax = situation.lambdaMax();
        if (!(lambdaMax > 0)) {
            return words.text("gradient.no-bound");
        }
        double stable = 2 / lambdaMax;
        return words.text(step.stepSize() < stable ? "gradient.stable" : "gradient.unstable", step.stepSize(), stable);
    }

    private String momentum(MomentumStep step) {
        double kept = step.kept().normF();
        String way = kept == 0 ? "momentum.first" : step.kept().dot(step.push()) < 0 ? "momentum.against" : "momentum.along";
        boolean ahead = kept > 0 && step.at().minus(situation.from().x()).normF() > kept / 2;
        return words.sentences(words.text(way, kept, step.push().normF(), situation.length()), ahead ? words.text("momentum.ahead") : "");
    }

    private String scaled(ScaledStep step) {
        var rates = IntStream.range(0, step.rates().getNumElements()).mapToObj(step.rates()::get).toList();
        return rates.size() == 2 ? words.text("scaled.two", rates.getFirst(), rates.getLast())
                : words.text("scaled", Collections.min(rates), Collections.max(rates));
    }

    private String newton(Kind target) {
        var eigenvalues = Arrays.stream(situation.split().eigenvalues()).boxed().toList();
        double before = situation.from().value();
        String change = words.change(before, situation.after());
        boolean level = before == situation.after() || Double.isNaN(situation.after());
        String way = level ? change : words.text(situation.after() < before ? "newton.way.down" : "newton.way.up", change);
        return words.text("newton." + KebabCase.of(target), words.eigenvalues(eigenvalues), way);
    }

    private String curvature(CurvatureStep step) {
        return words.text("curvature." + KebabCase.of(step.source()), step.stepSize());
    }

    private String cubic(CubicStep step) {
        return words.text("cubic", words.eigenvalues(step.eigenvalues()), step.weight(), step.shift());
    }

    private String inner(TruncatedNewtonStep step) {
        return words.text("truncated." + KebabCase.of(step.ending()), step.path().size() - 1);
    }

    private String judgedBriefly(String proposal) {
        return situation.step().accepted() ? proposal : words.text("brief.rejected", proposal);
    }

    private String modified(ModifiedNewtonStep step) {
        boolean same = step.eigenvalues().equals(step.used());
        return same ? words.text("modified.same", words.eigenvalues(step.eigenvalues()))
                : words.changed(step.eigenvalues(), step.used());
    }

    private String damping(DampingStep step) {
        var eigenvalues = words.eigenvalues(step.eigenvalues());
        return step.shift() > step.damping()
                ? words.text("damping.lifted", eigenvalues, step.shift(), step.shift() - step.damping(), step.damping())
                : words.text("damping", eigenvalues, step.damping());
    }

    private String judged(DampingStep step) {
        return judged(Optional.of(step.reduction()), step.nextDamping() < step.damping() ? "damping.falls" : "damping.grows",
                step.nextDamping());
    }

    private String judged(CubicStep step) {
        String change = step.nextWeight() == step.weight() ? "stays" : step.nextWeight() < step.weight() ? "falls" : "grows";
        return judged(Optional.of(step.reduction()), "cubic." + change, step.nextWeight());
    }

    /// Model and truth, what therefore becomes of the step, and what of the number that limits the next one.
    private String judged(Optional<Reduction> reduction, String key, double next) {
        boolean made = situation.step().accepted();
        return words.sentences(reduction.map(r -> words.agreement(r, made)).orElse(""),
                made ? words.text("made", words.change(situation.from().value(), situation.after())) : words.text("rejected"),
                words.text(key, next));
    }

    /// @param inside the key of what is said where the model is lowest within the region
    private String region(TrustRegionResult region, String inside) {
        String radius = region.nextRadius() == region.radius() ? "region.stays" : region.nextRadius() < region.radius() ? "region.shrinks"
                : "region.grows";
        return words.sentences(where(region, inside), judged(region.reduction(), radius, region.nextRadius()));
    }

    private String where(TrustRegionResult region, String inside) {
        String where = region.hardCase() ? "region.hard" : !region.path().isEmpty() ? path(region) : region.onBorder() ? "region.border"
                : inside;
        return words.text(where, region.radius());
    }

    private static String path(TrustRegionResult region) {
        return region.path().size() == 2 ? "region.cauchy" : region.onBorder() ? "region.dogleg" : "region.newton";
    }

    private String hybrid(HybridStep step) {
        if (step.contraction().isEmpty()) {
            return words.text("hybrid.no-minimum");
        }
        return words.text(step.taken() instanceof NewtonStep ? "hybrid.near" : "hybrid.far", step.contraction().get(), step.limit());
    }

    private String rankOne(SymmetricRankOneStep step) {
        return words.sentences(words.text(step.newest().isEmpty() ? "rank-one.first" : "rank-one.learned"), step.skipped()
                ? words.text("rank-one.skipped") : "");
    }

    private String direction(ConjugateStep step) {
        return step.beta() == 0 ? words.text("conjugate.anew") : words.text("conjugate.turned", step.beta());
    }

    private String conjugate(ConjugateStep step) {
        return words.sentences(direction(step), step.search().map(words::search).orElseGet(() -> words.text("conjugate.model")));
    }
}
