package fr.inventons.platform.source;

/** Is handed a sheet: its heading first, then each line that holds something. */
public interface SheetReader {
    void heading(String sheet, SheetRow heading);

    void row(SheetRow row);
}
