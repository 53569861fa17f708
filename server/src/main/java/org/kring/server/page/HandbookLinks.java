package org.kring.server.page;

import org.kring.core.EntryId;
import org.kring.core.OnceId;

/** Addresses of the pages that are good to know, and of questions that are asked once. */
public record HandbookLinks(String c) {
    public static final String ALL = "/{c}/handbook";
    public static final String NEW = "/{c}/handbook/new-page";
    public static final String ONE = "/{c}/handbook/{n}";
    public static final String TEXT = "/{c}/handbook/{n}/text";
    public static final String EARLIER = "/{c}/handbook/{n}/earlier";
    public static final String OWNER = "/{c}/handbook/{n}/owner";
    public static final String LOOK = "/{c}/handbook/{n}/look";
    public static final String END = "/{c}/handbook/{n}/end";
    public static final String QUESTIONS = "/{c}/questions";
    public static final String FOUND = "/{c}/questions/found";
    public static final String QUESTION = "/{c}/questions/{n}";
    public static final String ANSWER = "/{c}/questions/{n}/answer";
    public static final String QUESTION_END = "/{c}/questions/{n}/end";

    public String all() {
        return Path.fill(ALL, c);
    }

    /** Where a page is written. */
    public String fresh() {
        return Path.fill(NEW, c);
    }

    /** Where a page is written that answers a question. */
    public String answering(OnceId question) {
        return fresh() + "?question=" + question.value();
    }

    public String one(EntryId entry) {
        return Path.fill(ONE, c, entry.value());
    }

    public String text(EntryId entry) {
        return Path.fill(TEXT, c, entry.value());
    }

    /** Where the answer to a question joins a page. */
    public String answering(OnceId question, EntryId entry) {
        return text(entry) + "?question=" + question.value();
    }

    public String earlier(EntryId entry) {
        return Path.fill(EARLIER, c, entry.value());
    }

    public String owner(EntryId entry) {
        return Path.fill(OWNER, c, entry.value());
    }

    public String look(EntryId entry) {
        return Path.fill(LOOK, c, entry.value());
    }

    public String end(EntryId entry) {
        return Path.fill(END, c, entry.value());
    }

    /** Where one asks. */
    public String questions() {
        return Path.fill(QUESTIONS, c);
    }

    /** Where one asks what a page does not say. */
    public String askAbout(EntryId entry) {
        return questions() + "?about=" + entry.value();
    }

    /** What answers a question already, while it is typed. */
    public String found() {
        return Path.fill(FOUND, c);
    }

    public String question(OnceId question) {
        return Path.fill(QUESTION, c, question.value());
    }

    public String answer(OnceId question) {
        return Path.fill(ANSWER, c, question.value());
    }

    public String questionEnd(OnceId question) {
        return Path.fill(QUESTION_END, c, question.value());
    }
}
