package io.github.nsisrules.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.util.Map;

/** The compiled templates of the reports. */
public final class Templates {

    private Templates() {}

    /**
     * Lays out what a template is given by name.
     *
     * @throws IOException that of the output, as it is
     */
    public static void render(String template, Map<String, Object> given, TemplateOutput output) throws IOException {
        // Templates are looked for through the thread's class loader; in a container that may be one that does not see
        // them.
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(Templates.class.getClassLoader());
        try {
            Engine.PRECOMPILED.render(template, given, output);
        } catch (TemplateException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException failure) {
                    throw failure;
                }
            }
            throw e;
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    /** Made with the class loader set. */
    private static final class Engine {
        static final TemplateEngine PRECOMPILED = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Templates.class.getClassLoader(), "io.github.nsisrules.report.templates");
    }
}
