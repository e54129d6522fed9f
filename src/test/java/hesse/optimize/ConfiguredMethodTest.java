package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hesse.optimize.factory.MethodFactory;
import hesse.optimize.firstorder.GradientDescent;
import hesse.optimize.secondorder.Newton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfiguredMethodTest {
    private static final ConfiguredMethod DESCENT = ConfiguredMethod.of(MethodName.GRADIENT_DESCENT);

    @Test
    void makesTheMethodWithItsValues() {
        assertEquals(new GradientDescent(0.1), MethodFactory.method(DESCENT));
        assertEquals(new GradientDescent(0.25), MethodFactory.method(DESCENT.with(MethodParameter.STEP_SIZE, 0.25)));
        assertEquals(new Newton(), MethodFactory.method(ConfiguredMethod.of(MethodName.NEWTON)));
    }

    @Test
    void refusesWhatIsMissingUnknownOrNotAllowed() {
        for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertEquals("gradient-descent with eta = " + bad,
                    assertThrows(IllegalArgumentException.class, () -> DESCENT.with(MethodParameter.STEP_SIZE, bad)).getMessage());
        }
        var none = new LinkedHashMap<String, Double>();
        assertEquals("gradient-descent with eta = null",
                assertThrows(IllegalArgumentException.class, () -> new ConfiguredMethod(MethodName.GRADIENT_DESCENT, none)).getMessage());
        var two = new LinkedHashMap<>(Map.of("eta", 0.1, "beta", 0.9));
        assertThrows(IllegalArgumentException.class, () -> new ConfiguredMethod(MethodName.GRADIENT_DESCENT, two));
        assertThrows(IllegalArgumentException.class, () -> ConfiguredMethod.of(MethodName.NEWTON).value(MethodParameter.STEP_SIZE));
        assertThrows(IllegalArgumentException.class, () -> ConfiguredMethod.of(MethodName.NEWTON).with(MethodParameter.STEP_SIZE, 1));
    }

    @Test
    void cannotBeChangedFromOutside() {
        var values = new LinkedHashMap<>(Map.of("eta", 0.5));
        var method = new ConfiguredMethod(MethodName.GRADIENT_DESCENT, values);
        values.put("eta", 9.0);
        assertEquals(0.5, method.value(MethodParameter.STEP_SIZE));
        assertThrows(UnsupportedOperationException.class, () -> method.values().put("eta", 9.0));
    }
}
