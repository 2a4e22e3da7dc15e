package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Seal;
import fr.inventons.platform.limit.Limit;
import fr.inventons.platform.limit.Limits;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Counts, for each connection to the internet, the mails asked for and the codes guessed wrong. A
 * hall full of people shares one connection, so the numbers are generous; they are hopeless for a
 * machine that guesses.
 */
@Component
public class Tries {
    private static final Limit MAILS = new Limit("mails-asked", 60, Duration.ofHours(1));
    private static final Limit WRONG_CODES = new Limit("wrong-codes", 100, Duration.ofHours(1));

    private final Limits limits;
    private final Seal seal;

    Tries(Limits limits, Seal seal) {
        this.limits = limits;
        this.seal = seal;
    }

    /** Counts one act of this connection; false when there were too many. */
    public boolean may(HttpServletRequest request, Limit limit) {
        return limits.take(limit, client(request));
    }

    /** Counts a mail asked for; false when there were too many. */
    boolean mayAskForMail(HttpServletRequest request) {
        return limits.take(MAILS, client(request));
    }

    /** Whether this connection may still try a code. */
    public boolean mayTryCode(HttpServletRequest request) {
        return limits.left(WRONG_CODES, client(request));
    }

    /** Counts a code that opened nothing. */
    public void wrongCode(HttpServletRequest request) {
        limits.take(WRONG_CODES, client(request));
    }

    /** A name for the connection that asks, for a limit of another module; never its address. */
    public String client(HttpServletRequest request) {
        return seal.fingerprint("client", network(request.getRemoteAddr()));
    }

    /**
     * An IPv4 address, or the first half of an IPv6 one: one subscriber has all of the other half.
     */
    static String network(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
