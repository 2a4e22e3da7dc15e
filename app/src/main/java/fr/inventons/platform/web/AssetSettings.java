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
                .addResolver(new PartsBesideOurs());
    }

    /** Our folder, and beside it the few files of others that pages use, out of their WebJars. */
    private static final class PartsBesideOurs extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location)
                throws IOException {
            return Assets.PARTS.containsKey(path)
                    ? new ClassPathResource(Assets.path(path))
                    : super.getResource(path, location);
        }
    }
}
