package fr.inventons.platform.upload;

/**
 * A picture drawn anew: pixels alone, upright, with nothing of the file that was sent.
 *
 * @param contentType {@code image/jpeg} or {@code image/png}
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go from the reader to a store, never compared
public record Picture(byte[] bytes, String contentType, int width, int height) {}
