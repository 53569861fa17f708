package org.kring.server.web;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What a controller answers with: a page, or the way to one. */
public final class Pages {
    private Pages() {}

    public static View page(JteModel model) {
        return page(HttpStatus.OK, model);
    }

    /** The whole page again with what is missing beside the field: 422, so that the browser keeps the text. */
    public static View again(JteModel model) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    /** What was asked for is not there (any more); the page says what to do instead. */
    public static View gone(JteModel model) {
        return page(HttpStatus.NOT_FOUND, model);
    }

    public static View page(HttpStatus status, JteModel model) {
        return (Map<String, ?> _, HttpServletRequest _, HttpServletResponse response) -> send(status, model, response);
    }

    /** After a success: 303 to the page that shows it. */
    public static View see(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    /** The browser sends the same request again, with all that was typed. */
    static View onceMore(HttpServletRequest request) {
        var query = request.getQueryString();
        var view = new RedirectView(request.getRequestURI() + (query == null ? "" : "?" + query));
        view.setStatusCode(HttpStatus.TEMPORARY_REDIRECT);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }

    private static void send(HttpStatus status, JteModel model, HttpServletResponse response) throws IOException {
        var output = new Utf8ByteOutput();
        model.render((TemplateOutput) output);
        var page = output.toByteArray();
        response.setStatus(status.value());
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
