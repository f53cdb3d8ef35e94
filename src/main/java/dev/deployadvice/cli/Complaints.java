package dev.deployadvice.cli;

import dev.deployadvice.app.InvalidSettingsException;
import dev.deployadvice.app.StartException;
import dev.deployadvice.catalog.InvalidCatalogException;
import dev.deployadvice.workspace.ManifestException;
import dev.deployadvice.workspace.WorkspaceException;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong, in plain words on standard error; nothing else ends up there. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final int BAD_INPUT = 2;
  private static final int OUR_FAULT = 1;

  private final PrintStream err;

  Complaints(PrintStream err) {
    this.err = err;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] args) {
    CommandLine command = mistake.getCommandLine();
    String help = "see " + command.getCommandSpec().qualifiedName() + " --help.";
    return say("%s; %s".formatted(usageMistake(mistake), help), BAD_INPUT);
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return switch (failure) {
      case BadInputException _,
          InvalidSettingsException _,
          InvalidCatalogException _,
          ManifestException _,
          StartException _,
          WorkspaceException _ ->
          say(String.valueOf(failure.getMessage()), BAD_INPUT);
      default -> {
        failure.printStackTrace(err);
        yield say("This should not have happened; please report it.", OUR_FAULT);
      }
    };
  }

  private static String usageMistake(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().getFirst();
      String what = first.startsWith("-") ? "option" : "command";
      List<String> near = unmatched.getSuggestions();
      String hint = near.isEmpty() ? "" : ", did you mean '%s'?".formatted(near.getFirst());
      return "Unknown %s '%s'%s".formatted(what, first, hint);
    }
    return String.valueOf(mistake.getMessage()).lines().findFirst().orElse("");
  }

  private int say(String message, int exitCode) {
    err.println(message);
    err.flush();
    return exitCode;
  }
}
