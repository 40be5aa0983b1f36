package consumer;

/** A row of a table of the user's own; what may be absent is null. */
public record Row(String key, String label, String title, String kind) {}
