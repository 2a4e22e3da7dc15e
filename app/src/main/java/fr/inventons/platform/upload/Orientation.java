package fr.inventons.platform.upload;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a JPEG was held when it was taken (EXIF tag 0x0112): it is the only thing read of what a
 * camera writes beside the pixels.
 */
final class Orientation {
    private static final int TAG = 0x0112;

    private Orientation() {}

    /** From 1 (upright) to 8; 1 when the file does not say, or says nonsense. */
    static int of(byte[] jpeg) {
        try {
            return read(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
            return 1;
        }
    }

    private static int read(ByteBuffer file) {
        int at = 2;
        while (at + 4 < file.limit() && (file.get(at) & 0xFF) == 0xFF) {
            int marker = file.get(at + 1) & 0xFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == 0xDA || length < 2) {
                return 1;
            }
            if (marker == 0xE1 && file.getInt(at + 4) == 0x45786966) {
                return tag(file, at + 10);
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int tag(ByteBuffer file, int tiff) {
        var order = file.getShort(tiff) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        var there = file.duplicate().order(order);
        int directory = tiff + there.getInt(tiff + 4);
        int entries = there.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((there.getShort(entry) & 0xFFFF) == TAG) {
                int value = there.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** True when upright means lying down in the file. */
    static boolean turnsOver(int orientation) {
        return orientation >= 5;
    }

    /** What puts a picture of this size upright. */
    static AffineTransform upright(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
