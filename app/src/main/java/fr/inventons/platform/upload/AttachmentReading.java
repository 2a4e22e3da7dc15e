package fr.inventons.platform.upload;

/** Every way {@link Uploads#attachment} can end. */
public sealed interface AttachmentReading {
    record Accepted(ReadFile file) implements AttachmentReading {}

    /** The file cannot be joined. */
    sealed interface Refused extends AttachmentReading {}

    record Empty() implements Refused {}

    /** Over {@code limit} bytes. */
    record TooLarge(long limit) implements Refused {}

    /**
     * Neither PDF, JPEG, PNG, DOCX nor ODT, or broken.
     *
     * @param seen what the content looks like; {@code ""} when nobody knows
     */
    record UnknownKind(String seen) implements Refused {}

    /** It could act on the machine of who opens it: a script, a macro, a launch, a file inside. */
    record Active(String what) implements Refused {}

    /** Locked by a password: nobody can check it, nor read it. */
    record Locked() implements Refused {}
}
