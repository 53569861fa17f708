package org.kring.server.web;

import java.time.Duration;
import org.kring.server.page.Outside;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What holds for every request: who is it, was this form ours, and what a browser may do with our pages. */
@Configuration(proxyBeanMethods = false)
class Security {
    /** Turbo writes one style element of its own, for its progress bar; the hash is that of version 8.0.21. */
    static final String PROGRESS_BAR = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='";
    static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self' " + PROGRESS_BAR
        + "; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String NOTHING = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
    /** Mail programs stop a kind of mail by themselves (RFC 8058); the key in the address is what they prove. */
    private static final String SENT_BY_MAIL_PROGRAMS = Outside.STOP_MAILS.replaceAll("[{][a-z]+[}]", "*");
    private static final Duration FORMS_STAY_GOOD = Duration.ofDays(365);

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Access access) throws Exception {
        return http
            .securityContext(context -> context.securityContextRepository(new DeviceContexts(access)))
            .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf(csrf -> csrf.csrfTokenRepository(tokens())
                .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                .ignoringRequestMatchers(SENT_BY_MAIL_PROGRAMS))
            .headers(Security::headers)
            .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
            .requestCache(AbstractHttpConfigurer::disable)
            .formLogin(AbstractHttpConfigurer::disable)
            .httpBasic(AbstractHttpConfigurer::disable)
            .logout(AbstractHttpConfigurer::disable)
            .build();
    }

    /** A timer around each of a dozen filters costs more than the filters. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    private static CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("form");
        tokens.setCookieCustomizer(cookie -> cookie.maxAge(FORMS_STAY_GOOD).sameSite("Lax"));
        return tokens;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(policy -> policy.policy(NOTHING))
            .httpStrictTransportSecurity(transport -> transport.includeSubDomains(false));
    }
}
