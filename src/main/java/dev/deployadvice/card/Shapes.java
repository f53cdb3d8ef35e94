package dev.deployadvice.card;

import dev.deployadvice.advice.product.Shape;

/** What the forms of an option are called. */
final class Shapes {
  private Shapes() {}

  /** A noun phrase; an id that has none stands for itself. */
  static String name(Shape shape) {
    return switch (shape.id()) {
      case "own-room" -> "servers in a room of your own";
      case "colocation" -> "servers in a rented rack";
      case "in-house-platform" -> "a platform of your organisation";
      case "plain" -> "a plain server";
      case "self-hosted-paas" -> "a server with a platform of your own on it";
      case "with-managed-database" -> "a server with a managed database";
      case "dedicated" -> "whole rented machines";
      case "independent" -> "an independent platform";
      case "hyperscaler" -> "the platform of a large cloud";
      case "certified" -> "a platform with the certificate";
      case "container-service" -> "a container service and a managed database";
      case "machines-and-managed-data" -> "machines and managed data";
      case "kubernetes" -> "Kubernetes";
      default -> shape.id();
    };
  }
}
