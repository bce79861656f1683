import type { SeedSite } from '../site';

const DAY_MS = 86_400_000;

/** A story that is told over some days, from its beginning to today. */
export interface Timeline {
  /** Lets the time pass until so many days after the beginning; nothing when that is over. */
  until(day: number): Promise<void>;
  /** A moment so many days from today (negative: ago), ISO 8601, UTC. */
  fromToday(days: number): string;
}

/** Begins now; today is `length` days later. In whole, exactly `length` days pass. */
export function startTimeline(site: SeedSite, length: number): Timeline {
  const today = site.now() + length * DAY_MS;
  let passed = 0;
  return {
    async until(day) {
      const wait = Math.min(day, length) - passed;
      if (wait <= 0) return;
      passed += wait;
      await site.pass(Math.round(wait * DAY_MS));
    },
    fromToday: (days) => new Date(today + days * DAY_MS).toISOString(),
  };
}
