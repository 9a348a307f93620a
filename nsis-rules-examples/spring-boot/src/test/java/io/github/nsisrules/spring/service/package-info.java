@NullMarked
package io.github.nsisrules.spring.service;

import org.jspecify.annotations.NullMarked;
