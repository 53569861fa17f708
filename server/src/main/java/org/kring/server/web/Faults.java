package org.kring.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.kring.server.journal.DamagedJournal;
import org.kring.server.journal.JournalUnavailable;
import org.kring.server.page.Draw;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;

/** Whatever cannot be answered becomes a calm page. What was typed stays in the browser. */
@ControllerAdvice
class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Looks looks;
    private final Visits visits;

    Faults(Looks looks, Visits visits) {
        this.looks = looks;
        this.visits = visits;
    }

    /** What another node has made a moment ago is looked for once more: the same request, sent again. */
    @ExceptionHandler
    View notHere(NotHere gone, HttpServletRequest request) {
        if (visits.hasNews(request)) {
            return Pages.onceMore(request);
        } else if (!gone.isSignedOut()) {
            return page(Fault.NOT_HERE, null, request);
        } else if (isStream(request)) {
            return (_, _, response) -> response.setStatus(HttpStatus.FORBIDDEN.value());
        }
        return request.getMethod().equals("GET") ? Pages.see(Return.toSignIn(request)) : signedOut(request);
    }

    /** A form was sent by nobody: it is not lost, and after signing in its page is there again. */
    private View signedOut(HttpServletRequest request) {
        return draw(new FaultView(Fault.SIGNED_OUT, null, Return.toSignIn(request), null), request);
    }

    /** An address that was mistyped leads nowhere; a choice that a form does not offer is not understood. Neither is our fault. */
    @ExceptionHandler
    View mistyped(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        return page(Fault.of((wrong.getParameter().hasParameterAnnotation(PathVariable.class) ? HttpStatus.NOT_FOUND
            : HttpStatus.BAD_REQUEST).value()), null, request);
    }

    @ExceptionHandler
    View tooMany(TooMany many, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(many.seconds()));
        return page(Fault.TOO_MANY, null, request);
    }

    @ExceptionHandler({JournalUnavailable.class, DataAccessException.class, TransactionException.class})
    View away(RuntimeException away, HttpServletRequest request) {
        LOG.error("The store is away: {}", away.getMessage());
        return page(Fault.AWAY, null, request);
    }

    @ExceptionHandler
    View damaged(DamagedJournal damage, HttpServletRequest request) {
        LOG.error("A collective is stopped: {}", damage.getMessage());
        return page(Fault.DAMAGED, Long.toString(damage.version()), request);
    }

    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        LOG.debug("A browser has gone: {}", gone.getMessage());
    }

    @ExceptionHandler
    View other(Exception other, HttpServletRequest request) {
        return other instanceof ErrorResponse told
            ? page(Fault.of(told.getStatusCode().value()), null, request) : ours(other, request);
    }

    View ours(Throwable fault, HttpServletRequest request) {
        var number = "%03X".formatted(ThreadLocalRandom.current().nextInt(0x1000));
        LOG.error("Number {}, at {} {}", number, request.getMethod(), Callers.pattern(request), fault);
        return page(Fault.OURS, number, request);
    }

    View page(Fault fault, String number, HttpServletRequest request) {
        return draw(new FaultView(fault, number, null, again(fault, request)), request);
    }

    /** What a later moment may take is handed back whole, with its token, so that it counts once. */
    private static FaultView.Again again(Fault fault, HttpServletRequest request) {
        boolean mayPass = fault == Fault.AWAY || fault == Fault.TOO_MANY;
        if (!mayPass || !request.getMethod().equals("POST")) {
            return null;
        }
        var fields = request.getParameterMap().entrySet().stream()
            .flatMap(each -> Stream.of(each.getValue()).map(value -> new FaultView.Field(each.getKey(), value))).toList();
        return new FaultView.Again(address(request), fields);
    }

    private static String address(HttpServletRequest request) {
        var before = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return before == null ? request.getRequestURI() : before.toString();
    }

    private View draw(FaultView view, HttpServletRequest request) {
        if (isStream(request)) {
            return (_, _, response) -> response.setStatus(view.fault().status.value());
        }
        var frame = looks.outside(request);
        return Pages.page(view.fault().status, Draw.T.webFault(frame.titled(frame.w().t("web.fault")), view));
    }

    private static boolean isStream(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("event-stream");
    }
}
