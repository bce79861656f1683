import type { Outbox, Ports, RefusedTransition } from '../../src/app/ports';
import { someDigest } from './builders';
import { fakeJira, type FakeJira } from './fakeJira';
import { fakeStore, type FakeStore } from './fakeStore';
import { sha256 } from './sha256';

export interface FakePorts extends Ports {
  readonly jira: FakeJira;
  readonly store: FakeStore;
  /** Refused transitions that were handed over. */
  readonly handedOver: RefusedTransition[];
  /** Moves the clock. */
  advance(milliseconds: number): void;
}

/** All ports in memory. Salts are different each time and the same in every run; the clock stands still. */
export function fakePorts(outbox?: Outbox): FakePorts {
  const handedOver: RefusedTransition[] = [];
  const state = { salts: 0, now: Date.parse('2026-11-21T10:00:00.000Z') };
  return {
    jira: fakeJira(),
    store: fakeStore(),
    outbox: outbox ?? { refused: (transition) => Promise.resolve(void handedOver.push(transition)) },
    handedOver,
    sha256,
    randomSalt: () => someDigest(`salt ${(state.salts += 1)}`),
    now: () => new Date(state.now).toISOString(),
    advance: (milliseconds) => void (state.now += milliseconds),
  };
}
