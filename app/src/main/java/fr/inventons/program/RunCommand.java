package fr.inventons.program;

import fr.inventons.platform.database.Databases;
import fr.inventons.platform.database.InstallationStore;
import fr.inventons.platform.database.OpenDatabase;
import fr.inventons.platform.database.Opening;
import java.io.IOException;
import java.net.BindException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A program that serves pages until it is stopped. */
abstract class RunCommand extends HelpfulCommand {
    private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);

    private final Class<?> application;
    private final Mode mode;

    @Mixin private final DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port des pages (8080 par défaut ; 0 : un port libre).")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "ADRESSE",
            description = "Adresse d’écoute (127.0.0.1 par défaut : cette machine seulement).")
    private String address = "127.0.0.1";

    @Option(
            names = "--health-port",
            paramLabel = "PORT",
            description =
                    "Port de l’état de santé, toujours sur 127.0.0.1 (par défaut, le port suivant"
                            + " celui des pages).")
    private int healthPort = -1;

    RunCommand(Class<?> application, Mode mode) {
        this.application = application;
        this.mode = mode;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        var opening = Databases.open(data.or(mode.folder), mode.command, System.getenv());
        if (!(opening instanceof Opening.Opened(var database))) {
            tell(Sentences.why(opening));
            return Program.FAILED;
        }
        var stopping = Stopping.atExit(database);
        try {
            var code = serve(database, stopping);
            stopping.stop();
            return code;
        } catch (IOException | SQLException | RuntimeException e) {
            if (stopping.begun()) {
                return 0;
            }
            stopping.stop();
            return explain(e);
        }
    }

    private int serve(OpenDatabase database, Stopping stopping) throws IOException, SQLException {
        var claimed = InstallationStore.mode(database.database());
        if (claimed.isPresent() && !claimed.get().equals(mode.property())) {
            tell(Sentences.say(mode.fictional() ? "holds-service" : "holds-demonstration"));
            return Program.MISUSED;
        }
        database.server()
                .ifPresent(server ->
                        server.whenGone(() -> {
                            if (!stopping.begun()) {
                                tell(Sentences.say("database-gone"));
                                Runtime.getRuntime().exit(Program.FAILED);
                            }
                        }));
        var running =
                RunningProgram.start(
                        application,
                        new Settings(mode, database.database(), address, port, healthPort()));
        stopping.add(running);
        InstallationStore.claim(database.database(), mode.property());
        if (mode.fictional()) {
            running.loadDemonstration();
        }
        database.announce(running.address());
        spec().commandLine().getOut().println("READY " + running.address());
        LOG.info("Santé : {}", running.health());
        if (!mode.fictional() && System.getenv("INVENTONS_CONTACT_PHONE") == null) {
            tell(Sentences.say("contact-missing"));
        }
        stopping.await();
        return 0;
    }

    private int healthPort() {
        if (healthPort >= 0) {
            return healthPort;
        }
        return port == 0 || port == 65_535 ? 0 : port + 1;
    }

    private int explain(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DemonstrationRefused refused -> {
                    tell(String.valueOf(refused.getMessage()));
                    return Program.MISUSED;
                }
                case PortInUseException taken -> {
                    tell(Sentences.say("port-taken", address, Integer.toString(taken.getPort())));
                    return Program.FAILED;
                }
                case BindException unknown -> {
                    tell(Sentences.say("address-unknown", address));
                    return Program.FAILED;
                }
                default -> {}
            }
        }
        LOG.error("start failed", failure);
        tell(Sentences.say("start-failed", failure.toString()));
        return Program.FAILED;
    }
}
