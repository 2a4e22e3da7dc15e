/** Pages of actions: telling one without an account, working on it, its part of other pages. */
@NullMarked
package fr.inventons.recognition.action.web;

import org.jspecify.annotations.NullMarked;
