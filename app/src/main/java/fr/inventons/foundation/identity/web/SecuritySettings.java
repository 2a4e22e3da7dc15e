package fr.inventons.foundation.identity.web;

import java.util.List;
import java.util.Set;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * The filters before every page. They say nothing about who may use a route: {@link
 * RightsInterceptor} does, where the route is written.
 */
@Configuration(proxyBeanMethods = false)
class SecuritySettings {
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String PERMISSIONS_POLICY =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()";

    /** Health and nothing else, on the management port. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(routes ->
                        routes.requestMatchers(EndpointRequest.to("health"))
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            RequestCache requests,
            SecurityContextRepository contexts,
            CsrfTokenRepository formTokens,
            RefusedForms refusedForms,
            CodeCookies cookies) {
        return http.authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                                .permissionsPolicyHeader(
                                        policy -> policy.policy(PERMISSIONS_POLICY))
                                .referrerPolicy(
                                        policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .securityContext(security -> security.securityContextRepository(contexts))
                .exceptionHandling(failures -> failures.accessDeniedHandler(refusedForms))
                .requestCache(cache -> cache.requestCache(requests))
                .logout(logout ->
                        logout.logoutUrl("/deconnexion")
                                .logoutSuccessUrl("/")
                                .addLogoutHandler((request, response, who) ->
                                        cookies.forgetPaper(request, response)))
                .build();
    }

    @Bean
    SecurityContextRepository contexts() {
        return new DelegatingSecurityContextRepository(
                new RequestAttributeSecurityContextRepository(),
                new HttpSessionSecurityContextRepository());
    }

    /** The token that each form carries, kept by the browser: a visitor needs no session for it. */
    @Bean
    CsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /**
     * Signing in changes the session identifier and the form token, so that none can be planted.
     */
    @Bean
    SessionAuthenticationStrategy sessions(CsrfTokenRepository formTokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(
                        new ChangeSessionIdAuthenticationStrategy(),
                        new CsrfAuthenticationStrategy(formTokens)));
    }

    /** U+0000 never reaches a page, in no field: PostgreSQL has no such character. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    AuthenticationManager signIn(OneTimeTokenService tokens, UserDetailsService principals) {
        return new ProviderManager(new OneTimeTokenAuthenticationProvider(tokens, principals));
    }

    /**
     * Where somebody wanted to go before signing in: kept by the browser, so that no session is
     * made.
     */
    @Bean
    RequestCache requestCache() {
        return new CookieRequestCache();
    }

    /**
     * A principal is named by the person's identifier and nothing else; rights are read at each
     * request.
     */
    @Bean
    UserDetailsService principals() {
        return name -> User.withUsername(name).password("").authorities(Set.of()).build();
    }
}
