package fr.inventons.platform.web;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The precompiled, typed templates: a wrong argument does not compile. */
@Configuration(proxyBeanMethods = false)
class TemplateSettings {
    @Bean
    Templates templates() {
        return new StaticTemplates();
    }
}
