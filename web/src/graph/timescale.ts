import { daysOf } from '../i18n/dates';

export interface Tick {
  /** The date as it is given. */
  date: string;
  /** Place on the line, 0 the oldest, 1 the newest. */
  at: number;
  /** Ids of what happened then. */
  ids: string[];
  /** A gap too long to draw to scale lies before this one. */
  gap: boolean;
}

/**
 * Puts dates on a line. Political articles leap from 1992 to last week: distances grow with the logarithm of the time
 * between, so that neither the leap nor the week swallows the strip.
 */
export function timeline(events: readonly { id: string; date: string | null }[]): Tick[] {
  const byDate = new Map<string, string[]>();
  for (const { id, date } of events) {
    if (date && daysOf(date)) byDate.set(date, [...(byDate.get(date) ?? []), id]);
  }
  const dates = [...byDate.keys()].sort((a, b) => middle(a) - middle(b) || (a < b ? -1 : 1));
  const steps = dates.map((date, i) => {
    const days = i ? middle(date) - middle(dates[i - 1]!) : 0;
    return { date, days, width: i ? 1 + Math.log2(1 + Math.max(0, days) / 7) * 0.55 : 0 };
  });
  const whole = steps.reduce((sum, step) => sum + step.width, 0) || 1;
  let at = 0;
  return steps.map(({ date, days, width }) => {
    at += width;
    return { date, at: dates.length === 1 ? 0.5 : at / whole, ids: byDate.get(date)!, gap: days > 730 };
  });
}

function middle(date: string): number {
  const days = daysOf(date)!;
  return (days.first + days.last) / 2;
}
