package fr.inventons.participation.correspondence.web;

import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Step;
import java.util.List;

/**
 * One message, with what became of it.
 *
 * @param how where the person is found by its channel
 * @param paragraphs its words, as the text of the mail
 * @param reply what the mail server said, in its own words; or empty
 * @param mail true when it went, or goes, as a mail
 * @param steps the tries, the first first
 * @param channels the other ways that reach the person
 */
public record DispatchView(
        String id,
        String meeting,
        String meetingTitle,
        String person,
        String subject,
        String channel,
        String how,
        Status status,
        String why,
        String reply,
        List<String> paragraphs,
        String script,
        boolean mail,
        List<String> attached,
        List<Step> steps,
        boolean again,
        List<Option> channels,
        String refusal) {}
