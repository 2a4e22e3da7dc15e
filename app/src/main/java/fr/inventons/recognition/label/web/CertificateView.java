package fr.inventons.recognition.label.web;

/**
 * What stands on a certificate.
 *
 * @param said « reçoit le label … »
 * @param code the QR code, a picture in a {@code data:} address
 * @param address where the code leads
 */
public record CertificateView(
        String scheme,
        String title,
        String bearer,
        String said,
        String number,
        String kind,
        String scope,
        String decided,
        String signatory,
        String code,
        String address) {}
