package fr.inventons.platform.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a list of objects, or the features of a GeoJSON, one at a time. The cells of an object
 * within an object stand beside those of the outer one; those of {@code properties} come first. The
 * file is read twice: once to know its columns and that it is whole, once to hand over its lines.
 */
final class JsonSource implements Source {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MOST_CELLS = 500;
    private static final int DEEPEST = 8;

    private final Path file;
    private final int mostLines;
    private final Set<String> columns = new HashSet<>();

    private JsonSource(Path file, int mostLines) {
        this.file = file;
        this.mostLines = mostLines;
    }

    static JsonSource open(Path file, int mostLines) {
        var source = new JsonSource(file, mostLines);
        source.eachLine(line -> source.columns.addAll(line.cells().keySet()));
        return source;
    }

    @Override
    public Set<String> columns() {
        return Set.copyOf(columns);
    }

    @Override
    public void eachLine(Consumer<Line> reader) {
        try (Reader text = Openings.reader(file);
                var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            toFirstElement(parser);
            var number = 0L;
            for (var token = parser.nextToken();
                    token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                number++;
                if (number > mostLines) {
                    throw new UnusableFile("source.file-too-long", mostLines);
                }
                if (token != JsonToken.START_OBJECT) {
                    throw new UnusableFile("source.file-no-list");
                }
                var cells = new HashMap<String, String>();
                object(parser, cells, false, 1);
                reader.accept(new Line(number, cells));
            }
            toTheEnd(parser);
        } catch (JacksonException e) {
            throw unusable(e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    @Override
    public void close() {}

    /** Stands on the opening of the list: the file itself, or its {@code features}. */
    private static void toFirstElement(JsonParser parser) {
        var token = parser.nextToken();
        if (token == JsonToken.START_ARRAY) {
            return;
        }
        while (token == JsonToken.START_OBJECT || token == JsonToken.PROPERTY_NAME) {
            var name = parser.nextToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : "";
            if (name.isEmpty()) {
                break;
            }
            token = parser.nextToken();
            if (name.equals("features") && token == JsonToken.START_ARRAY) {
                return;
            }
            parser.skipChildren();
            token = JsonToken.PROPERTY_NAME;
        }
        throw new UnusableFile("source.file-no-list");
    }

    /** A file cut short would otherwise pass for a whole one. */
    private static void toTheEnd(JsonParser parser) {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
                parser.skipChildren();
            }
        }
    }

    private static void object(
            JsonParser parser, Map<String, String> cells, boolean first, int depth) {
        if (depth > DEEPEST) {
            throw new UnusableFile("source.file-no-list");
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName().toLowerCase(Locale.ROOT).strip();
            switch (parser.nextToken()) {
                case START_OBJECT -> object(parser, cells, name.equals("properties"), depth + 1);
                case START_ARRAY -> keep(cells, name, String.join("|", list(parser)), first);
                case VALUE_NULL -> {}
                default -> keep(cells, name, parser.getString().strip(), first);
            }
        }
    }

    private static List<String> list(JsonParser parser) {
        var texts = new ArrayList<String>();
        for (var token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
                parser.skipChildren();
            } else if (texts.size() < MOST_CELLS && token != JsonToken.VALUE_NULL) {
                texts.add(parser.getString().strip());
            }
        }
        return texts;
    }

    private static void keep(
            Map<String, String> cells, String name, String text, boolean overriding) {
        if (cells.size() >= MOST_CELLS) {
            throw new UnusableFile("source.file-no-list");
        }
        if (overriding) {
            cells.put(name, text);
        } else {
            cells.putIfAbsent(name, text);
        }
    }

    private static UnusableFile unusable(JacksonException failure) {
        if (failure.getCause() instanceof CharacterCodingException) {
            return new UnusableFile("source.file-encoding");
        }
        var location = failure.getLocation();
        return new UnusableFile(
                "source.file-json", location == null ? 1 : Math.max(1, location.getLineNr()));
    }
}
