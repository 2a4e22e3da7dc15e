package fr.inventons.foundation.identity;

/** Somebody registered; {@code ""} where nothing is known. An e-mail may be several people's. */
public record Person(
        PersonId id,
        String civility,
        String givenName,
        String familyName,
        String email,
        String mobile,
        String postalAddress,
        String relay) {

    /** « Claire Andréani ». */
    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /** The best way to reach the person. */
    public Reach reach() {
        if (!email.isEmpty()) {
            return Reach.EMAIL;
        }
        if (!mobile.isEmpty()) {
            return Reach.MOBILE;
        }
        if (!postalAddress.isEmpty()) {
            return Reach.POST;
        }
        return relay.isEmpty() ? Reach.NONE : Reach.RELAY;
    }
}
