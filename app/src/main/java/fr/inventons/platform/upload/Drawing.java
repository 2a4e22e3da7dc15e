package fr.inventons.platform.upload;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Decodes a picture and draws it anew: what is not a pixel (place, author, thumbnail, a file hidden
 * at its end) stays behind.
 */
final class Drawing {
    private static final float QUALITY = 0.85f;

    /** Most pixels held at once: eight million weigh about 60 MB while they are turned. */
    private static final long HELD = 8_000_000L;

    /** Two large pictures at once would not fit beside the pages. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private Drawing() {}

    static PictureReading anew(byte[] bytes) {
        var kind = Kind.of(bytes);
        if (kind != Kind.JPEG && kind != Kind.PNG) {
            return new PictureReading.NotAPicture(kind.seen);
        }
        ONE_AT_A_TIME.lock();
        var reader = ImageIO.getImageReadersByFormatName(kind.seen).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > Uploads.PIXEL_LIMIT) {
                return new PictureReading.TooManyPixels(width, height, Uploads.PIXEL_LIMIT);
            }
            int orientation = kind == Kind.JPEG ? Orientation.of(bytes) : 1;
            var large = scaled(reader, orientation, Uploads.LARGE);
            var small = shrunk(large, Uploads.SMALL);
            return new PictureReading.Accepted(written(large), written(small));
        } catch (IOException | RuntimeException e) {
            // The decoders of the platform throw anything on a broken file.
            return new PictureReading.NotAPicture("");
        } finally {
            reader.dispose();
            ONE_AT_A_TIME.unlock();
        }
    }

    /** Skips pixels while decoding, so that a large picture never stands whole in memory. */
    private static BufferedImage scaled(ImageReader reader, int orientation, int most)
            throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int shown = Orientation.turnsOver(orientation) ? height : width;
        int step = Math.max(1, shown / (2 * most));
        while ((long) (width / step) * (height / step) > HELD) {
            step++;
        }
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        var raw = reader.read(0, param);
        return shrunk(upright(raw, orientation), most);
    }

    private static BufferedImage upright(BufferedImage raw, int orientation) {
        boolean over = Orientation.turnsOver(orientation);
        var turned =
                canvas(
                        over ? raw.getHeight() : raw.getWidth(),
                        over ? raw.getWidth() : raw.getHeight());
        var pen = pen(turned);
        pen.drawImage(raw, Orientation.upright(orientation, raw.getWidth(), raw.getHeight()), null);
        pen.dispose();
        return turned;
    }

    private static BufferedImage shrunk(BufferedImage picture, int most) {
        var now = picture;
        // By halves: a single step over two would drop pixels.
        while (now.getWidth() > most) {
            int width = Math.max(most, (now.getWidth() + 1) / 2);
            int height = Math.max(1, Math.round((float) now.getHeight() * width / now.getWidth()));
            var next = canvas(width, height);
            var pen = pen(next);
            pen.drawImage(now, 0, 0, width, height, null);
            pen.dispose();
            now = next;
        }
        return now;
    }

    private static BufferedImage canvas(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static Graphics2D pen(BufferedImage on) {
        var pen = on.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, on.getWidth(), on.getHeight());
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return pen;
    }

    /** Always JPEG, transparency on white: a page gets one kind of picture, and a small one. */
    private static Picture written(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return new Picture(
                bytes.toByteArray(), "image/jpeg", picture.getWidth(), picture.getHeight());
    }
}
