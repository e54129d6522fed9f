package hesse.cli.command;

import hesse.cli.output.Table;
import java.io.IOException;
import java.util.List;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// What a loss is at weights, a number a row. Points, indices and vectors count from 0.
final class LossTable {
    static final List<String> QUANTITIES = List.of("point", "quantity", "i", "j", "value");
    static final List<String> PRODUCTS = List.of("point", "matrix", "vector", "i", "v", "product");

    private final Table table;

    LossTable(Table table) {
        this.table = table;
    }

    void value(int point, String quantity, double value) throws IOException {
        row(point, quantity, "", "", value);
    }

    void entries(int point, String quantity, double[] values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            row(point, quantity, Integer.toString(i), "", values[i]);
        }
    }

    /// The entries with i ≤ j.
    void triangle(int point, String quantity, ConstMatrix<SimpleMatrix> matrix) throws IOException {
        for (int i = 0; i < matrix.getNumRows(); i++) {
            for (int j = i; j < matrix.getNumCols(); j++) {
                row(point, quantity, Integer.toString(i), Integer.toString(j), matrix.get(i, j));
            }
        }
    }

    private void row(int point, String quantity, String i, String j, double value) throws IOException {
        table.integer(point);
        table.text(quantity);
        table.text(i);
        table.text(j);
        table.number(value);
        table.endRow();
    }

    void product(int point, String matrix, int vector, double[] v, ConstMatrix<SimpleMatrix> product) throws IOException {
        for (int i = 0; i < v.length; i++) {
            table.integer(point);
            table.text(matrix);
            table.integer(vector);
            table.integer(i);
            table.number(v[i]);
            table.number(product.get(i));
            table.endRow();
        }
    }

    void end() throws IOException {
        table.end();
    }
}
