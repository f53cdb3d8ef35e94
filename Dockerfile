# Builds Deploy Advice and runs it as a user without rights, with its data in a volume.
#
#   docker build -t deploy-advice .
#   docker run -d -v deploy-advice:/data -e SLACK_APP_TOKEN -e SLACK_BOT_TOKEN deploy-advice

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml manifest.yml ./
COPY .mvn .mvn
COPY src/main src/main
# The tests need a browser, which has no place here: ./mvnw verify runs them before.
RUN ./mvnw -B -ntp -q package -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin deploy-advice \
 && install -d -o deploy-advice -g deploy-advice /data
COPY --from=build /build/target/deploy-advice.jar /app/deploy-advice.jar
USER deploy-advice
ENV DATA_DIR=/data \
    PORT=3000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 \
  CMD ["java", "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", "/app/deploy-advice.jar", "doctor", "--live"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/deploy-advice.jar"]
CMD ["serve"]
