package fr.inventons.platform.paper;

import java.nio.charset.StandardCharsets;

/**
 * A text file that travels inside a PDF, declared as its source data.
 *
 * @param name such as {@code R-2A-2018-01.json}
 */
public record Attachment(String name, String mediaType, String description, String content) {
    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
