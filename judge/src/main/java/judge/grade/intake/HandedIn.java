package judge.grade.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose a file or folder is and how the learner called it, as its name tells. Canvas and Moodle put names in front of what
 * is downloaded from them:
 *
 * <pre>
 * lovelaceada_4711_889911_night.zip                    Canvas: lovelaceada_4711 handed in night.zip
 * lovelaceada_LATE_4711_889911_Kitchen-1.java          Canvas: lovelaceada_4711 handed in Kitchen-1.java
 * Ada Lovelace_4711_assignsubmission_file_             Moodle, with folders: Ada Lovelace_4711
 * Ada Lovelace_4711_assignsubmission_file_night.zip    Moodle, without: Ada Lovelace_4711 handed in night.zip
 * </pre>
 *
 * @param fromPlatform whether the name is such a one; several of one learner then belong together
 */
record HandedIn(String learner, String name, boolean fromPlatform) {
    private static final Pattern CANVAS = Pattern.compile("([\\p{Ll}\\p{Lo}-]+)_(?:LATE_)?(\\d{2,})_(\\d{4,})_(.+)");
    private static final Pattern MOODLE = Pattern.compile("(.+?)_(\\d{2,})_assignsubmission_(?:file|onlinetext)_?(.*)");

    static HandedIn folder(String name) {
        Matcher moodle = MOODLE.matcher(name);
        return moodle.matches() && moodle.group(3).isEmpty()
                ? new HandedIn(moodle.group(1) + "_" + moodle.group(2), name, true)
                : new HandedIn(name, name, false);
    }

    static HandedIn file(String name) {
        Matcher canvas = CANVAS.matcher(name);
        if (canvas.matches()) {
            return new HandedIn(canvas.group(1) + "_" + canvas.group(2), canvas.group(4), true);
        }
        Matcher moodle = MOODLE.matcher(name);
        if (moodle.matches() && !moodle.group(3).isEmpty()) {
            return new HandedIn(moodle.group(1) + "_" + moodle.group(2), moodle.group(3), true);
        }
        String ending = Kind.ending(name).orElse("");
        return new HandedIn(name.substring(0, name.length() - ending.length()), name, false);
    }
}
