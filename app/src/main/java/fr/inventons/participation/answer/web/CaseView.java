package fr.inventons.participation.answer.web;

import fr.inventons.participation.proposal.Proposal;
import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * The page of a request.
 *
 * @param place département of the proposal
 * @param asked « Sollicité le … »
 * @param acknowledged « Vu le … », or empty
 * @param answers the versions, newest first; none while nobody answered
 * @param outcomes that an answer may have, without those that name another authority
 * @param mine the reader answers for this organisation
 * @param mayPublish the newest version waits to be published, and this reader may
 * @param latest identifier of the newest version, or empty
 * @param declined the newest version names another authority
 */
public record CaseView(
        String href,
        String organisation,
        Proposal proposal,
        String place,
        String asked,
        String acknowledged,
        List<OpinionView> opinions,
        List<AnswerView> answers,
        List<Option> outcomes,
        List<Option> organisations,
        boolean mine,
        boolean mayPublish,
        String latest,
        boolean declined) {

    /** The avis of a council, in a few words. */
    public record OpinionView(String body, String said, List<String> divergent) {}
}
