package io.github.nsisrules.record.signature;

import io.github.nsisrules.stability.Experimental;
import org.jspecify.annotations.Nullable;

/** A key or certificate cannot be read or used. The message says what to do. */
@Experimental
public final class UnusableKeyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnusableKeyException(String message) {
        super(message);
    }

    UnusableKeyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
