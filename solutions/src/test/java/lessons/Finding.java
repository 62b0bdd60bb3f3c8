package lessons;

import java.nio.file.Path;

/**
 * Something that does not hold.
 *
 * @param line the line in the file, from 1
 */
record Finding(Path file, int line, String what, String repair) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + what + " - " + repair;
    }
}
