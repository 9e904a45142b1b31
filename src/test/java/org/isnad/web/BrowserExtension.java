package org.isnad.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.isnad.testing.Chromium;
import org.isnad.testing.RunningIsnad;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a fresh {@link Desk}: one Isnad and one Chromium serve them all, each test has a
 * profile of its own.
 */
public final class BrowserExtension implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  /** What a reader sits at: the served address and an empty page. */
  public record Desk(String url, Page page, BrowserContext context) {
    /** With a profile of its own, at whatever this machine serves on a port. */
    static Desk at(int port, Browser browser) {
      BrowserContext profile = browser.newContext();
      return new Desk("http://127.0.0.1:" + port, profile.newPage(), profile);
    }
  }

  /** So that a page given to a constructor is closed after its test, not kept for the whole run. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(
      ExtensionContext rootContext) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Desk.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Shared shared =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Shared.class, type -> Shared.start(), Shared.class);
    BrowserContext profile =
        shared.browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    context.getStore(NAMESPACE).put(BrowserContext.class, profile);
    return new Desk(shared.isnad.url(), profile.newPage(), profile);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    BrowserContext profile =
        context.getStore(NAMESPACE).remove(BrowserContext.class, BrowserContext.class);
    if (profile != null) {
      profile.close();
    }
  }

  private record Shared(RunningIsnad isnad, Playwright playwright, Browser browser)
      implements ExtensionContext.Store.CloseableResource, AutoCloseable {
    static Shared start() {
      Playwright playwright = Chromium.playwright();
      return new Shared(RunningIsnad.start(), playwright, Chromium.launch(playwright));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
      isnad.close();
    }
  }
}
