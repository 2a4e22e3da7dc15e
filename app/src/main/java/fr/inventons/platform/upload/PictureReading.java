package fr.inventons.platform.upload;

/** Every way {@link Uploads#picture} can end. */
public sealed interface PictureReading {
    /**
     * @param picture at most {@value Uploads#LARGE} pixels wide
     * @param small at most {@value Uploads#SMALL} pixels wide
     */
    record Accepted(Picture picture, Picture small) implements PictureReading {}

    /** The file is no picture that can be shown. */
    sealed interface Refused extends PictureReading {}

    record Empty() implements Refused {}

    /** Over {@code limit} bytes. */
    record TooLarge(long limit) implements Refused {}

    /**
     * Neither JPEG nor PNG, or broken.
     *
     * @param seen what the content looks like: {@code SVG}, {@code HTML}, {@code PDF}, {@code WEBP}
     *     …; {@code ""} when nobody knows
     */
    record NotAPicture(String seen) implements Refused {}

    /** Too big to be drawn: refused before decoding. */
    record TooManyPixels(int width, int height, long limit) implements Refused {}
}
