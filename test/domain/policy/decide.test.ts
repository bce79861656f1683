import { read, verifyChain } from '../../../src/domain/audit/verify';
import { decideDesk, type DeskCommand, type DeskOutcome } from '../../../src/domain/policy/decide';
import { emptyDesk, policyDesk, REMEMBERED_COMMANDS } from '../../../src/domain/policy/desk';
import type { PolicyDraft } from '../../../src/domain/policy/draft';
import type { Offered } from '../../../src/domain/policy/examine';
import { policy, type Policy } from '../../../src/domain/policy/schema';
import { canonicalJson } from '../../../src/domain/shared/canonicalJson';
import { isRefusal, type Refusal } from '../../../src/domain/shared/refusal';
import { someDigest, someNonce } from '../../support/builders';
import { aDraft, aWorld, someOffered } from '../../support/drafts';
import { aGate, aPolicy } from '../../support/policies';
import { sha256 } from '../../support/sha256';

type Given = DeskCommand extends infer C
  ? C extends DeskCommand
    ? Omit<C, 'nonce' | 'revision'>
    : never
  : never;

/** A desk in use: every outcome is stored, every entry is kept. */
class Office {
  desk = emptyDesk('10000');
  inForce: Policy | undefined = aPolicy();
  secondPerson = true;
  readonly entries: DeskOutcome['entries'][number][] = [];
  private given = 0;

  act(actor: string, command: Given & { nonce?: string; revision?: number }): DeskOutcome | Refusal {
    const minute = (this.given += 1);
    const at = new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString();
    const nonce = command.nonce ?? someNonce(`command ${minute}`);
    const revision = command.revision ?? this.desk.revision;
    const outcome = decideDesk(
      { desk: this.desk, inForce: this.inForce, secondPerson: this.secondPerson, actor, at, sha256 },
      { ...command, nonce, revision },
    );
    if (isRefusal(outcome)) return outcome;
    this.desk = outcome.desk;
    this.entries.push(...outcome.entries);
    this.inForce = outcome.publish?.policy ?? this.inForce;
    return outcome;
  }

  save(
    actor: string,
    draft: PolicyDraft,
    more: Partial<Extract<Given, { act: 'save' }>> & { nonce?: string } = {},
  ) {
    return this.act(actor, { act: 'save', basedOn: this.inForce?.version ?? 0, draft, ...more });
  }

  publish(actor: string, offered: Offered = someOffered()) {
    return this.act(actor, { act: 'publish', offered });
  }

  confirm(actor: string) {
    return this.act(actor, { act: 'confirm', offered: someOffered() });
  }

  get told() {
    return this.entries.map(({ bytes }) => read(bytes));
  }
}

const stricter = aDraft({ gates: [aGate({ guards: ['2', '3'] })] });
const laxer = aDraft({ gates: [aGate({ checklists: [] })] });
const refused = (outcome: DeskOutcome | Refusal): string | undefined =>
  isRefusal(outcome) ? outcome.refused : undefined;

function proposed(): Office {
  const office = new Office();
  office.save('mei', laxer);
  office.publish('mei');
  return office;
}

describe('a draft on the desk', () => {
  test('is kept with who wrote it and what it was begun on, and leaves no entry', () => {
    const office = new Office();
    const saved = office.save('mei', laxer);
    expect(saved).toMatchObject({ entries: [], result: { revision: 1, version: null, repeated: false } });
    expect(office.desk).toMatchObject({ revision: 1, seq: 0, changedBy: 'mei' });
    expect(office.desk.draft).toMatchObject({ content: laxer, basedOn: 1, by: 'mei' });
    expect(policyDesk.safeParse(office.desk).success).toBe(true);
  });

  test('is thrown away', () => {
    const office = proposed();
    office.save('mei', stricter);
    expect(office.act('mei', { act: 'discard' })).toMatchObject({ entries: [] });
    expect(office.desk.draft).toBeUndefined();
    expect(office.desk.proposal?.content).toEqual(laxer);
    expect(refused(office.act('mei', { act: 'discard' }))).toBe('nothing-drafted');
  });

  test('may stay on an older version, but not on one that does not exist', () => {
    const office = new Office();
    expect(refused(office.save('mei', laxer, { basedOn: 0 }))).toBeUndefined();
    expect(refused(office.save('mei', laxer, { basedOn: 2 }))).toBe('unknown-version');
  });

  test.each<Given>([
    { act: 'save', basedOn: 1, draft: laxer },
    { act: 'discard' },
    { act: 'publish', offered: someOffered() },
    { act: 'confirm', offered: someOffered() },
    { act: 'decline' },
  ])('nothing is done to a desk that somebody changed: $act', (command) => {
    const office = proposed();
    office.save('viktor', stricter);
    const before = office.desk;
    expect(office.act('helen', { ...command, revision: 1 })).toEqual({
      refused: 'draft-conflict',
      about: { by: 'viktor', revision: 3 },
    });
    expect(office.desk).toBe(before);
  });

  test('who changed a desk of which nobody knows is said to be who published, or somebody', () => {
    const office = new Office();
    const stale: Given & { revision: number } = { act: 'save', basedOn: 0, draft: laxer, revision: 7 };
    expect(office.act('mei', stale)).toMatchObject({ about: { by: 'admin' } });
    office.inForce = undefined;
    expect(office.act('mei', stale)).toMatchObject({ about: { by: 'Somebody' } });
  });
});

