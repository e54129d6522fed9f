import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Gives the classes of a jar that were compiled for Java 5 the format of Java 8, in place: the JVM takes older ones into no ahead-of-time
/// cache, and verifies them slowly at every start. They do what they did; only their version and their stack maps are new, and a note
/// in the jar says so.
///
///     java ClassFileUpgrade.java library.jar
public final class ClassFileUpgrade {
    private static final int VERSION = ClassFile.JAVA_8_VERSION;
    private static final String NOTE = "META-INF/UPGRADED.txt";

    private final ZipFile jar;
    private final ClassFile format;

    private ClassFileUpgrade(ZipFile jar) {
        this.jar = jar;
        format = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this::content).orElse(ClassHierarchyResolver.defaultResolver())));
    }

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        var upgraded = Path.of(arguments[0] + ".upgraded");
        try (var jar = new ZipFile(file.toFile())) {
            if (jar.getEntry(NOTE) != null) {
                return;
            }
            new ClassFileUpgrade(jar).write(upgraded);
        }
        Files.move(upgraded, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(Path upgraded) throws IOException {
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(upgraded)))) {
            for (var entry : jar.stream().toList()) {
                byte[] bytes = content(entry);
                put(out, entry.getName(), entry.getTime(), entry.getName().endsWith(".class") ? upgraded(bytes) : bytes);
            }
            var manifest = jar.getEntry("META-INF/MANIFEST.MF");
            put(out, NOTE, manifest.getTime(), "The class files of this jar were brought to the format of Java 8, and nothing else.\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void put(ZipOutputStream out, String name, long time, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(time);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private byte[] upgraded(byte[] bytes) {
        var before = format.parse(bytes);
        if (before.majorVersion() >= VERSION) {
            return bytes;
        }
        // Every instruction is written anew: a method that is only copied gets no stack maps.
        var code = ClassTransform.transformingMethodBodies((builder, element) -> builder.with(element));
        return format.transformClass(before, code.andThen((builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(VERSION, 0);
            } else {
                builder.with(element);
            }
        }));
    }

    private InputStream content(ClassDesc type) {
        var descriptor = type.descriptorString();
        var entry = jar.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
        try {
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] content(ZipEntry entry) throws IOException {
        try (var in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
