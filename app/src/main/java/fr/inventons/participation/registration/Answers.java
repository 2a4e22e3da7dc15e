package fr.inventons.participation.registration;

import fr.inventons.participation.workshop.WorkshopId;
import java.util.List;
import java.util.Set;

/**
 * What somebody answers when she registers.
 *
 * @param adultInCharge who answers for a minor
 * @param adultPhone how to call that adult
 * @param mayAttend true when the adult in charge lets the minor come; says nothing of pictures
 * @param wishes the workshops she would like, the dearest first
 * @param children how many of her own to look after
 * @param language the language she would rather speak, empty for French
 * @param group people who wrote the same words stay together: youths with their worker
 * @param remark read by the officer alone
 */
public record Answers(
        AgeBand ageBand,
        String adultInCharge,
        String adultPhone,
        boolean mayAttend,
        List<WorkshopId> wishes,
        Set<Need> needs,
        int children,
        String language,
        String group,
        String remark) {
    /** Most that any line holds, in characters. */
    public static final int LINE_LIMIT = 100;

    public static final int REMARK_LIMIT = 500;

    /** Most children of one person. */
    public static final int CHILDREN_LIMIT = 12;

    public Answers {
        wishes = List.copyOf(wishes);
        needs = Set.copyOf(needs);
    }

    /** Nothing is known yet: an adult without wishes nor needs. */
    public static Answers none() {
        return new Answers(AgeBand.ADULT, "", "", false, List.of(), Set.of(), 0, "", "", "");
    }

    /** An adult with these wishes and nothing else to say. */
    public static Answers wishing(List<WorkshopId> wishes) {
        return new Answers(AgeBand.ADULT, "", "", false, wishes, Set.of(), 0, "", "", "");
    }

    /** The same answers with other wishes. */
    public Answers with(List<WorkshopId> others) {
        return new Answers(
                ageBand,
                adultInCharge,
                adultPhone,
                mayAttend,
                others,
                needs,
                children,
                language,
                group,
                remark);
    }
}
