/** The home page: what is to be done today, in figures that open the lists behind them, and how signing goes. */
@NullMarked
package fr.paraphe.desktop.home;

import org.jspecify.annotations.NullMarked;
