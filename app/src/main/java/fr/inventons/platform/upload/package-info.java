/**
 * Files that people send: their type is read from their content, pictures are drawn anew without
 * what they hide, and what could act on a reader's machine is refused. Start at {@link
 * fr.inventons.platform.upload.Uploads}.
 */
@NullMarked
package fr.inventons.platform.upload;

import org.jspecify.annotations.NullMarked;
