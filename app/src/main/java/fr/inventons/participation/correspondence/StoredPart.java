package fr.inventons.participation.correspondence;

import fr.inventons.platform.mail.Mail;

/** A part of a message as the database keeps it. */
record StoredPart(String kind, String label, String text) {
    static StoredPart of(Mail.Part part) {
        return switch (part) {
            case Mail.Part.Text(var text) -> new StoredPart("text", "", text);
            case Mail.Part.Act(var label, var url) -> new StoredPart("act", label, url);
            case Mail.Part.Code(var label, var code) -> new StoredPart("code", label, code);
        };
    }

    Mail.Part part() {
        return switch (kind) {
            case "text" -> new Mail.Part.Text(text);
            case "act" -> new Mail.Part.Act(label, text);
            case "code" -> new Mail.Part.Code(label, text);
            default -> throw new IllegalStateException("part of kind " + kind);
        };
    }
}
