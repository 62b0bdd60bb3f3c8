package judge.grade.command;

import java.io.Console;

/** Whether somebody looks on, at a terminal that can move its cursor. */
final class Terminal {
    private Terminal() {}

    static boolean shows() {
        Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try { // from 22 on there is a console without a terminal, too, and this method to tell
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
