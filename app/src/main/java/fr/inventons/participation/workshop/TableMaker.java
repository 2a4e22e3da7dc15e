package fr.inventons.participation.workshop;

import fr.inventons.foundation.identity.Codes;
import org.springframework.stereotype.Component;

/** Makes tables, each with a ticket code that no other one has. */
@Component
class TableMaker {
    private final WorkshopStore store;

    TableMaker(WorkshopStore store) {
        this.store = store;
    }

    void make(WorkshopId workshop, int number, int seats) {
        var id = TableId.random();
        while (!store.insert(new Table(id, workshop, number, Codes.random(), seats))) {
            // That code was given before: draw another one.
        }
    }
}
