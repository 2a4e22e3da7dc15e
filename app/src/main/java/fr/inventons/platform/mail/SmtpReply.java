package fr.inventons.platform.mail;

import fr.inventons.platform.mail.Relay.Handing;
import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server answered when it did not take a mail.
 *
 * @param number of RFC 5321, such as 550; 0 when it gave none
 * @param aboutUs true when it refuses our own address, not the reader's
 */
record SmtpReply(int number, String words, boolean aboutUs) {
    private static final Pattern ENHANCED = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");
    private static final int LIMIT = 500;

    /** The most telling answer among the causes. */
    static SmtpReply of(MessagingException failure) {
        var told = new SmtpReply(0, "", false);
        for (@Nullable Throwable cause = failure; cause != null; cause = next(cause)) {
            var here =
                    switch (cause) {
                        case SMTPAddressFailedException e -> reply(e.getReturnCode(), e, false);
                        case SMTPSenderFailedException e -> reply(e.getReturnCode(), e, true);
                        case SMTPSendFailedException e -> reply(e.getReturnCode(), e, false);
                        default -> told;
                    };
            var better = here.number() > told.number() || told.number() == 0 ? here : told;
            told = new SmtpReply(better.number(), better.words(), told.aboutUs() || here.aboutUs());
        }
        return told;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException message && message.getNextException() != null
                ? message.getNextException()
                : null;
    }

    private static SmtpReply reply(int number, Exception e, boolean aboutUs) {
        var words = String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}+", " ").strip();
        return new SmtpReply(
                Math.max(number, 0), words.substring(0, Math.min(LIMIT, words.length())), aboutUs);
    }

    /**
     * @param written true when the whole mail had been handed over: an answer that is missing then
     *     may have been a yes
     */
    Handing judge(boolean written) {
        if (number >= 500 && !aboutUs) {
            return new Handing.Refused(code("5.0.0"), words);
        }
        if (number >= 400) {
            return new Handing.Later(code("4.0.0"), words);
        }
        return written ? new Handing.Unknown(words) : new Handing.Later("4.4.2", words);
    }

    private String code(String otherwise) {
        var found = ENHANCED.matcher(words);
        if (found.find()) {
            return found.group();
        }
        return number == 552 ? "5.2.2" : otherwise;
    }
}
