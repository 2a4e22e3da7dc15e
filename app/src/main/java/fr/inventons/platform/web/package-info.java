/** Pages: the frame around each page, HTML answers, who may use a route. */
@NullMarked
package fr.inventons.platform.web;

import org.jspecify.annotations.NullMarked;
