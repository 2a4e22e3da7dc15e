package fr.inventons.platform.database;

import java.nio.file.Path;
import java.util.Map;

/** Folders of the user who runs us, as the XDG rules name them. */
public final class Home {
    private Home() {}

    /** Where the user's data goes. */
    public static Path data(Map<String, String> environment) {
        return folder(environment, "XDG_DATA_HOME", Path.of(".local", "share"));
    }

    /** Where goes what can be made again. */
    static Path cache(Map<String, String> environment) {
        return folder(environment, "XDG_CACHE_HOME", Path.of(".cache"));
    }

    private static Path folder(Map<String, String> environment, String variable, Path usual) {
        var named = environment.getOrDefault(variable, "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        var home = environment.getOrDefault("HOME", "");
        return Path.of(home.isBlank() ? System.getProperty("user.home") : home).resolve(usual);
    }
}
