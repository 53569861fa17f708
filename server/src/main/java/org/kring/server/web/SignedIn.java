package org.kring.server.web;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A known device, as Spring Security sees it. It carries no rights: those are found where data is found. */
final class SignedIn extends AbstractAuthenticationToken {
    private final transient Device device;

    SignedIn(Device device) {
        super(List.of());
        this.device = device;
        setAuthenticated(true);
    }

    /** The device that this request comes from, if it is known. */
    static Optional<Device> device() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn known
            ? Optional.of(known.device) : Optional.empty();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return device.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that && that.device.equals(device);
    }

    @Override
    public int hashCode() {
        return device.hashCode();
    }
}
