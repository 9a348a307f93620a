@NullMarked
package io.github.nsisrules.spring;

import org.jspecify.annotations.NullMarked;
