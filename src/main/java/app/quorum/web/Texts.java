package app.quorum.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** What pages say, in English and German: {@code texts/<file>.properties}, a file for each part of the application. */
final class Texts {

    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Texts() {}

    static String of(Locale locale, String key, @Nullable Object... arguments) {
        int dot = key.indexOf('.');
        var pattern = bundle(key.substring(0, dot), locale).getString(key.substring(dot + 1));
        return new MessageFormat(pattern, locale).format(arguments);
    }

    static boolean has(Locale locale, String key) {
        int dot = key.indexOf('.');
        return bundle(key.substring(0, dot), locale).containsKey(key.substring(dot + 1));
    }

    private static ResourceBundle bundle(String file, Locale locale) {
        return ResourceBundle.getBundle("texts." + file, locale, Texts.class.getClassLoader(), NO_OTHER_LANGUAGE);
    }
}
