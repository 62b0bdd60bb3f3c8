package judge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import judge.worker.Wire;

/**
 * The process in which sources of strangers are compiled, one after the other, until its standard input ends. Nothing of
 * what it compiles is run in it.
 */
final class CompilerProcess {
    private static final int LONGEST = 32 << 20;

    private CompilerProcess() {}

    /** Takes the workspace's folder. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Wire wire = Wire.toldSecret(new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), LONGEST);
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        Workspace workspace = Workspace.at(Path.of(args[0]));
        Compiler compiler = new Compiler(ClassPath.without(workspace.lessons()));
        for (CompilerChild.Request request = wire.receive(CompilerChild.Request.class); request != null;
                request = wire.receive(CompilerChild.Request.class)) {
            wire.send(reply(compiler, workspace.find(request.exercise()), request));
        }
    }

    private static CompilerChild.Reply reply(Compiler compiler, Exercise exercise, CompilerChild.Request request)
            throws InterruptedException {
        try {
            return request.answer() == null
                    ? new CompilerChild.Reply(compiler.answer(exercise, request.source()), null, List.of(), "", false)
                    : new CompilerChild.Reply(null, compiler.checks(exercise, request.answer(), request.source()), List.of(), "",
                            false);
        } catch (Refused e) {
            return new CompilerChild.Reply(null, null, e.problems(), "", false);
        } catch (UncheckedIOException e) {
            return CompilerChild.Reply.trouble(String.valueOf(e.getMessage()), false);
        }
    }
}
