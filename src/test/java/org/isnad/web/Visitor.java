package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.isnad.web.BrowserExtension.Desk;

/**
 * A reader at a page: opens addresses, waits for what they show, notes what the browser complains
 * of.
 */
final class Visitor {
  final Page page;
  final String url;

  /** What the browser's console called an error, and scripts that failed. */
  final List<String> errors = new CopyOnWriteArrayList<>();

  Visitor(Desk desk) {
    this.page = desk.page();
    this.url = desk.url();
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text() + " " + message.location());
          }
        });
  }

  /** Opens a view and waits until it is drawn. */
  void open(String path) {
    page.navigate(url + path);
    ready();
  }

  void reload() {
    page.reload();
    ready();
  }

  void ready() {
    until(() -> Boolean.TRUE.equals(ask("!!(window.isnad && window.isnad.ready)")));
  }

  /** Asks again and again; waiting inside the page would need an eval that its policy forbids. */
  void until(BooleanSupplier condition) {
    boolean holds = condition.getAsBoolean();
    for (int i = 0; i < 200 && !holds; i++) {
      page.waitForTimeout(50);
      holds = condition.getAsBoolean();
    }
    assertThat(holds).as("what was waited for ten seconds").isTrue(); // it may have passed since
  }

  Locator byId(String id) {
    return page.getByTestId(id);
  }

  List<String> nodes() {
    return strings("window.isnad.visibleNodes()");
  }

  List<String> edges() {
    return strings("window.isnad.visibleEdges()");
  }

  Object ask(String script) {
    return page.evaluate(script);
  }

  @SuppressWarnings("unchecked")
  List<String> strings(String script) {
    return (List<String>) page.evaluate(script);
  }

  /** Moves the pointer over a node of the canvas. */
  void pointAt(String node) {
    List<?> at = (List<?>) ask("(p => [p.x, p.y])(window.isnad.position('" + node + "'))");
    page.mouse().move(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
  }
}
