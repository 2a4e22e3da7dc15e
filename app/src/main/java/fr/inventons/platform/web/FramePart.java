package fr.inventons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Slot: what a module adds to the frame of each page. Parts are asked in {@code @Order}. */
public interface FramePart {
    /** Name of the person signed in, or empty. */
    default String who(HttpServletRequest request) {
        return "";
    }

    /** Links for the header, for the person who asks. {@code current} is set by the frame. */
    default List<Link> navigation(HttpServletRequest request) {
        return List.of();
    }
}
