/** Mails leave, or it is said that they did not. */
@NullMarked
package fr.inventons.platform.mail;

import org.jspecify.annotations.NullMarked;
