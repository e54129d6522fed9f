package hesse.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.cli.Shell;
import org.junit.jupiter.api.Test;

class ConvexCommandTest {

    @Test
    void stepsStandAboveWhatTheyRestOn() {
        assertEquals("""
                -log(1 - w1^2 - w2^2): strictly convex, a negative multiple of a concave term
                  log(1 - w1^2 - w2^2): strictly concave, an increasing concave function of a concave term
                    1 - w1^2 - w2^2: strictly concave, a polynomial of degree 2 whose matrix has no positive eigenvalue
                Strictly convex wherever it is defined, on a convex domain: by composition.
                """, Shell.run("convex", "--function", "-log(1 - w1^2 - w2^2)").out());
    }

    @Test
    void csvAndJsonSayTheSame() {
        assertEquals("", Shell.run("convex", "--function", "x^2/y", "--window=-1,1,0.5,3", "--format", "csv").err());
        assertEquals("""
                depth,term,curvature,rule
                0,x^2/y,convex,quadratic-over-linear
                1,x,affine,affine
                1,y,affine,affine
                # convexity: convex
                # convexity_on: window
                # convexity_by: composition
                """, Shell.run("convex", "--function", "x^2/y", "--window=-1,1,0.5,3", "--format", "csv").out());
        assertEquals("""
                {"steps":[
                {"depth":0,"term":"x","curvature":"affine","rule":"affine"}
                ],
                "convexity":"affine","convexity_on":"plane","convexity_by":"composition"}
                """.replaceAll("\\s", ""), Shell.run("convex", "--function", "x", "--format", "json").out().replaceAll("\\s", ""));
    }

    @Test
    void withoutARuleTheWindowIsCoveredByEnclosures() {
        assertEquals("""
                x^3: not known, no rule applies
                  x: affine
                No rule says whether it is convex.
                """, Shell.run("convex", "--function", "x^3").out());
        assertEquals("""
                x^4 + x^2*y^2 + y^4: not known, no rule applies
                  x^4: convex, a convex function of an affine term
                    x: affine
                  x^2*y^2: not known, no rule applies
                    x^2: convex, a polynomial of degree 2 whose matrix has no negative eigenvalue
                    y^2: convex, a polynomial of degree 2 whose matrix has no negative eigenvalue
                  y^4: convex, a convex function of an affine term
                    y: affine
                Convex here: proved.
                """, Shell.run("convex", "--function", "x^4 + x^2*y^2 + y^4", "--window=-2,2,-2,2").out());
    }
}
