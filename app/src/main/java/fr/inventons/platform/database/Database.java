package fr.inventons.platform.database;

/** Where a PostgreSQL is and how to enter it. */
public record Database(String url, String user, String password) {
    @Override
    public String toString() {
        return url;
    }
}
