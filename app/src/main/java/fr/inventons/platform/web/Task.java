package fr.inventons.platform.web;

import java.util.Optional;

/**
 * One of the things to do today: the act, who does it before when, one button.
 *
 * @param text « Paul Santoni, sous-préfecture, avant lundi 9 avril. »
 * @param status what is late or waiting, if anything
 * @param button the verb of the button
 */
public record Task(
        String title, String text, Optional<Status> status, String button, String href) {}
