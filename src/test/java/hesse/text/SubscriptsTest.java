package hesse.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptsTest {

    @ParameterizedTest
    @CsvSource({"x, x", "x1, x₁", "w_2, w₂", "theta10, theta₁₀", "_1, _₁", "x_a, x_a", "μ0, μ₀", "1, 1", "x₁, x₁"})
    void digitsAtTheEndAreLowered(String name, String printed) {
        assertEquals(printed, Subscripts.in(name));
    }
}
