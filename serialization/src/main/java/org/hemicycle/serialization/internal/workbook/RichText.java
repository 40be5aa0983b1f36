package org.hemicycle.serialization.internal.workbook;

/**
 * A text that may be in several styles.
 *
 * @param text what it says
 * @param struck how much of it is struck out
 */
record RichText(String text, Struck struck) {

    /** Collects the runs of one text from the elements within it. */
    static final class Collector {

        private final StringBuilder all = new StringBuilder();
        private final StringBuilder run = new StringBuilder();
        private Struck struck = Struck.NONE;
        private boolean isRunStruck;
        private boolean isText;
        private boolean isSpoken;

        void start(String element, boolean isOn) {
            switch (element) {
                case "rPh" -> isSpoken = true;
                case "r" -> isRunStruck = false;
                case "strike" -> isRunStruck = isOn;
                case "t" -> isText = true;
                default -> {}
            }
        }

        void signs(char[] signs, int from, int length) {
            if (isText && !isSpoken) {
                run.append(signs, from, length);
            }
        }

        void end(String element) {
            switch (element) {
                case "rPh" -> isSpoken = false;
                case "r" -> isRunStruck = false;
                case "t" -> {
                    isText = false;
                    add();
                }
                default -> {}
            }
        }

        private void add() {
            if (!run.isEmpty()) {
                Struck own = isRunStruck ? Struck.ALL : Struck.NONE;
                struck = all.isEmpty() ? own : struck.with(own);
                all.append(run);
                run.setLength(0);
            }
        }

        /** The text so far; the next one begins. */
        RichText take() {
            RichText text = new RichText(XText.read(all.toString()), struck);
            all.setLength(0);
            run.setLength(0);
            struck = Struck.NONE;
            return text;
        }
    }
}
