package dev.deployadvice.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the workspace's page calls. */
final class PageClient {
  private static final MediaType JSON = MediaType.get("application/json");

  private final OkHttpClient http = new OkHttpClient();
  private final JsonMapper mapper = JsonMapper.shared();
  private final HttpUrl base;

  PageClient(String pageUrl) {
    this.base = HttpUrl.get(pageUrl);
  }

  JsonNode get(String call, Map<String, String> query) {
    HttpUrl.Builder url = base.newBuilder().addPathSegments("page/" + call);
    query.forEach(url::addQueryParameter);
    return send(new Request.Builder().url(url.build()).build());
  }

  JsonNode post(String call, Map<String, ?> body) {
    HttpUrl url = base.newBuilder().addPathSegments("page/" + call).build();
    RequestBody json = RequestBody.create(mapper.writeValueAsString(body), JSON);
    return send(new Request.Builder().url(url).post(json).build());
  }

  private JsonNode send(Request request) {
    try (Response response = http.newCall(request).execute()) {
      return mapper.readTree(response.body().string());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
