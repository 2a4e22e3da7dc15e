package fr.inventons.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address that mails and papers lead to: the configured one, never what a request says. Without
 * one, as in the demonstration, the address that this program listens on.
 */
@Component
public class PublicUrl {
    private final Environment environment;
    private volatile @Nullable String base;

    PublicUrl(Environment environment) {
        this.environment = environment;
    }

    /**
     * The whole address of a page of ours.
     *
     * @param path begins with a slash
     */
    public String of(String path) {
        var known = base;
        if (known == null) {
            known = read();
            base = known;
        }
        return known + path;
    }

    /** The port may be known only now. */
    @EventListener
    void begin(WebServerInitializedEvent ready) {
        base = null;
    }

    private String read() {
        var configured = environment.getProperty("inventons.public-url", "");
        return configured.isBlank() ? here() : configured.strip().replaceAll("/+$", "");
    }

    private String here() {
        var port =
                environment.getProperty(
                        "local.server.port", environment.getProperty("server.port", "8080"));
        return "http://" + environment.getProperty("server.address", "127.0.0.1") + ":" + port;
    }
}
