package fr.inventons.platform.mail;

import java.util.List;

/** A mail of the outbox as it leaves. */
public record Filed(String to, String subject, String text, String html, List<Attached> attached) {}
