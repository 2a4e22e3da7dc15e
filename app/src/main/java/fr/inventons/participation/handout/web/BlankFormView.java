package fr.inventons.participation.handout.web;

import java.util.List;

/**
 * The registration form to fill in with a pen.
 *
 * @param qualities each kind of actor, as a person says it of herself
 * @param workshops titles, to rank
 * @param consent the sentence that is agreed to by handing the form over
 * @param reply where to hand it over or post it
 */
public record BlankFormView(
        String meeting,
        String when,
        String place,
        List<String> qualities,
        List<String> workshops,
        List<String> needs,
        String consent,
        String reply) {}
