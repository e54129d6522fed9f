package hesse.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Level lines by contourpy, the library behind Matplotlib's contour plots, in a Python of its own on the same samples.
final class Contourpy {

    /// What it says of itself and of the lines that it found.
    record Answer(String version, Times times, int lines, double length) {}

    /// Starts, imports and the making of the generator are not timed: only samples to joined polylines, one array a line.
    private static final String PROGRAM = """
            import sys, time
            import numpy as np
            from contourpy import LineType, __version__, contour_generator
            path, side, low, high, unwatched, watched = sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4]), int(sys.argv[5]), int(sys.argv[6])
            levels = [float(level) for level in sys.argv[7:]]
            z = np.fromfile(path, dtype='<f8').reshape(side, side)
            axis = low + (high - low) / (side - 1) * np.arange(side)
            x, y = np.meshgrid(axis, axis)
            generator = contour_generator(x, y, z, name='serial', line_type=LineType.Separate)
            def trace():
                return [generator.lines(level) for level in levels]
            for _ in range(unwatched):
                trace()
            times = []
            for _ in range(watched):
                start = time.perf_counter()
                traced = trace()
                times.append(1e3 * (time.perf_counter() - start))
            lines = [line for level in traced for line in level]
            length = sum(float(np.hypot(*np.diff(line, axis=0).T).sum()) for line in lines)
            print(__version__, len(lines), repr(length), *[repr(t) for t in times])
            """;

    private Contourpy() {}

    /// Empty where there is no Python with contourpy.
    ///
    /// @param samples values on `side` by `side` nodes of the square [low, high]²
    static Optional<Answer> trace(double[] samples, int side, double low, double high, double[] levels, int unwatched, int watched) {
        return Arrays.stream(new String[] {"/usr/bin/python3", "python3"})
                .map(python -> run(python, samples, side, low, high, levels, unwatched, watched))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Answer> run(String python, double[] samples, int side, double low, double high, double[] levels, int unwatched,
            int watched) {
        Path file = null;
        try {
            file = Files.createTempFile("samples", ".f64");
            var bytes = ByteBuffer.allocate(8 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asDoubleBuffer().put(samples);
            Files.write(file, bytes.array());
            var command =
                    new java.util.ArrayList<>(List.of(python, "-c", PROGRAM, file.toString(), String.valueOf(side), String.valueOf(low),
                                    String.valueOf(high),
                    String.valueOf(unwatched), String.valueOf(watched)));
            Arrays.stream(levels).mapToObj(Double::toString).forEach(command::add);
            return answer(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD));
        } catch (IOException absent) {
            return Optional.empty();
        } finally {
            delete(file);
        }
    }

    private static Optional<Answer> answer(ProcessBuilder builder) throws IOException {
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        boolean succeeded = process.onExit().join().exitValue() == 0;
        return succeeded ? Optional.of(answer(output.split(" "))) : Optional.empty();
    }

    private static Answer answer(String[] words) {
        var times = Arrays.stream(words, 3, words.length).map(Double::valueOf).collect(Collectors.toList());
        return new Answer("contourpy " + words[0].toLowerCase(Locale.ROOT), Times.of(times), Integer.parseInt(words[1]),
                Double.parseDouble(words[2]));
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
