package fr.inventons.recognition.showcase.web;

import java.util.List;

/** The events of a month: « juin 2018 ». */
public record AgendaMonth(String name, List<AgendaLine> lines) {}
