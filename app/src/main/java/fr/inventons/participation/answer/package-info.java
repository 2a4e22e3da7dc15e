/**
 * The reasoned answer: the competent authority's service is asked, answers or names who is
 * competent, and the answer is published by a separate act, held by an embargo or a reserve.
 *
 * <p>Start at {@link fr.inventons.participation.answer.Answers}. Publishes the facts of {@link
 * fr.inventons.participation.answer.AnswerFact}.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "participation.opinion",
            "participation.proposal",
            "participation.synthesis",
            "platform"
        })
@NullMarked
package fr.inventons.participation.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
