package org.kring.server.account;

import java.util.List;
import org.kring.server.page.Option;
import org.kring.server.page.Typed;

/**
 * The page on which a collective begins.
 *
 * @param key     goes along with the form
 * @param choices the names to choose oneself from; empty until names are written
 */
public record BeginView(Typed typed, String key, List<Option> choices) {}
