/** The editor of templates: TinyMCE in a page without a network, behind an interface that knows neither. */
@NullMarked
package fr.paraphe.desktop.kit.html;

import org.jspecify.annotations.NullMarked;
