package org.kring.server.agreement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.core.agreement.Agreement;
import org.kring.core.circle.Circle;
import org.kring.core.circle.Slug;
import org.kring.server.page.ClauseLines;
import org.kring.server.page.Words;
import org.kring.server.web.Look;

/** Agreements as a plain Markdown file, to be kept or printed elsewhere. */
record MarkdownFile(Look look) {
    private static final String SIGNS = "\\`*_{}[]<>#|~";

    /** One agreement with what belongs to it. */
    String of(Agreement agreement) {
        return "# " + line(agreement.headline()) + "\n\n" + body(agreement);
    }

    /** All that holds, circle by circle, and then what was decided once. */
    String register() {
        var circles = look.state().circles().all().stream().map(this::circle).filter(part -> !part.isEmpty());
        var once = look.state().agreements().all().stream().filter(each -> each.isOnce() && each.holds())
            .map(each -> "- " + line(each.headline()) + " (" + day(each) + ")\n").collect(Collectors.joining());
        return "# " + line(look.state().name()) + ": " + w().t("agreement.register") + "\n\n"
            + w().t("agreement.file.asOf", w().wholeDate(look.now().today())) + "\n\n" + circles.collect(Collectors.joining())
            + (once.isEmpty() ? "" : "## " + w().t("agreement.list.ONCE") + "\n\n" + once);
    }

    private String circle(Circle circle) {
        var standing = look.state().agreements().standingIn(circle.id());
        return standing.isEmpty() ? "" : "## " + line(circle.name()) + "\n\n" + standing.stream()
            .map(each -> "### " + line(each.headline()) + "\n\n" + body(each) + "\n").collect(Collectors.joining());
    }

    private String body(Agreement agreement) {
        var text = agreement.terms().text().toString();
        var words = text.equals(agreement.headline().toString()) ? "" : text.strip() + "\n\n";
        return words + clauses(agreement) + facts(agreement) + (agreement.terms().why().isBlank() ? ""
            : "\n" + w().t("agreement.why") + ": " + line(agreement.terms().why()) + "\n");
    }

    /** The rules that "How we decide" sets. */
    private String clauses(Agreement agreement) {
        var lines = ClauseLines.of(w(), agreement.terms().clauses());
        return lines.isEmpty() ? "" : lines.stream().map(each -> "- " + line(each) + "\n").collect(Collectors.joining()) + "\n";
    }

    private String facts(Agreement agreement) {
        var circle = look.state().circles().find(agreement.circle()).orElseThrow().name();
        return Stream.concat(
            Stream.of("- " + line(circle) + "\n", "- " + line(new Standing(look, agreement).state()) + "\n"),
            FactParts.of(look, agreement).stream().map(fact -> "- " + fact.label() + ": " + line(fact.value()) + "\n"))
            .collect(Collectors.joining());
    }

    private String day(Agreement agreement) {
        return w().wholeDate(agreement.terms().decided().atZone(look.now().zone()).toLocalDate());
    }

    private Words w() {
        return look.w();
    }

    /** Words of people in one line, in which no sign has a meaning of its own. */
    static String line(Object words) {
        return words.toString().replaceAll("\\s+", " ").strip().codePoints()
            .mapToObj(sign -> (SIGNS.indexOf(sign) >= 0 ? "\\" : "") + Character.toString(sign)).collect(Collectors.joining());
    }

    /** A name in letters that every file system takes. */
    static String name(List<String> parts) {
        return parts.stream().map(Slug::of).filter(part -> !part.isEmpty()).collect(Collectors.joining("-")) + ".md";
    }
}
