/**
 * The mathematics of the campaign: plain Java, no SQL, no HTTP, so that every method can be proved
 * and used alone.
 */
@org.jspecify.annotations.NullMarked
module fr.inventons.algorithms {
    requires static org.jspecify;

    exports fr.inventons.algorithms.assignment;
    exports fr.inventons.algorithms.marks;
    exports fr.inventons.algorithms.privacy;
}
