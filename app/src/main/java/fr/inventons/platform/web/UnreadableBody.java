package fr.inventons.platform.web;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;

/** What the server says of a body that it would not read: too long, or not what it claims to be. */
final class UnreadableBody {
    private UnreadableBody() {}

    /** The status to answer; empty when {@code cause} is something else, which is ours to mend. */
    static OptionalInt status(Throwable cause) {
        int[] codes =
                Stream.iterate(cause, one -> one != null, Throwable::getCause)
                        .limit(20)
                        .filter(HttpException.class::isInstance)
                        .mapToInt(one -> ((HttpException) one).getCode())
                        .filter(HttpStatus::isClientError)
                        .toArray();
        if (codes.length == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                tooLong(cause) ? HttpStatus.PAYLOAD_TOO_LARGE_413 : codes[codes.length - 1]);
    }

    /** A file over its limit has no status of its own, only words. */
    private static boolean tooLong(Throwable cause) {
        return Stream.iterate(cause, one -> one != null, Throwable::getCause)
                .limit(20)
                .anyMatch(one -> String.valueOf(one.getMessage()).contains("exceeded"));
    }
}
