/**
 * Mails in plain French, as text and as simple HTML. In the demonstration nothing leaves the
 * machine.
 *
 * <p>Start at {@link fr.inventons.platform.mail.Outbox}; a mail that somebody waits for, such as a
 * link to sign in, goes by {@link fr.inventons.platform.mail.Mailer}.
 */
@NullMarked
package fr.inventons.platform.mail;

import org.jspecify.annotations.NullMarked;
