/** Pages of the label's rules, of files, of their submission, and of what others say of them. */
@NullMarked
package fr.inventons.recognition.candidacy.web;

import org.jspecify.annotations.NullMarked;
