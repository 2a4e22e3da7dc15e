package fr.inventons.recognition.label.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.platform.paper.Metadata;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.PublicUrl;
import fr.inventons.recognition.label.Label;
import gg.jte.generated.precompiled.Templates;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/**
 * The certificate of a label: made when it is asked for, so that its code leads to the address of
 * today. The same label gives the same words for ever.
 */
@Component
class Certificates {
    /** Points of a side of a module: sharp on paper at four centimetres. */
    private static final int GRAIN = 12;

    private static final String STYLE = "/paper/label-certificate.css";

    private final LabelWords words;
    private final Campaigns campaigns;
    private final PublicUrl publicUrl;
    private final Paper paper;
    private final Templates templates;

    Certificates(
            LabelWords words,
            Campaigns campaigns,
            PublicUrl publicUrl,
            Paper paper,
            Templates templates) {
        this.words = words;
        this.campaigns = campaigns;
        this.publicUrl = publicUrl;
        this.paper = paper;
        this.templates = templates;
    }

    /** Empty when the label does not count any more. */
    Optional<byte[]> pdf(Label label) {
        if (!label.inForceOn(words.today())) {
            return Optional.empty();
        }
        var address = publicUrl.of("/labels/" + label.number());
        var scheme =
                campaigns
                        .campaign(label.campaign())
                        .flatMap(one -> one.label())
                        .map(LabelScheme::title)
                        .orElseThrow();
        var body =
                templates.recognitionLabelCertificate(
                        new CertificateView(
                                scheme,
                                label.title(),
                                label.bearerName(),
                                words.say("certificate.said", scheme),
                                label.number(),
                                words.kind(label.kind()),
                                words.scope(label),
                                French.day(label.decidedOn()),
                                label.signatory(),
                                "data:image/png;base64,"
                                        + Base64.getEncoder().encodeToString(png(address)),
                                address));
        return Optional.of(
                paper.pdf(
                        body.render(),
                        style(),
                        new Metadata(
                                words.say("certificate.title", label.number()),
                                words.say("certificate.subject", label.number()),
                                words.say("atom.author"),
                                words.say("certificate.running", label.number()),
                                label.decidedOn()
                                        .atStartOfDay(words.zone(label.department()))
                                        .toInstant())));
    }

    /** Black squares on white, each {@link #GRAIN} points wide. */
    static byte[] png(String address) {
        var bits = bits(address);
        var picture =
                new BufferedImage(
                        bits.getWidth() * GRAIN,
                        bits.getHeight() * GRAIN,
                        BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, bits.get(x / GRAIN, y / GRAIN) ? 0x000000 : 0xffffff);
            }
        }
        try {
            var bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(picture, "png", bytes)) {
                throw new IllegalStateException("Java writes PNG everywhere");
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitMatrix bits(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q,
                                    EncodeHintType.MARGIN,
                                    4));
        } catch (WriterException e) {
            throw new IllegalStateException("no QR code for " + address, e);
        }
    }

    private static String style() {
        try (InputStream in = Certificates.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + STYLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
