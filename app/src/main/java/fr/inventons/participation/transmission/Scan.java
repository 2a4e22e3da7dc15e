package fr.inventons.participation.transmission;

import java.util.Optional;

/** Tells what a file is by its first bytes, whatever it is named. */
final class Scan {
    static final int LIMIT = 10 * 1024 * 1024;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private Scan() {}

    static Optional<String> type(byte[] bytes) {
        if (starts(bytes, PDF)) {
            return Optional.of("application/pdf");
        }
        if (starts(bytes, PNG)) {
            return Optional.of("image/png");
        }
        return starts(bytes, JPEG) ? Optional.of("image/jpeg") : Optional.empty();
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
