package hesse.contour.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrientedBoxTest {

    private static OrientedBox box(ForAll.Draw draw) {
        return new OrientedBox(draw.real(-10, 10), draw.real(-10, 10), 0.5 + draw.real(0, 10), 0.5 + draw.real(0, 10), draw.real(-1.5, 1.5));
    }

    /// Counter-clockwise as seen with y downwards is a negative rotation of Java2D.
    static Area area(OrientedBox box) {
        var turn = AffineTransform.getRotateInstance(-box.angle(), box.x(), box.y());
        var upright = new Rectangle2D.Double(box.x() - box.width() / 2, box.y() - box.height() / 2, box.width(), box.height());
        return new Area(turn.createTransformedShape(upright));
    }

    private static boolean haveCommonArea(OrientedBox a, OrientedBox b) {
        var common = area(a);
        common.intersect(area(b));
        return !common.isEmpty();
    }

    /// Shrunk and grown by a little, so that touching boxes may be called either.
    @Test
    void boxesOverlapWhereTheirAreasDo() {
        ForAll.seeded(8).check(draw -> List.of(box(draw), box(draw)), boxes -> {
            var a = boxes.getFirst();
            var b = boxes.getLast();
            assertEquals(a.overlaps(b), b.overlaps(a));
            if (a.overlaps(b)) {
                assertTrue(haveCommonArea(a.grown(1e-6), b.grown(1e-6)));
            } else {
                assertFalse(haveCommonArea(a.grown(-1e-6), b.grown(-1e-6)));
            }
        });
    }

    @Test
    void aBoxIsInsideWhereItsAreaIs() {
        ForAll.seeded(9).check(OrientedBoxTest::box, box -> {
            var bounds = area(box).getBounds2D();
            var frame = new Bounds(bounds.getMinX() - 1e-9, bounds.getMinY() - 1e-9, bounds.getMaxX() + 1e-9, bounds.getMaxY() + 1e-9);
            assertTrue(box.isInside(frame));
            assertFalse(box.isInside(new Bounds(frame.xMin() + 1e-6, frame.yMin(), frame.xMax(), frame.yMax())));
            assertFalse(box.isInside(new Bounds(frame.xMin(), frame.yMin(), frame.xMax(), frame.yMax() - 1e-6)));
        });
    }

    private record Crossing(OrientedBox box, double x0, double y0, double x1, double y1) {}

    /// Stepping along the segment finds every passage longer than a step.
    @Test
    void aSegmentMeetsABoxWhereItsPointsLieInside() {
        ForAll.seeded(10).check(draw -> new Crossing(box(draw), draw.real(-15, 15), draw.real(-15, 15), draw.real(-15, 15), draw.real(-15, 15)), c -> {
            boolean meets = c.box().meets(c.x0(), c.y0(), c.x1(), c.y1());
            assertEquals(meets, c.box().meets(c.x1(), c.y1(), c.x0(), c.y0()));
            if (!meets) {
                assertFalse(hasPointInside(c, -1e-9));
            } else {
                assertTrue(hasPointInside(c, 0.05));
            }
        });
    }

    private static boolean hasPointInside(Crossing c, double margin) {
        var area = area(c.box().grown(margin));
        for (int k = 0; k <= 1000; k++) {
            double t = k / 1000.0;
            if (area.contains(c.x0() + t * (c.x1() - c.x0()), c.y0() + t * (c.y1() - c.y0()))) {
                return true;
            }
        }
        return false;
    }
}
