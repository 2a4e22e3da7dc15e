package fr.inventons.foundation.identity.signin;

import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.signin.SignInStore.Live;
import fr.inventons.platform.journal.Journal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time tokens, each with a short code beside it. The database keeps their SHA-256 and nothing
 * that could be used.
 */
@Service
class SignInTokens implements OneTimeTokenService {
    private static final int WRONG_CODES = 5;
    private static final Duration KEPT = Duration.ofDays(1);

    private final SignInStore store;
    private final People people;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignInTokens(SignInStore store, People people, Journal journal, Clock clock) {
        this.store = store;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** Makes a token for an address that somebody has: its caller has checked. */
    @Override
    @Transactional
    public Invitation generate(GenerateOneTimeTokenRequest request) {
        var now = clock.instant();
        store.forgetBefore(now.minus(KEPT));
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var id = UUID.randomUUID();
        var invitation =
                new Invitation(
                        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                        "%08d".formatted(random.nextInt(100_000_000)),
                        request.getUsername(),
                        now.plus(request.getExpiresIn()));
        store.insert(
                id,
                invitation.email(),
                sha256(invitation.token()),
                sha256(id + invitation.code()),
                invitation.expiresAt());
        return invitation;
    }

    /**
     * Uses a token or a code up; null when it is wrong, used or over: which one is nobody's to
     * know.
     */
    @Override
    @Transactional
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken shown) {
        var value = Objects.requireNonNullElse(shown.getTokenValue(), "");
        var live = shown instanceof TypedCode typed ? byCode(typed.email(), value) : byToken(value);
        if (live == null) {
            return null;
        }
        var reachable = people.at(live.email());
        if (reachable.isEmpty()) {
            return null;
        }
        store.use(live.id(), clock.instant());
        if (reachable.size() > 1) {
            return new DefaultOneTimeToken(value, Principals.several(live.id()), live.expiresAt());
        }
        var person = reachable.getFirst().id();
        journal.record("person:" + person.value(), new SignedIn(person.value()));
        return new DefaultOneTimeToken(value, person.value().toString(), live.expiresAt());
    }

    private @Nullable Live byToken(String token) {
        return store.lockByToken(sha256(token), clock.instant()).orElse(null);
    }

    private @Nullable Live byCode(String email, String code) {
        var lives = store.lockByAddress(email, clock.instant(), WRONG_CODES);
        for (var live : lives) {
            if (MessageDigest.isEqual(
                    HexFormat.of().parseHex(live.codeDigest()), sha256(live.id() + code))) {
                return live;
            }
        }
        if (!lives.isEmpty()) {
            store.countWrongCode(lives);
        }
        return null;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
