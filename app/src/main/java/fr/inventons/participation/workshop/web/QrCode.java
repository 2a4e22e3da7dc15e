package fr.inventons.participation.workshop.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as one SVG path of unit squares: it prints sharp at any size and needs no image.
 *
 * @param side units of a side, quiet zone included
 */
public record QrCode(int side, String path) {
    /** The code of a link. */
    static QrCode of(String link) {
        try {
            var bits =
                    new QRCodeWriter()
                            .encode(
                                    link,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M,
                                            EncodeHintType.MARGIN,
                                            4));
            var path = new StringBuilder();
            for (int y = 0; y < bits.getHeight(); y++) {
                int x = 0;
                while (x < bits.getWidth()) {
                    int from = x;
                    while (x < bits.getWidth() && bits.get(x, y)) {
                        x++;
                    }
                    if (x > from) {
                        path.append('M').append(from).append(' ').append(y);
                        path.append('h')
                                .append(x - from)
                                .append("v1h")
                                .append(from - x)
                                .append('z');
                    }
                    x++;
                }
            }
            return new QrCode(bits.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException("no QR code for " + link, e);
        }
    }

    /** What the {@code viewBox} of the drawing says. */
    public String box() {
        return "0 0 " + side + " " + side;
    }
}
