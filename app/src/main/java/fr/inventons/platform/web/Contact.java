package fr.inventons.platform.web;

/**
 * How to reach people without internet, in the footer of every page.
 *
 * @param phone as it is read aloud: « 04 65 71 00 10 »
 * @param hours « du lundi au vendredi, 9 h à 17 h »
 * @param post a postal address on one line
 */
public record Contact(String phone, String hours, String post) {}
