package fr.inventons.participation.proposal.web;

import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Step;
import java.util.List;

/**
 * A proposal in a list: what was said, where it is.
 *
 * @param steps the trail, voice then answer; empty where the list does not show it
 */
public record Card(
        String id,
        String reference,
        String title,
        String place,
        Status status,
        String summary,
        String next,
        List<Step> steps) {}
