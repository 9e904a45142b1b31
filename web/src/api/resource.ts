import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ProblemError } from './client';
import type { Problem } from './types';

/**
 * One remote thing a part shows, told apart by a key. Asking again for the same key does nothing; another key aborts the
 * request under way. The former value stays until the new one is there, so that nothing flickers.
 */
export class Resource<T> implements ReactiveController {
  value: T | null = null;
  problem: Problem | null = null;
  loading = false;
  /** Whether the reader let go of it before it came. */
  cancelled = false;
  /** The key that `value` answers. */
  valueKey: string | null = null;
  private key: string | null = null;
  private running: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetcher: (key: string, signal: AbortSignal) => Promise<T>,
  ) {
    host.addController(this);
  }

  /** Asks for what `key` names; null forgets everything. */
  load(key: string | null): void {
    if (key === this.key) return;
    this.key = key;
    this.start();
  }

  /** Asks again for the same key. */
  retry(): void {
    this.start();
  }

  /** Lets go of what is under way, so that the server stops it too. */
  cancel(): void {
    if (!this.loading) return;
    this.running?.abort();
    clearTimeout(this.timer);
    this.loading = false;
    this.cancelled = true;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.running?.abort();
    clearTimeout(this.timer);
  }

  private start(): void {
    this.running?.abort();
    clearTimeout(this.timer);
    this.problem = null;
    this.cancelled = false;
    const key = this.key;
    if (key === null) {
      this.value = null;
      this.valueKey = null;
      this.loading = false;
      this.host.requestUpdate();
      return;
    }
    const running = new AbortController();
    this.running = running;
    this.loading = true;
    this.host.requestUpdate();
    this.fetcher(key, running.signal).then(
      (value) => this.settle(running, () => ((this.value = value), (this.valueKey = key))),
      (error: unknown) => this.settle(running, () => this.fail(error)),
    );
  }

  private settle(running: AbortController, change: () => void): void {
    if (running !== this.running || running.signal.aborted) return;
    this.loading = false;
    change();
    this.host.requestUpdate();
  }

  private fail(error: unknown): void {
    if (!(error instanceof ProblemError)) throw error;
    // Not ready yet is no failure: the status part tells what goes on meanwhile.
    if (error.problem.status === 503) {
      this.loading = true;
      this.timer = setTimeout(() => this.start(), Math.min(error.retryAfter ?? 1, 5) * 1000);
      return;
    }
    this.value = null;
    this.valueKey = this.key;
    this.problem = error.problem;
  }
}
