/** What every service must do over HTTP, whichever framework it stands on, and the load run. */
@NullMarked
package io.github.nsisrules.rest;

import org.jspecify.annotations.NullMarked;
