package fr.inventons.platform.source;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** A file of lines with named cells. */
public interface Source extends AutoCloseable {
    /** Opens a list, in the form that its first signs tell. */
    static Source open(Path file, int mostLines) {
        return Openings.inspect(file) == Openings.Form.JSON
                ? JsonSource.open(file, mostLines)
                : CsvSource.open(file, mostLines);
    }

    /** The names of the columns, in small letters. */
    Set<String> columns();

    /** Hands over each line that holds something, once, from the first to the last. */
    void eachLine(Consumer<Line> reader);

    @Override
    void close();
}
