package fr.inventons.foundation.identity.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link RightsInterceptor} before every route. */
@Configuration(proxyBeanMethods = false)
class IdentityWebSettings implements WebMvcConfigurer {
    private final RightsInterceptor rights;

    IdentityWebSettings(RightsInterceptor rights) {
        this.rights = rights;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(rights);
    }
}
