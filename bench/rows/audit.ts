import { createHash } from 'node:crypto';
import { verifyChain } from '../../src/domain/audit/verify';
import type { AuditEntry, StoredEntry } from '../../src/domain/audit/entry';
import { seal } from '../../src/domain/audit/append';
import { sha256 } from '../../test/support/sha256';
import { microseconds } from '../measure';
import type { Row } from './row';

const ENTRIES = 100_000;
const NOBODY = '0'.repeat(64);

/** Members in canonical order, as `append` writes them. */
const entry = (seq: number, prev: string): AuditEntry => ({
  actor: 'daniel-brandt',
  at: '2026-11-21T10:00:00.000Z',
  chain: 'issue-10042',
  payload: { assignee: 'jonas-weber', nonce: 'nonce-000000000001' },
  policy: 1,
  prev,
  seq,
  type: 'assignee-recorded',
  v: 1,
});

/** Appending beside two SHA-256 of the same bytes, and verifying 100,000 entries beside hashing them. */
export async function auditRows(): Promise<Row[]> {
  const sealed = seal(entry(1, NOBODY), sha256);
  const [hashing = NaN, appending = NaN] = await microseconds([
    { calls: 5_000, run: () => [hash(sealed.bytes), hash(sealed.bytes)] },
    { calls: 5_000, run: () => seal(entry(1, NOBODY), sha256) },
  ]);
  const chain = chainOf(ENTRIES);
  const [all = NaN, verifying = NaN] = await microseconds([
    { calls: 1, run: () => chain.map(({ bytes }) => hash(`\u0000${bytes}`)) },
    { calls: 1, run: () => verifyChain('issue-10042', chain, sha256) },
  ]);
  return [
    ratio('audit append ÷ two SHA-256 of its bytes', appending / hashing, 1.3),
    ratio(`verify ${ENTRIES.toLocaleString('en')} entries ÷ hashing them`, verifying / all, 1.5),
  ];
}

const hash = (bytes: string): string => createHash('sha256').update(bytes, 'utf8').digest('hex');

function chainOf(length: number): StoredEntry[] {
  const chain: StoredEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1)
    chain.push(seal(entry(seq, chain.at(-1)?.hash ?? NOBODY), sha256));
  return chain;
}

const ratio = (what: string, value: number, limit: number): Row => ({
  what,
  measured: `${value.toFixed(2)} ×`,
  value,
  unit: '×',
  budget: `≤ ${limit} ×`,
  held: value <= limit,
});
