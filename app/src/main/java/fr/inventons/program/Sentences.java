package fr.inventons.program;

import fr.inventons.platform.database.Holder;
import fr.inventons.platform.database.Opening;
import fr.inventons.platform.web.French;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;

/** What the command line says, in French, before any Spring context exists. */
final class Sentences {
    private static final Properties TEXTS = load();

    private Sentences() {}

    static String say(String key, Object... values) {
        var text = TEXTS.getProperty("program." + key);
        if (text == null) {
            throw new IllegalArgumentException("no sentence program." + key);
        }
        return new MessageFormat(text, Locale.FRANCE).format(values);
    }

    /** Why the database cannot be opened. */
    static String why(Opening refusal) {
        return switch (refusal) {
            case Opening.Opened opened ->
                    throw new IllegalArgumentException("not a refusal: " + opened);
            case Opening.Held(var directory, var by) -> held(directory.toString(), by);
            case Opening.Unusable(var directory, var reason) ->
                    say("directory-unusable", directory, reason);
            case Opening.Broken(var log, var reason) -> say("postgresql-broken", log, reason);
            case Opening.Unreachable(var url, var reason) ->
                    say("database-unreachable", url, reason);
            case Opening.Forbidden(var url, var user) -> say("database-forbidden", url, user);
            case Opening.NoSuchDatabase(var url) -> say("database-absent", url);
            case Opening.TooOld(var url, var version) -> say("database-too-old", url, version);
            case Opening.NotUtf8(var url, var encoding) -> say("database-not-utf8", url, encoding);
            case Opening.MayNotCreate(var url, var user) ->
                    say("database-may-not-create", url, user);
        };
    }

    private static String held(String directory, Holder by) {
        if (by.pid() == 0) {
            return say("held-by-unknown", directory);
        }
        var since = moment(by.since());
        var pid = Long.toString(by.pid());
        return by.address().isEmpty()
                ? say("held-by-command", directory, by.purpose(), pid, since)
                : say("held-by-server", directory, by.purpose(), pid, since, by.address());
    }

    /** In the machine's own zone: the operator's clock is there. */
    static String moment(Instant instant) {
        return French.moment(instant, ZoneId.systemDefault());
    }

    private static Properties load() {
        var texts = new Properties();
        try (var file =
                Sentences.class.getResourceAsStream("/messages/program/program.properties")) {
            if (file == null) {
                throw new IllegalStateException("messages/program/program.properties is missing");
            }
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
