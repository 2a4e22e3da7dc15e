package fr.inventons.participation.invitation.web;

import fr.inventons.participation.invitation.Composed;
import java.util.List;

/**
 * A text looked at before it is sent, in each of its forms.
 *
 * @param purpose its name in addresses
 * @param refusal why it was not sent, or empty
 * @param people how many it is for; 0 when it cannot be sent now
 * @param lastWave number of the last sending, which the form sends back
 * @param sends true for what the officer sends herself; a change of the day tells itself
 * @param checked true when somebody said who writes
 * @param held why and until when it would wait, or empty
 */
public record MailingView(
        String meeting,
        String meetingTitle,
        String facts,
        String purpose,
        String purposeName,
        String refusal,
        int people,
        List<InvitationsView.Way> ways,
        int lastWave,
        boolean sends,
        boolean checked,
        Composed text,
        String contact,
        String held) {}
