package hesse.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import hesse.cli.Shell;
import hesse.document.Catalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionsCommandTest {

    private static final String HEADER = "id,name,formula,xmin,xmax,ymin,ymax,parameters,group,source,teaches";

    @Test
    void listsTheCatalogueInItsOrder() {
        var lines = Shell.run("functions").out().lines().toList();
        assertEquals(HEADER, lines.getFirst());
        assertEquals(Catalogue.load().entries().stream().map(entry -> entry.id()).toList(),
                lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList());
    }

    @Test
    void aLineSaysAllThereIsToSay() {
        var line = Shell.run("functions").out().lines().filter(text -> text.startsWith("quad_abc,")).findFirst().orElseThrow();
        assertEquals("quad_abc,Quadratic form with sliders,a*x^2 + 2*b*x*y + c*y^2,-3,3,-3,3,a=1 b=0.5 c=2,Quadratics,"
                + "A common example of textbooks and lectures,\"The Hessian is 2[[a, b], [b, c]]. Move b: at b² = ac the determinant "
                + "passes zero and the bowl becomes a saddle by way of a trough.\"", line);
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        var json = JsonMapper.builder().build().readTree(Shell.run("functions", "--format", "json").out());
        var ids = new ArrayList<String>();
        json.forEach(object -> {
            assertEquals(List.of(HEADER.split(",")), object.propertyStream().map(field -> field.getKey()).toList());
            ids.add(object.get("id").asText());
        });
        assertEquals(Catalogue.load().entries().stream().map(entry -> entry.id()).toList(), ids);
        assertTrue(json.get(0).get("xmin").isNumber());
    }
}
