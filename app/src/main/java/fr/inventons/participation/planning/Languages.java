package fr.inventons.participation.planning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Languages by their two letters, in French. */
public final class Languages {
    private static final Set<String> ALL = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    private Languages() {}

    static boolean known(String code) {
        return ALL.contains(code);
    }

    /** « arabe » for {@code ar}. */
    public static String name(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.FRENCH);
    }
}
