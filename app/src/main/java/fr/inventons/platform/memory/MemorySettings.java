package fr.inventons.platform.memory;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the memory before the server, and what fills it around the pages. */
@Configuration(proxyBeanMethods = false)
class MemorySettings implements WebMvcConfigurer {
    private final PageMemory memory;

    MemorySettings(PageMemory memory) {
        this.memory = memory;
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<JettyServletWebServerFactory> memoryBeforeEverything() {
        var elsewhere = VirtualThreads.getDefaultVirtualThreadsExecutor();
        return factory -> {
            factory.setThreadPool(threads(elsewhere));
            factory.setSelectors(Runtime.getRuntime().availableProcessors());
            factory.addServerCustomizers(server ->
                    server.addEventListener(
                            new LifeCycle.Listener() {
                                @Override
                                public void lifeCycleStarting(LifeCycle starting) {
                                    wrap(server, elsewhere);
                                }
                            }));
        };
    }

    /**
     * Requests are read on threads of the machine, which wait cheaply; pages are made elsewhere.
     */
    private static QueuedThreadPool threads(Executor elsewhere) {
        var pool = new QueuedThreadPool();
        pool.setVirtualThreadsExecutor(elsewhere);
        return pool;
    }

    /** Called when the server is whole, so that nothing stands before the memory. */
    private void wrap(Server server, Executor elsewhere) {
        if (!(server.getHandler() instanceof MemoryHandler)) {
            var handler = new MemoryHandler(memory, elsewhere);
            handler.setHandler(server.getHandler());
            server.setHandler(handler);
            server.setDynamic(false);
        }
    }

    /** The outermost filter: only there are all headers of the answer known. */
    @Bean
    FilterRegistrationBean<Keeping> keeping() {
        var registration = new FilterRegistrationBean<>(new Keeping(memory));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Marking(memory)).order(Ordered.HIGHEST_PRECEDENCE);
    }

    /** Marks a request whose answer may be kept, before the page is made. */
    private record Marking(PageMemory memory) implements HandlerInterceptor {
        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod route
                    && request.getMethod().equals("GET")
                    && Rendering.ofAnyone(
                            request.getHeader("Cookie"), request.getHeader("Authorization"))) {
                var remembered = route.getMethodAnnotation(Remembered.class);
                if (remembered != null) {
                    memory.generation()
                            .ifPresent(now ->
                                    Rendering.begin(request, Set.of(remembered.value()), now));
                }
            }
            return true;
        }
    }

    /** Keeps what was made, with the headers that it left with. */
    static final class Keeping extends OncePerRequestFilter {
        private final PageMemory memory;

        Keeping(PageMemory memory) {
            this.memory = memory;
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(request, response);
            var rendering = Rendering.of(request);
            if (rendering.isEmpty()
                    || rendering.get().body().isEmpty()
                    || response.getStatus() != 200
                    || response.containsHeader("Set-Cookie")) {
                return;
            }
            var headers = new LinkedHashMap<String, String>();
            for (var name : response.getHeaderNames()) {
                headers.put(
                        name.toLowerCase(Locale.ROOT),
                        String.join(", ", response.getHeaders(name)));
            }
            var query = request.getQueryString();
            memory.keep(
                    request.getRequestURI() + (query == null ? "" : "?" + query),
                    KeptPage.of(rendering.get().subjects(), rendering.get().body().get(), headers),
                    rendering.get().generation());
        }
    }
}
