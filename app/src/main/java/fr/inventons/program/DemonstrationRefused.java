package fr.inventons.program;

import java.util.Locale;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/** Somebody tried to enable the demonstration in {@code serve}, by a property or a variable. */
final class DemonstrationRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private DemonstrationRefused(String name, Object value) {
        super(Sentences.say("not-a-demonstration", name, value));
    }

    /** Looks at each source by itself: what the command line says must not hide the attempt. */
    static void check(ConfigurableEnvironment environment) {
        for (var source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> listed) {
                for (var name : listed.getPropertyNames()) {
                    check(name, listed);
                }
            }
        }
    }

    private static void check(String name, PropertySource<?> source) {
        var canonical = name.toLowerCase(Locale.ROOT).replace('_', '.').replace("-", "");
        var value = String.valueOf(source.getProperty(name));
        boolean refused =
                canonical.equals("inventons.mode")
                        ? !value.equals(Mode.SERVICE.property())
                        : (canonical.equals("inventons.fictional")
                                        || canonical.startsWith("inventons.demonstration"))
                                && !value.equalsIgnoreCase("false");
        if (refused) {
            throw new DemonstrationRefused(name, value);
        }
    }
}
