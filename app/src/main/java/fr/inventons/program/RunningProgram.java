package fr.inventons.program;

import fr.inventons.platform.command.DemonstrationLoader;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** The Spring context, started for one command. */
final class RunningProgram implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Settings settings;

    private RunningProgram(ConfigurableApplicationContext context, Settings settings) {
        this.context = context;
        this.settings = settings;
    }

    static RunningProgram start(Class<?> application, Settings settings) {
        var spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        spring.setRegisterShutdownHook(false);
        if (!settings.mode().fictional()) {
            ApplicationListener<ApplicationEnvironmentPreparedEvent> guard =
                    event -> DemonstrationRefused.check(event.getEnvironment());
            spring.addListeners(guard);
        }
        return new RunningProgram(spring.run(settings.arguments()), settings);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    void loadDemonstration() {
        context.getBeanProvider(DemonstrationLoader.class)
                .orderedStream()
                .forEach(DemonstrationLoader::load);
    }

    /** Where a browser on this machine finds the pages. */
    String address() {
        var host = settings.address();
        if (host.equals("0.0.0.0") || host.equals("::")) {
            host = "127.0.0.1";
        }
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port("server");
    }

    /** Where a supervisor on this machine asks whether all is well. */
    String health() {
        return "http://127.0.0.1:" + port("management") + "/actuator/health";
    }

    private String port(String of) {
        return context.getEnvironment().getProperty("local." + of + ".port", "");
    }

    @Override
    public void close() {
        context.close();
    }
}
