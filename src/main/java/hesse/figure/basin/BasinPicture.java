package hesse.figure.basin;

import hesse.optimize.basin.BasinSheet;
import hesse.optimize.basin.Basins;
import hesse.optimize.basin.Fate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is known of the basins by now. The same object as long as nothing new is known.
public final class BasinPicture {
    /// Of all starts: those that take more steps than this part have the darkest colour, lest a few spoil the contrast.
    private static final double SLOWEST = 0.02;

    /// How many of the newest sheet's starts have a fate.
    ///
    /// @param code see [BasinSheet#code(int)]
    /// @param part of all, in (0, 1]
    public record Share(int code, double part) {}

    /// What a start comes to.
    ///
    /// @param code see [BasinSheet#code(int)]
    public record Landing(int code, int steps) {}

    private final BasinSubject subject;
    private final List<BasinSheet> sheets;
    private final List<Basins.End> ends;
    private final BasinSheet newest;
    private final boolean complete;
    private final List<Share> shares;
    private final int fewest;
    private final int most;
    /// The part of runs that take fewer steps, by the number of steps.
    private final double[] faster;

    /// @param sheets   those with the smallest cells first; where they overlap the first one counts
    /// @param newest   the sheet of the window on screen
    /// @param ends     by index
    /// @param complete whether nothing finer is to come
    public BasinPicture(BasinSubject subject, List<BasinSheet> sheets, BasinSheet newest, List<Basins.End> ends, boolean complete) {
        this.subject = subject;
        this.sheets = List.copyOf(sheets);
        this.ends = List.copyOf(ends);
        this.newest = newest;
        this.complete = complete;
        shares = shares(newest);
        int[] sorted = IntStream.range(0, count(newest)).filter(start -> newest.code(start) >= 0).map(newest::steps).sorted().toArray();
        fewest = sorted.length == 0 ? 0 : sorted[0];
        most = sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * (1 - SLOWEST))];
        faster = faster(sorted);
    }

    /// By the number of steps.
    private double[] faster(int[] sorted) {
        double[] of = new double[most + 1];
        double slowest = Math.max(1, IntStream.of(sorted).filter(steps -> steps < most).count());
        int fewer = 0;
        for (int steps = 0; steps <= most; steps++) {
            while (fewer < sorted.length && sorted[fewer] < steps) {
                fewer++;
            }
            of[steps] = fewer / slowest;
        }
        return of;
    }

    private static int count(BasinSheet sheet) {
        return sheet.grid().columns() * sheet.grid().rows();
    }

    private List<Share> shares(BasinSheet sheet) {
        int fates = Fate.values().length;
        int[] counts = new int[fates + ends.size()];
        for (int start = 0; start < count(sheet); start++) {
            counts[fates + sheet.code(start)]++;
        }
        return IntStream.range(0, counts.length).filter(i -> counts[i] > 0)
                .mapToObj(i -> new Share(i - fates, (double) counts[i] / count(sheet)))
                .sorted(Comparator.comparing((Share share) -> share.code() < 0).thenComparing(Share::part, Comparator.reverseOrder()))
                .toList();
    }

    public BasinSubject subject() {
        return subject;
    }

    /// The same in more pixels, with the same legend.
    ///
    /// @param ends those of this picture, and others after them
    public BasinPicture with(BasinSheet finer, List<Basins.End> ends) {
        return new BasinPicture(subject, List.of(finer), newest, ends, true);
    }

    public List<Basins.End> ends() {
        return ends;
    }

    /// The sheet with a start for every pixel of the window on screen, once there is one.
    public Optional<BasinSheet> finest() {
        return complete ? Optional.of(sheets.getFirst()) : Optional.empty();
    }

    List<BasinSheet> sheets() {
        return sheets;
    }

    /// The point that a code stands for.
    public Basins.End end(int code) {
        return ends.get(code);
    }

    /// Whether every pixel of the window on screen has a start of its own.
    public boolean isComplete() {
        return complete;
    }

    /// Of the window on screen: the points that were reached, the largest share first, then the reasons why others weren't.
    public List<Share> shares() {
        return shares;
    }

    /// The steps of the fastest runs that reach a point, and of nearly the slowest: the lightest and the darkest colour.
    public int fewestSteps() {
        return fewest;
    }

    public int mostSteps() {
        return most;
    }

    /// What is known of this start, as far as it is known to a pixel of the screen.
    public Optional<Landing> at(double x, double y) {
        if (!complete) {
            return Optional.empty();
        }
        var sheet = sheets.getFirst();
        int column = sheet.column(x);
        int row = sheet.row(y);
        int start = row * sheet.grid().columns() + column;
        return column < 0 || row < 0 ? Optional.empty() : Optional.of(new Landing(sheet.code(start), sheet.steps(start)));
    }

    /// For each number of steps up to [#mostSteps()] the step of lightness: by how many runs are faster, so that the contrast goes where
    /// most starts are.
    int[] lightness(int levels) {
        return Arrays.stream(faster).mapToInt(part -> (int) Math.round(part * (levels - 1))).toArray();
    }
}
