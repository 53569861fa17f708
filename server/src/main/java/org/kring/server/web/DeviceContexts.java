package org.kring.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Who is signed in is told by the device's cookie on each request, and looked up only where somebody asks. */
final class DeviceContexts implements SecurityContextRepository {
    private final Access access;

    DeviceContexts(Access access) {
        this.access = access;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Later(() -> find(request));
    }

    private SecurityContext find(HttpServletRequest request) {
        return DeviceCookie.read(request).flatMap(access::device)
            .map(device -> new SecurityContextImpl(new SignedIn(device))).orElseGet(SecurityContextImpl::new);
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return find(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // the cookie says it, and is written where a device is signed in
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return DeviceCookie.read(request).isPresent();
    }

    private static final class Later implements DeferredSecurityContext {
        private final Supplier<SecurityContext> look;
        private SecurityContext found;

        Later(Supplier<SecurityContext> look) {
            this.look = look;
        }

        @Override
        public SecurityContext get() {
            if (found == null) {
                found = look.get();
            }
            return found;
        }

        @Override
        public boolean isGenerated() {
            return false;
        }
    }
}
