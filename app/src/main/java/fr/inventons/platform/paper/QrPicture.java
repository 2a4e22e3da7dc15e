package fr.inventons.platform.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as a picture that stands in the page itself, for papers of which many are printed. */
public final class QrPicture {
    /** Points of a side of a module: sharp on paper at three centimetres, and small in the file. */
    private static final int GRAIN = 6;

    private QrPicture() {}

    /** What the {@code src} of a picture says: black squares on white, quiet zone included. */
    public static String of(String link) {
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
            var picture =
                    new BufferedImage(
                            bits.getWidth() * GRAIN,
                            bits.getHeight() * GRAIN,
                            BufferedImage.TYPE_BYTE_GRAY);
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    picture.setRGB(x, y, bits.get(x / GRAIN, y / GRAIN) ? 0x000000 : 0xffffff);
                }
            }
            var bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(picture, "png", bytes)) {
                throw new IllegalStateException("Java writes PNG everywhere");
            }
            return "data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (WriterException e) {
            throw new IllegalStateException("no QR code for " + link, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
