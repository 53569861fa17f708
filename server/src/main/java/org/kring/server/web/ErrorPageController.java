package org.kring.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What went wrong before any controller was asked: a form that is not ours, a body that is too long. */
@Controller
class ErrorPageController implements ErrorController {
    private final Faults faults;

    ErrorPageController(Faults faults) {
        this.faults = faults;
    }

    @RequestMapping("/error")
    View show(HttpServletRequest request) {
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (cause instanceof DataAccessException || cause != null && cause.getCause() instanceof DataAccessException) {
            return faults.page(Fault.AWAY, null, request);
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var fault = Fault.of(status);
        return fault == Fault.OURS ? faults.ours(cause, request) : faults.page(fault, null, request);
    }
}
