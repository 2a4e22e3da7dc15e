package fr.inventons.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Spring's {@code csrf()} puts a store of tokens in the session for good, in the application that
 * all tests share: before each test the application's own, which opens no session, comes back.
 */
final class CsrfAsConfigured implements TestExecutionListener {
    private static final String FIELD = "tokenRepository";
    private static final Map<CsrfFilter, CsrfTokenRepository> CONFIGURED =
            new ConcurrentHashMap<>();

    @Override
    public void beforeTestMethod(TestContext test) {
        for (var proxy :
                test.getApplicationContext().getBeansOfType(FilterChainProxy.class).values()) {
            for (var chain : proxy.getFilterChains()) {
                for (var filter : chain.getFilters()) {
                    if (filter instanceof CsrfFilter csrf) {
                        ReflectionTestUtils.setField(
                                csrf,
                                FIELD,
                                CONFIGURED.computeIfAbsent(csrf, CsrfAsConfigured::now));
                    }
                }
            }
        }
    }

    private static CsrfTokenRepository now(CsrfFilter filter) {
        var now = ReflectionTestUtils.getField(filter, FIELD);
        if (now instanceof CsrfTokenRepository repository) {
            return repository;
        }
        throw new IllegalStateException("the filter of csrf has no " + FIELD + " any more");
    }
}
