/** Templates: their list, and the editor with its four tabs and its preview. */
@NullMarked
package fr.paraphe.desktop.template;

import org.jspecify.annotations.NullMarked;