describe('publishing', () => {
  test('puts a draft in force that lowers nothing', () => {
    const office = new Office();
    office.save('mei', stricter);
    const outcome = office.publish('viktor');
    expect(outcome).toMatchObject({ publish: { replaces: 1 }, result: { revision: 2, version: 2 } });
    expect(office.inForce).toMatchObject({ version: 2, publishedBy: 'viktor' });
    expect(policy.safeParse(office.inForce).success).toBe(true);
    expect(office.desk.draft).toBeUndefined();
    const digest = sha256(canonicalJson(office.inForce!));
    const payload = { version: 2, replaces: 1, digest, lowered: 0 };
    expect(office.told).toMatchObject([{ type: 'policy-published', actor: 'viktor', policy: 1, payload }]);
    expect(office.desk).toMatchObject({ seq: 1, head: office.entries[0]?.hash });
  });

  test('the first policy of a project lowers nothing', () => {
    const office = new Office();
    office.inForce = undefined;
    office.save('mei', laxer);
    expect(office.publish('mei')).toMatchObject({ publish: { replaces: 0 }, result: { version: 1 } });
    expect(office.told).toMatchObject([{ policy: 0, payload: { replaces: 0 } }]);
  });

  test('proposes what lowers a requirement', () => {
    const office = proposed();
    expect(office.inForce?.version).toBe(1);
    expect(office.desk.proposal).toMatchObject({ content: laxer, replaces: 1, by: 'mei' });
    expect(office.desk.draft).toBeUndefined();
    const payload = { replaces: 1, digest: sha256(canonicalJson(laxer)), lowered: 1 };
    expect(office.told).toMatchObject([{ type: 'policy-proposed', payload }]);
    expect(policyDesk.safeParse(office.desk).success).toBe(true);
  });

  test('puts it in force at once where the site asks for one person', () => {
    const office = new Office();
    office.secondPerson = false;
    office.save('mei', laxer);
    expect(office.publish('mei')).toMatchObject({ result: { version: 2 } });
    expect(office.told).toMatchObject([{ type: 'policy-published', payload: { lowered: 1 } }]);
  });

  test('takes the roles that the site offers, not those of the draft', () => {
    const office = new Office();
    const forged = aPolicy().roles.map(({ id, name }) => ({ id, name, groups: ['everybody'] }));
    office.save('mei', { ...stricter, roles: forged });
    office.publish('mei');
    expect(office.inForce?.roles).toEqual(aPolicy().roles);
  });

  test('is refused with every error of the draft', () => {
    const office = new Office();
    office.save('mei', aDraft({ gates: [aGate({ guards: [] })] }));
    const world = aWorld({ holders: new Map([['validator', []]]) });
    expect(office.publish('mei', someOffered({ world }))).toEqual({
      refused: 'policy-invalid',
      about: {
        problems: [
          'Gate "Clinical validation" guards no status',
          'Nobody in this project holds the role "clinical validator"',
        ],
      },
    });
    expect(office.desk.draft).toBeDefined();
  });

  test('is refused where nothing is drafted, and where the draft was begun on another version', () => {
    const office = new Office();
    expect(refused(office.publish('mei'))).toBe('nothing-drafted');
    office.save('mei', stricter);
    office.inForce = aPolicy({ version: 5, publishedBy: 'viktor' });
    const about = { by: 'viktor', revision: 1, version: 5 };
    expect(office.publish('mei')).toEqual({ refused: 'draft-conflict', about });
    office.inForce = undefined;
    expect(office.publish('mei')).toMatchObject({ about: { by: 'Somebody', version: 0 } });
  });
});

