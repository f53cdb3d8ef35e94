package dev.deployadvice.cli;

import static java.util.Objects.requireNonNull;

import dev.deployadvice.app.Logs;
import dev.deployadvice.app.SettingsReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: picks a command; without one, serves Slack where tokens are set, else tries. */
@Command(
    name = "deploy-advice",
    mixinStandardHelpOptions = true,
    versionProvider = DeployAdvice.Version.class,
    description = {
      "Helps a team decide in Slack where to host its Django project.",
      "Without a command: serve where tokens of Slack are set, else try."
    })
public final class DeployAdvice implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  private DeployAdvice(Console console) {
    this.console = console;
  }

  /** Runs the command that these arguments name; the result is the program's exit code. */
  public static int run(String... args) {
    Logs.gather();
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    return run(new Console(System.getenv(), System.in, out), err, args);
  }

  static int run(Console console, PrintStream err, String... args) {
    Complaints complaints = new Complaints(err);
    return new CommandLine(new DeployAdvice(console))
        .addSubcommand(new TryCommand(console))
        .addSubcommand(new ServeCommand(console))
        .addSubcommand(new DoctorCommand(console))
        .addSubcommand(new ManifestCommand(console))
        .addSubcommand(new AdviseCommand(console))
        .addSubcommand(new UnderstandCommand(console))
        .addSubcommand(new WorkspaceCommand(console))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints)
        .execute(args);
  }

  @Override
  public Integer call() {
    String command = SettingsReader.namesSlack(console.environment()) ? "serve" : "try";
    CommandLine all = requireNonNull(spec, "picocli sets it").commandLine();
    return requireNonNull(all.getSubcommands().get(command), command).execute();
  }

  /** Text in UTF-8 whatever the machine's locale is. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = DeployAdvice.class.getPackage().getImplementationVersion();
      return new String[] {"Deploy Advice " + (version == null ? "(not packaged)" : version)};
    }
  }
}
