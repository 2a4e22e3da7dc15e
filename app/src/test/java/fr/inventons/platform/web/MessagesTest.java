package fr.inventons.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void every_bundle_is_read_and_a_sentence_is_filled() throws Exception {
        assertThat(new Messages().say("portal.before", "lundi 9 avril 2018"))
                .isEqualTo("avant lundi 9 avril 2018");
    }

    @Test
    void a_plural_is_chosen_by_its_number() throws Exception {
        var messages = new Messages();
        assertThat(messages.say("portal.count.days", 1)).isEqualTo("jour");
        assertThat(messages.say("portal.count.days", 9)).isEqualTo("jours");
    }

    @Test
    void a_missing_key_fails_and_is_named() throws Exception {
        var messages = new Messages();
        assertThatThrownBy(() -> messages.say("portal.no-such-key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("portal.no-such-key");
    }

    @Test
    void spaces_of_french_punctuation_never_break() {
        assertThat(French.typeset("Vraiment ? « Oui » : 12 %"))
                .isEqualTo("Vraiment\u00a0? «\u00a0Oui\u00a0»\u00a0: 12\u00a0%");
    }
}
