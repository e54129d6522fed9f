package hesse.learning.data;

import hesse.learning.Dataset;

/// Writes a data set as CSV that [DatasetReader] reads again as it was: a row of names, then an example a row, the target last.
public final class DatasetWriter {
    private static final String SPECIAL = ",;\t\"\r\n#";

    private DatasetWriter() {}

    public static String csv(Dataset data) {
        var text = new StringBuilder();
        for (var name : data.featureNames()) {
            text.append(quoted(name)).append(',');
        }
        text.append(quoted(data.targetName())).append('\n');
        for (int i = 0; i < data.size(); i++) {
            for (int j = 0; j < data.width(); j++) {
                text.append(number(data.feature(i, j))).append(',');
            }
            text.append(target(data, i)).append('\n');
        }
        return text.toString();
    }

    private static String target(Dataset data, int i) {
        int label = (int) data.target(i);
        return data.target(i) == label && label >= 0 && label < data.classNames().size() ? quoted(data.classNames().get(label))
                : number(data.target(i));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9 && !(value == 0 && 1 / value < 0) ? Integer.toString((int) value)
                : Double.toString(value);
    }

    private static String quoted(String field) {
        return field.isEmpty() || field.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0) || !field.equals(field.strip())
                ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
