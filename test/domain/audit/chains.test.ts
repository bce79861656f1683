import { append, appendTo } from '../../../src/domain/audit/append';
import { auditEntry, NO_ENTRY } from '../../../src/domain/audit/entry';
import { auditEvent, belongsIn, type AuditEvent } from '../../../src/domain/audit/event';
import { verifyRecord } from '../../../src/domain/audit/replay';
import { verifyChain } from '../../../src/domain/audit/verify';
import { emptyRecord } from '../../../src/domain/record/empty';
import { assigneeRecorded, someDigest, someNonce } from '../../support/builders';
import { sha256 } from '../../support/sha256';

const circumstance = { actor: 'mei', at: '2026-11-20T08:00:00.000Z', policy: 3 };
const retired: AuditEvent = {
  type: 'template-retired',
  payload: { nonce: someNonce('retire'), template: 'dose-check', retired: true },
};
const declined: AuditEvent = {
  type: 'policy-declined',
  payload: { nonce: someNonce('decline'), proposedBy: 'viktor', rationale: someDigest('why') },
};

describe('any chain', () => {
  test('goes on from its end, and from its beginning', () => {
    const start = { chain: 'site-1', seq: 0, head: NO_ENTRY };
    const first = appendTo(start, [retired, retired], circumstance, sha256);
    const second = appendTo({ chain: 'site-1', ...first }, [retired], circumstance, sha256);
    const entries = [...first.entries, ...second.entries];
    expect(second.seq).toBe(3);
    expect(verifyChain('site-1', entries, sha256)).toEqual({ intact: true, head: second.head });
  });

  test('stays as it is when nothing happened', () => {
    const tip = { chain: 'policy-10000', seq: 7, head: someDigest('head') };
    expect(appendTo(tip, [], circumstance, sha256)).toEqual({ entries: [], seq: 7, head: tip.head });
  });

  test('the chain of an issue is the one that its record has', () => {
    const record = emptyRecord('10042', '10000', 'f'.repeat(64));
    const events = [assigneeRecorded('jonas'), assigneeRecorded('amara')];
    const tip = { chain: 'issue-10042', seq: 0, head: NO_ENTRY };
    const { record: after, entries } = append(record, events, circumstance, sha256);
    const chained = appendTo(tip, events, circumstance, sha256);
    expect(chained).toEqual({ entries, seq: after.revision, head: after.head });
  });
});

describe('an event', () => {
  test.each([
    ['issue-10042', 'assignee-recorded', true],
    ['issue-10042', 'transition-refused', true],
    ['issue-10042', 'policy-published', false],
    ['refused-10042', 'transition-refused', true],
    ['refused-10042', 'signoff-given', false],
    ['policy-10000', 'policy-declined', true],
    ['policy-10000', 'signoff-given', false],
    ['policy-10000', 'site-changed', false],
    ['site-1', 'template-published', true],
    ['site-1', 'policy-proposed', false],
    ['sprint-12-10000', 'sprint-opened', true],
    ['sprint-12-10000', 'signoff-given', true],
    ['sprint-12-10000', 'assignee-recorded', false],
    ['issue-10042', 'sprint-vouched', false],
    ['elsewhere', 'policy-proposed', false],
  ] as const)('has its place: %s, %s: %s', (chain, type, place) => {
    expect(belongsIn(chain, type)).toBe(place);
  });

  test('of every type has exactly one chain, or two where issues and sprints, or refusals, share it', () => {
    const shared = ['checklist-answered', 'signoff-given', 'signoff-revoked', 'transition-refused'];
    const chains = ['issue-1', 'refused-1', 'policy-1', 'site-1', 'sprint-1-2'];
    for (const { shape } of auditEvent.options) {
      const type = shape.type.value;
      const homes = chains.filter((chain) => belongsIn(chain, type));
      expect(homes, type).toHaveLength(shared.includes(type) ? 2 : 1);
    }
  });

  test.each([
    ['policy-10000', declined, true],
    ['issue-10042', declined, false],
    ['sprint-7', declined, false],
  ])('is read in its own chain only: %s', (chain, event, success) => {
    const entry = { ...circumstance, v: 1, chain, seq: 1, prev: NO_ENTRY, ...event };
    expect(auditEntry.safeParse(entry).success).toBe(success);
  });

  test('of a policy in the chain of an issue does not verify as a record', () => {
    const record = emptyRecord('10042', '10000', 'f'.repeat(64));
    const { record: after, entries } = append(record, [declined], circumstance, sha256);
    expect(verifyRecord(after, entries, sha256)).toMatchObject({ intact: false });
  });
});
