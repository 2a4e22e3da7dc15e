package fr.inventons.architecture;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;

/** Which module may call which, as each declares it. */
final class Borders {
    private Borders() {}

    /** True when {@code module} names {@code other}, or is it. */
    static boolean may(ApplicationModule module, ApplicationModule other) {
        return module.equals(other) || named(module).contains(other.getIdentifier().toString());
    }

    private static Set<String> named(ApplicationModule module) {
        var declared =
                House.CLASSES
                        .getPackage(module.getBasePackage().getName())
                        .getAnnotationOfType(org.springframework.modulith.ApplicationModule.class)
                        .allowedDependencies();
        return Arrays.stream(declared)
                .map(name -> name.replaceAll("\\s*::.*", ""))
                .collect(Collectors.toSet());
    }
}
