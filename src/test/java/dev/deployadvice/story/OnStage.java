package dev.deployadvice.story;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Where most stories begin: the bot is on, and Maya stands in the channel of a project. */
abstract class OnStage {
  @TempDir private Path folder;
  Stage stage;
  Person maya;
  String channel;

  @BeforeEach
  void open() {
    stage = Stage.open(folder);
    maya = stage.person("maya");
    channel = maya.channel("shop-backend");
  }

  @AfterEach
  void close() {
    stage.close();
  }
}
