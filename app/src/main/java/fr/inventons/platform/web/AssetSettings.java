package fr.inventons.platform.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves {@code /design/**} from our own jar: nothing on a page comes from another host. */
@Configuration(proxyBeanMethods = false)
class AssetSettings implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/design/**")
                .addResourceLocations("classpath:/" + Assets.FOLDER)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new BootstrapBesideOurs());
    }

    /** Our folder, and beside it the one sheet of Bootstrap, out of its WebJar. */
    private static final class BootstrapBesideOurs extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location)
                throws IOException {
            return path.equals(Assets.BOOTSTRAP)
                    ? new ClassPathResource(Assets.path(path))
                    : super.getResource(path, location);
        }
    }
}
