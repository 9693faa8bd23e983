/** The frame: choosing a base, places and how to reach them, status line. */
@NullMarked
package fr.paraphe.desktop.shell;

import org.jspecify.annotations.NullMarked;
