package org.isnad.server;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Errors that happen before a request reaches our routes: the same shape, the same headers. */
final class JettyErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    String path = Objects.requireNonNullElse(request.getHttpURI().getPath(), "");
    Problem problem = Problems.ofStatus(status, request.getMethod(), path);
    request.setAttribute(AccessLog.CODE, problem.code());
    byte[] body = Json.bytes(problem);
    response.setStatus(problem.status());
    HttpFields.Mutable headers = response.getHeaders();
    FrontDoor.put(request, headers);
    fill(headers, body.length, problem);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  /** For what is so broken that there is no request. */
  @Override
  public @Nullable ByteBuffer badMessageError(
      int status, @Nullable String reason, HttpFields.Mutable headers) {
    Problem problem = Problems.ofStatus(status, "", "");
    byte[] body = Json.bytes(problem);
    Headers.ALWAYS.forEach(headers::put);
    fill(headers, body.length, problem);
    return ByteBuffer.wrap(body);
  }

  private static void fill(HttpFields.Mutable headers, int length, Problem problem) {
    headers.put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    headers.put(HttpHeader.CONTENT_LENGTH, length);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    if (problem.status() == 405) {
      headers.put(HttpHeader.ALLOW, "GET, HEAD");
    }
    if (problem.status() == 429) {
      headers.put(HttpHeader.RETRY_AFTER, "1");
    }
    if (problem.status() == 503) {
      headers.put(HttpHeader.RETRY_AFTER, "5");
    }
  }
}
