/** Our own signing platform: one HTTP server, its interface for clients and its pages for signatories. */
@NullMarked
package fr.paraphe.platform;

import org.jspecify.annotations.NullMarked;
