/** The pages by which a company checks what the school knows of it, before its agreements are signed (X19). */
@NullMarked
package fr.paraphe.platform.pages.directory;

import org.jspecify.annotations.NullMarked;
