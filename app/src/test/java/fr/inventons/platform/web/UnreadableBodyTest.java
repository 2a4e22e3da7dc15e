package fr.inventons.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpException;
import org.junit.jupiter.api.Test;

/** The shapes are those that Jetty 12.1 was seen to throw. */
class UnreadableBodyTest {
    @Test
    void a_form_over_its_limit_is_too_long() {
        var cause =
                new HttpException.IllegalStateException(
                        400,
                        "Unable to parse form content",
                        new HttpException.IllegalStateException(413, "form too large > 262144"));
        assertThat(UnreadableBody.status(cause)).hasValue(413);
    }

    @Test
    void a_file_over_its_limit_is_too_long() {
        var cause =
                new HttpException.IllegalStateException(
                        400,
                        "bad multipart",
                        new CompletionException(
                                new IllegalStateException("max file size exceeded: 20971520")));
        assertThat(UnreadableBody.status(cause)).hasValue(413);
    }

    @Test
    void a_body_that_is_not_what_it_claims_is_not_understood() {
        assertThat(UnreadableBody.status(new HttpException.RuntimeException(400, "bad multipart")))
                .hasValue(400);
    }

    @Test
    void a_bug_of_ours_stays_a_bug() {
        assertThat(UnreadableBody.status(new IllegalStateException("limit exceeded"))).isEmpty();
    }
}
