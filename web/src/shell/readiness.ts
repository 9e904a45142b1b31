import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchJson } from '../api/client';
import type { Status } from '../api/types';

/** Asks the server what its database is doing, twice a second until it is ready. */
export class Readiness implements ReactiveController {
  status: Status | null = null;
  unreachable = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Before the first answer readiness is assumed: the usual case, and the page is drawn without a detour. */
  get isReady(): boolean {
    return !this.unreachable && (this.status === null || this.status.state === 'ready');
  }

  hostConnected(): void {
    void this.ask();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  retry(): void {
    this.unreachable = false;
    void this.ask();
  }

  private async ask(): Promise<void> {
    clearTimeout(this.timer);
    try {
      this.status = await fetchJson<Status>('/api/status');
      this.unreachable = false;
    } catch {
      this.unreachable = true;
    }
    this.host.requestUpdate();
    if (this.status?.state !== 'ready') this.timer = setTimeout(() => void this.ask(), this.unreachable ? 3000 : 500);
  }
}
