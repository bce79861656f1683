import type { Sha256 } from '../shared/hash';
import { entryHash } from './append';
import { auditEntry, NO_ENTRY, type AuditEntry, type StoredEntry } from './entry';

/** A chain that holds and its last hash; or the first sequence number that does not hold, and why. */
export type Verification =
  | { readonly intact: true; readonly head: string }
  | { readonly intact: false; readonly firstBad: number; readonly problem: string };

/**
 * Canonical JSON sorts keys, so the envelope stands at fixed places around the payload. Reading it there keeps the
 * verification of a long chain about as fast as hashing it.
 */
const OPENING =
  /^\{"actor":"[A-Za-z0-9:_-]{1,128}","at":"[0-9T:.-]{23}Z","chain":"([a-z]+(?:-\d{1,18}){1,2})","payload":\{/;
const CLOSING = /\},"policy":\d{1,9},"prev":"[0-9a-f]{64}","seq":(\d{1,9}),"type":"[a-z-]{1,40}","v":1\}$/;

/** Verifies a chain from its first entry over the stored bytes: hashes, envelopes, order, links. */
export function verifyChain(chain: string, stored: readonly StoredEntry[], sha256: Sha256): Verification {
  let head = NO_ENTRY;
  let seq = 0;
  for (const { bytes, hash } of stored) {
    seq += 1;
    if (entryHash(sha256, bytes) !== hash) {
      return { intact: false, firstBad: seq, problem: 'its bytes do not match its hash' };
    }
    if (!standsWhereItShould(bytes, chain, seq, head)) {
      return { intact: false, firstBad: seq, problem: whatIsWrong(bytes, chain, seq) };
    }
    head = hash;
  }
  return { intact: true, head };
}

/** Compares the envelope with the one expected. Quotes in a payload are escaped, so that none can imitate it. */
function standsWhereItShould(bytes: string, chain: string, seq: number, head: string): boolean {
  const opening = bytes.indexOf(',"chain":"');
  const policy = bytes.lastIndexOf('},"policy":');
  const closing = bytes.indexOf(',"prev":"', policy);
  return (
    bytes.startsWith('{"actor":"') &&
    bytes.startsWith(`,"chain":"${chain}","payload":{`, opening) &&
    policy > opening &&
    bytes.startsWith(`,"prev":"${head}","seq":${seq},"type":"`, closing) &&
    bytes.endsWith('","v":1}')
  );
}

function whatIsWrong(bytes: string, chain: string, seq: number): string {
  const opening = OPENING.exec(bytes);
  const closing = CLOSING.exec(bytes);
  if (opening === null || closing === null) return 'it is not an audit entry';
  if (opening[1] !== chain) return 'it belongs to another chain';
  if (Number(closing[1]) !== seq) return `it carries the number ${closing[1] ?? ''}`;
  return 'it does not follow the entry before it';
}

/** The entry that stored bytes hold, or nothing when they hold none. */
export function read(bytes: string): AuditEntry | undefined {
  try {
    const parsed = auditEntry.safeParse(JSON.parse(bytes));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
