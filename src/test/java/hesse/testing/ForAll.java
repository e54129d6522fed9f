package hesse.testing;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Checks a property on many seeded random inputs: special values first, then small ones, then growing magnitude, so
/// that the first failure is already a simple one.
///
/// ```java
/// ForAll.seeded(20_250).cases(1000).check(draw -> draw.real(-5, 5), x -> assertEquals(x * x, square(x)));
/// ```
///
/// A failure names seed, index and input; `-Dforall.seed=N` runs the same property with another seed. Each case has a
/// stream of its own, so an input depends on nothing but the seed, the number of cases and its index.
public record ForAll(long seed, int cases) {

    /// Makes one input from what it draws.
    @FunctionalInterface
    public interface Generator<T> {
        T from(Draw draw);
    }

    /// Throws, as JUnit's assertions do, if it does not hold for the input.
    @FunctionalInterface
    public interface Property<T> {
        void check(T input) throws Exception;
    }

    /// 1000 cases from this seed, unless the system property `forall.seed` gives another.
    public static ForAll seeded(long seed) {
        var replayed = System.getProperty("forall.seed", "");
        return new ForAll(replayed.isBlank() ? seed : Long.parseLong(replayed.strip()), 1000);
    }

    public ForAll cases(int count) {
        return new ForAll(seed, count);
    }

    public <T> void check(Generator<T> generator, Property<? super T> property) {
        check(List.of(), generator, property);
    }

    /// Checks the given special inputs before the drawn ones; they have the indices below 0.
    public <T> void check(List<? extends T> specials, Generator<T> generator, Property<? super T> property) {
        for (int i = 0; i < specials.size(); i++) {
            checkOne(i - specials.size(), specials.get(i), property);
        }
        for (int i = 0; i < cases; i++) {
            checkOne(i, generator.from(new Draw(seed, i, cases)), property);
        }
    }

    private <T> void checkOne(int index, T input, Property<? super T> property) {
        try {
            property.check(input);
        } catch (Exception | AssertionError | StackOverflowError failure) {
            var shown = Arrays.deepToString(new Object[] {input});
            throw new AssertionError("seed " + seed + ", index " + index + ", input " + shown.substring(1, shown.length() - 1)
                    + ": " + failure, failure);
        }
    }

    /// The random choices for one case.
    public static final class Draw {
        private static final double[] SPECIAL = {0.0, -0.0, 1, -1, Math.nextDown(1.0), Math.nextUp(1.0), -Math.nextUp(1.0), 0.5, 2, -2};

        private final SplittableRandom random;
        private final double size;

        private Draw(long seed, int index, int cases) {
            random = new SplittableRandom(seed ^ index * 0x9E3779B97F4A7C15L);
            size = (index + 1.0) / cases;
        }

        /// Grows from 0 (exclusive) at the first case to 1 at the last one.
        public double size() {
            return size;
        }

        public SplittableRandom random() {
            return random;
        }

        /// A number in [min, max]: in the first tenth of the cases a special one (0, -0, ±1 and neighbours, the ends
        /// and their neighbours inside), later nearer to zero at first and anywhere in the end.
        public double real(double min, double max) {
            if (size <= 0.1) {
                var ends = new double[] {min, Math.nextUp(min), Math.nextDown(max), max};
                int choice = random.nextInt(SPECIAL.length + ends.length);
                var special = choice < SPECIAL.length ? SPECIAL[choice] : ends[choice - SPECIAL.length];
                return Math.clamp(special, min, max);
            }
            var nearest = Math.clamp(0.0, min, max);
            return Math.clamp(nearest + (min + (max - min) * random.nextDouble() - nearest) * size, min, max);
        }

        /// A number of either sign whose magnitude spreads over more and more powers of ten, at last 1e-300 to 1e300.
        public double anyScale() {
            return size <= 0.1 ? real(-2, 2) : real(-10, 10) * Math.pow(10, Math.rint((random.nextDouble() * 2 - 1) * 299 * size));
        }

        /// A whole number in [min, max], near to min at first.
        public int integer(int min, int max) {
            return min + random.nextInt((int) Math.round((max - min) * size) + 1);
        }

        /// Any of the elements, all alike at every size.
        public <T> T pick(List<T> elements) {
            return elements.get(random.nextInt(elements.size()));
        }

        public boolean chance(double probability) {
            return random.nextDouble() < probability;
        }
    }
}
