import type { AuditEntry } from '../audit/entry';
import type { AuditEvent } from '../audit/event';
import type { AccountId } from '../shared/ids';
import { refuse, type Refusal } from '../shared/refusal';
import { evolveSprint } from './evolve';
import { MOST_SIGNATURES, type SprintRecord } from './schema';

/**
 * Bytes that answers, and answers and signatures together, may take in the record of a sprint: whatever is answered, it can
 * still be signed. A value of the storage holds 240 KiB. A baseline, what was vouched for, observations and commands, each
 * as large as can be, take less than the 145 KB that this leaves.
 */
const ROOM = { answers: 45_000, all: 100_000 } as const;

const ACCOUNT = 'x'.repeat(128);
const AT = '2026-01-01T00:00:00.000Z';
const LATE = 1_000_000_000;
/** As large as can be: whatever is signed can be taken back. */
const REVOKED = { by: ACCOUNT, at: AT, seq: LATE };

/** Refuses answers and signatures for which the record has no room, before anything is written. */
export function refuseRoom(
  record: SprintRecord,
  events: readonly AuditEvent[],
  actor: AccountId = ACCOUNT,
): Refusal | undefined {
  const { checklists, signoffs } = events.reduce(
    (state, event) => evolveSprint(state, entryOf(event, actor), state.head),
    record,
  );
  const revocable = signoffs.map((signoff) => ({ ...signoff, revoked: REVOKED }));
  if (signoffs.length > MOST_SIGNATURES) return refuseOver(`${MOST_SIGNATURES} signatures`);
  const answers = bytesAtMost(checklists);
  if (answers > ROOM.answers) return refuseOver(`${ROOM.answers / 1000} KB of answers`);
  return answers + bytesAtMost(revocable) > ROOM.all
    ? refuseOver(`${ROOM.all / 1000} KB of answers and signatures`)
    : undefined;
}

const refuseOver = (limit: string): Refusal =>
  refuse('too-large', { what: 'What the record of this sprint holds', limit });

const entryOf = (event: AuditEvent, actor: AccountId): AuditEntry => ({
  ...{ v: 1, chain: '', seq: LATE, at: AT, actor, policy: LATE, prev: '' },
  ...event,
});

/** UTF-8 takes at most three bytes for what UTF-16 takes two for. */
function bytesAtMost(value: object): number {
  const text = JSON.stringify(value);
  return text.length + 2 * (text.match(/[^ -~]/gu)?.length ?? 0);
}
