package fr.inventons.oversight.portal;

/**
 * What the campaign may honestly say in numbers. Proposals are counted, never people.
 *
 * @param transmitted published proposals that were sent to the State
 * @param answered those with a published answer
 */
public record Counts(int transmitted, int answered) {
    public int unanswered() {
        return transmitted - answered;
    }
}
