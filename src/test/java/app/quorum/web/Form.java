package app.quorum.web;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** How somebody looks at a page: on a desk or a phone, by day or by night. */
enum Form {
    DESK_LIGHT(1440, 900, ColorScheme.LIGHT),
    DESK_DARK(1440, 900, ColorScheme.DARK),
    PHONE_LIGHT(390, 844, ColorScheme.LIGHT),
    PHONE_DARK(390, 844, ColorScheme.DARK);

    final int width;
    final int height;
    final ColorScheme colours;

    Form(int width, int height, ColorScheme colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    boolean isPhone() {
        return this == PHONE_LIGHT || this == PHONE_DARK;
    }

    /** Such as {@code phone-dark}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
