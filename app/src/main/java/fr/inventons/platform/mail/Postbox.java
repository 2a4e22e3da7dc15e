package fr.inventons.platform.mail;

import java.io.IOException;

/** Where a mail is dropped. */
interface Postbox {
    void drop(Mail mail) throws IOException;
}
