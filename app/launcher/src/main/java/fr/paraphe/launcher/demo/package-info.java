/** The whole story on invented people, without a screen: campus, sending, signatures through the public pages, finalisation, archive. */
@NullMarked
package fr.paraphe.launcher.demo;

import org.jspecify.annotations.NullMarked;
