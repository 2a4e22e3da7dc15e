package fr.inventons.platform.web;

import java.util.List;

/**
 * What stands around every page: asked as a parameter by a page method, handed to {@code
 * design/page.jte}.
 *
 * @param path the path asked for
 * @param csrf token for the hidden field {@code _csrf} of every form
 * @param who name of the person signed in, empty when nobody is
 * @param navigation links of the header, for this person
 * @param fictional true in the demonstration: the word stands on every page
 * @param today the program's day in French, shown where a demonstration's day is not ours; empty
 *     otherwise
 * @param contact telephone and post of the footer
 */
public record Frame(
        String path,
        String csrf,
        String who,
        List<Link> navigation,
        boolean fictional,
        String today,
        Contact contact) {}
