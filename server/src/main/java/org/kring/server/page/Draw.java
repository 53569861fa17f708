package org.kring.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.kring.server.templates.DynamicTemplates;
import org.kring.server.templates.StaticTemplates;
import org.kring.server.templates.Templates;

/**
 * The templates, typed: {@code T.proposalPage(frame, view)} draws {@code proposal/page.jte}. Compiled with the program;
 * with {@code -Dkring.dev=true} read from the source folder, so that an edited template shows at the next request.
 */
public final class Draw {
    public static final Templates T = Boolean.getBoolean("kring.dev") ? fromSource() : new StaticTemplates();

    private Draw() {}

    private static Templates fromSource() {
        var root = Path.of(System.getProperty("kring.source", "server"));
        var engine = TemplateEngine.create(new DirectoryCodeResolver(root.resolve("src/main/jte")),
            root.resolve("target/jte-classes"), ContentType.Html, Draw.class.getClassLoader());
        engine.setTrimControlStructures(true);
        return new DynamicTemplates(engine);
    }
}
