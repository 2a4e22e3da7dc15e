package fr.inventons.participation.opinion;

/** The votes of a body; none is negative. */
public record Votes(int favourable, int withReservations, int against, int abstention) {
    public Votes {
        if (favourable < 0 || withReservations < 0 || against < 0 || abstention < 0) {
            throw new IllegalArgumentException(
                    "negative votes: %d %d %d %d"
                            .formatted(favourable, withReservations, against, abstention));
        }
    }

    public int total() {
        return favourable + withReservations + against + abstention;
    }
}
