package hesse.document;

import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import java.util.Set;

/// Something worth looking at that comes with the program: its name, what it teaches, and how it is put on screen.
public sealed interface CatalogueItem permits CatalogueEntry, LearningScene {

    /// What files and texts call it: lower-case letters, digits and underscores.
    String id();

    /// What it can be shown for, one at least.
    Set<Topic> topics();

    String nameKey();

    String teachesKey();

    String groupKey();

    String sourceKey();

    /// This in place of what is on screen: its window, heights and race, the cursor released; everything else about the
    /// view as it was.
    Exploration open(Exploration current);

    /// This as the first thing on screen.
    Exploration initial();

    /// The same runners, all from this start, the first gradient descent and all with momentum with this step size.
    static Race suited(Race current, Point start, double stepSize) {
        var suited = current.runners().stream().map(runner -> runner.method().name() == MethodName.GRADIENT_DESCENT ? runner
                : runner.with(runner.method().suitedTo(stepSize))).toList();
        return current.with(suited).cleared().from(start).with(MethodName.GRADIENT_DESCENT, MethodParameter.STEP_SIZE, stepSize);
    }
}
