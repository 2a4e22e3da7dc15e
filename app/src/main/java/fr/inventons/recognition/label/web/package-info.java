/** The authority's pages, and the public register of labels. */
@NullMarked
package fr.inventons.recognition.label.web;

import org.jspecify.annotations.NullMarked;