describe('a proposal', () => {
  test('is confirmed by a second person', () => {
    const office = proposed();
    office.save('mei', stricter);
    expect(office.confirm('helen')).toMatchObject({ publish: { replaces: 1 }, result: { version: 2 } });
    expect(office.inForce).toMatchObject({ version: 2, publishedBy: 'helen' });
    expect(office.desk.proposal).toBeUndefined();
    expect(office.desk.draft?.content).toEqual(stricter);
    expect(office.told[1]).toMatchObject({
      type: 'policy-published',
      actor: 'helen',
      payload: { lowered: 1, proposedBy: 'mei' },
    });
    expect(refused(office.confirm('helen'))).toBe('nothing-proposed');
  });

  test('is not confirmed by who proposed it', () => {
    expect(refused(proposed().confirm('mei'))).toBe('second-person');
  });

  test('is not confirmed over another version, nor with errors', () => {
    const office = proposed();
    const world = aWorld({ statuses: [] });
    expect(refused(office.act('helen', { act: 'confirm', offered: someOffered({ world }) }))).toBe(
      'policy-invalid',
    );
    office.inForce = aPolicy({ version: 2 });
    expect(refused(office.confirm('helen'))).toBe('draft-conflict');
  });

  test('is declined with a rationale, and is a draft again', () => {
    const office = proposed();
    expect(refused(office.act('helen', { act: 'decline' }))).toBe('rationale-required');
    const rationale = someDigest('why');
    expect(office.act('helen', { act: 'decline', rationale })).toMatchObject({ result: { version: null } });
    expect(office.desk.proposal).toBeUndefined();
    expect(office.desk.draft).toMatchObject({ content: laxer, basedOn: 1, by: 'mei' });
    expect(office.told[1]).toMatchObject({
      type: 'policy-declined',
      payload: { rationale, proposedBy: 'mei' },
    });
  });

  test('is withdrawn without one, and a newer draft stays', () => {
    const office = proposed();
    office.save('mei', stricter);
    expect(refused(office.act('mei', { act: 'decline' }))).toBeUndefined();
    expect(office.desk.draft?.content).toEqual(stricter);
    expect(office.told[1]?.payload).not.toHaveProperty('rationale');
    expect(refused(office.act('mei', { act: 'decline' }))).toBe('nothing-proposed');
  });
});

describe('a repeated command', () => {
  test('has its first result and changes nothing', () => {
    const office = new Office();
    const nonce = someNonce('once');
    office.save('mei', stricter);
    office.act('mei', { act: 'publish', offered: someOffered(), nonce });
    const before = office.desk;
    expect(office.act('mei', { act: 'publish', offered: someOffered(), nonce, revision: 0 })).toEqual({
      desk: before,
      entries: [],
      result: { revision: 2, version: 2, repeated: true },
    });
  });

  test('is remembered for a while', () => {
    const office = new Office();
    const nonce = someNonce('once');
    const repeat = () => office.save('mei', laxer, { nonce });
    expect(repeat()).toMatchObject({ result: { repeated: false } });
    for (let more = 1; more < REMEMBERED_COMMANDS; more += 1) office.save('mei', laxer);
    expect(repeat()).toMatchObject({ result: { revision: 1, version: null, repeated: true } });
    office.save('mei', laxer);
    expect(repeat()).toMatchObject({ result: { repeated: false } });
    expect(policyDesk.safeParse(office.desk).success).toBe(true);
  });
});

test('the chain of a project verifies and ends where the desk says', () => {
  const office = proposed();
  office.act('helen', { act: 'decline', rationale: someDigest('why') });
  office.publish('mei');
  office.confirm('helen');
  expect(office.told.map((entry) => entry?.type)).toEqual([
    'policy-proposed',
    'policy-declined',
    'policy-proposed',
    'policy-published',
  ]);
  const verified = verifyChain('policy-10000', office.entries, sha256);
  expect(verified).toEqual({ intact: true, head: office.desk.head });
});
