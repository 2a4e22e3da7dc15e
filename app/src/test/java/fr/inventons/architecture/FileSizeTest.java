package fr.inventons.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file is read in one sitting. */
class FileSizeTest {
    private static final int MOST_LINES = 400;

    @Test
    void no_file_of_ours_is_over_400_lines() {
        var files =
                Stream.of("algorithms/src", "app/src", "journeys/src")
                        .map(House.REPOSITORY::resolve)
                        .flatMap(folder -> House.files(folder, FileSizeTest::isCode).stream())
                        .toList();
        assertThat(files).hasSizeGreaterThan(50);
        assertThat(tooLong(files)).isEmpty();
    }

    private static List<String> tooLong(List<Path> files) {
        return files.stream()
                .filter(file -> House.text(file).lines().count() > MOST_LINES)
                .map(House::name)
                .toList();
    }

    private static boolean isCode(Path file) {
        return Stream.of(".java", ".jte", ".sql").anyMatch(file.toString()::endsWith);
    }
}
