package fr.inventons.participation.meeting;

import fr.inventons.platform.web.Messages;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Why a line of a list cannot be taken, in one sentence that says what to do. */
@Component
public class LineSentences {
    private final Messages messages;

    LineSentences(Messages messages) {
        this.messages = messages;
    }

    public String say(Enrolment.Reason reason) {
        return messages.say(
                "meeting.line-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
