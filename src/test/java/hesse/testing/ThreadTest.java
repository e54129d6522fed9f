package hesse.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Marks tests in which several threads, the garbage collector, the JIT or a clock take part: `mvn -Pthreads test` runs these
/// alone. They wait for conditions and assert nothing about time, and run one after the other, beside tests of other kinds.
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("threads")
@Execution(ExecutionMode.SAME_THREAD)
public @interface ThreadTest {}
