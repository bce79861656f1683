import { NO_ENTRY } from '../../../src/domain/audit/entry';
import { append } from '../../../src/domain/audit/append';
import type { AuditEvent } from '../../../src/domain/audit/event';
import { emptyRecord } from '../../../src/domain/record/empty';
import { bypassedIn, tellsOfBypass } from '../../../src/domain/standing/bypassed';
import { regulatoryMarks } from '../../../src/domain/standing/regulatory';
import { standing as schema } from '../../../src/domain/standing/schema';
import { signoffsThatCount } from '../../../src/domain/standing/signed';
import { standingOf, type Stood } from '../../../src/domain/standing/standing';
import { REGULATORY_CHECKLISTS } from '../../../src/content/regulatory';
import { templateById } from '../../../src/content';
import { aHazardContent, removeHazard, saveHazard } from '../../support/assessing';
import { someDigest, someNonce } from '../../support/builders';
import { aGate, anItem, aPolicy } from '../../support/policies';
import { sha256 } from '../../support/sha256';
import { aStanding, scoredPolicy } from '../../support/standings';
import { passedStory, Story } from '../../support/story';

const stand = (story: Story, rules: Partial<Stood> = {}) =>
  standingOf({
    ...{ facts: story.facts, record: story.record, policy: story.policy, state: 'blocked', missing: 1 },
    ...{ rows: [], signed: [], indicated: { score: 0, yes: [], unknown: 0 }, accepted: false },
    ...{ bypassed: undefined, regulatory: new Set(['evidence-list']), before: undefined, now: story.now },
    ...rules,
  });
const scored = () => new Story(scoredPolicy());

describe('a standing', () => {
  it('of what nobody assessed is unknown', () => {
    const standing = stand(scored());
    expect(standing).toMatchObject({ level: null, score: 0, hazards: [], history: [], drafts: 0 });
    expect(schema.safeParse(standing).success).toBe(true);
  });

  it('has the level and the hazards by the method of the policy, without words', () => {
    const story = scored();
    const control = { kind: 'protective', reduces: 'probability', implemented: true } as const;
    saveHazard(story, {
      controls: [
        { issueId: '70001', ...control, verified: true },
        { issueId: '70002', ...control, verified: false },
      ],
      dimensions: ['security', 'patient-safety'],
    });
    const standing = stand(story);
    expect(standing).toMatchObject({
      level: { id: 'medium', rank: 1, of: 3 },
      method: { id: 'two-by-two', version: 1 },
      hazards: [
        {
          ...{ id: 'hazard-1', seq: 1, severity: 'grave', probability: 'rare', level: { id: 'medium' } },
          ...{ initial: { id: 'high' }, controls: 2, unverified: 1, control: '70002' },
          dimensions: ['patient-safety', 'security'],
        },
      ],
    });
    expect(JSON.stringify(standing)).not.toContain(aHazardContent().words.hazard);
    expect(schema.safeParse(standing).success).toBe(true);
  });

  it('is unknown while one hazard is a draft, and without a method', () => {
    const story = scored();
    saveHazard(story);
    saveHazard(story, { residual: {} });
    expect(stand(story)).toMatchObject({ level: null, score: 0, drafts: 1, hazards: [{}, { level: null }] });
    expect(stand(story, { policy: aPolicy() })).toMatchObject({ level: null, method: null, drafts: 2 });
    expect(stand(story, { policy: undefined })).toMatchObject({ level: null, method: null, regulatory: [] });
  });

  it('tells how its level came about, by the entries of the record', () => {
    const story = scored();
    saveHazard(story, { residual: { severity: 'grave', probability: 'often' } });
    const [first] = story.record.risk!.history;
    saveHazard(story, { residual: { severity: 'minor', probability: 'rare' } }, 'hazard-1');
    removeHazard(story, 'hazard-1');
    expect(stand(story).history).toEqual([
      [first!.at, 'high', 100],
      [expect.any(String), 'low', expect.any(Number)],
      [expect.any(String), 'unknown', 0],
    ]);
  });

  it('keeps a change that no entry tells of from when it was first seen', () => {
    const story = scored();
    saveHazard(story);
    const before = stand(story);
    const later = { before, policy: aPolicy(), now: '2026-12-24T10:00:00.000Z' };
    const changed = stand(story, later);
    expect(changed.history).toEqual([...before.history, ['2026-12-24T10:00:00.000Z', 'unknown', 0]]);
    const again = stand(story, { ...later, before: changed, now: '2026-12-30T10:00:00.000Z' });
    expect(again.history).toEqual(changed.history);
  });

  it('keeps the latest sixteen changes', () => {
    const history = Array.from({ length: 40 }, (_, n): [string, string, number] => [
      new Date(Date.UTC(2026, 9, 1, n)).toISOString(),
      'medium',
      n,
    ]);
    const kept = stand(scored(), { before: aStanding({ history }) }).history;
    expect(kept).toHaveLength(16);
    expect(kept.slice(0, 15)).toEqual(history.slice(-15));
  });

  it('waits for ten roles at most, the first to be due first', () => {
    const row = (n: number, due?: string) => ({
      ...{ issueId: '1', projectId: '1', role: `role-${n}`, gate: 'clinical', meaning: 'Approved' },
      ...{ since: `2026-11-${String(30 - n).padStart(2, '0')}T10:00:00.000Z`, because: 'first' as const },
      ...(due === undefined ? {} : { due }),
    });
    const rows = [...Array.from({ length: 12 }, (_, n) => row(n)), row(20, '2026-11-01T10:00:00.000Z')];
    const { waits } = stand(scored(), { rows });
    expect(waits.map(({ role }) => role)).toEqual([
      ...[
        'role-20',
        'role-11',
        'role-10',
        'role-9',
        'role-8',
        'role-7',
        'role-6',
        'role-5',
        'role-4',
        'role-3',
      ],
    ]);
  });
});

describe('sign-offs that count', () => {
  it('are those that carry a gate, the newest last', () => {
    const story = passedStory();
    expect(signoffsThatCount(story.situation)).toEqual([
      [story.record.signoffs[0]?.at, 'validator', 'clinical'],
      [story.record.signoffs[1]?.at, 'officer', 'clinical'],
    ]);
  });

  it('are none that are stale, revoked, or of somebody who may not sign', () => {
    const story = passedStory();
    story.edit('description', 'changed');
    expect(signoffsThatCount(story.situation)).toEqual([]);
    const revoked = passedStory();
    revoked.revoke('helen', revoked.record.signoffs[1]!.seq);
    expect(signoffsThatCount(revoked.situation)).toHaveLength(1);
    const assigned = passedStory();
    assigned.assign('amara');
    expect(signoffsThatCount(assigned.situation).map(([, role]) => role)).not.toContain('validator');
    expect(signoffsThatCount({ ...new Story().situation, record: undefined })).toEqual([]);
  });
});

describe('regulatory marks', () => {
  const regulatory = new Set(['evidence-list']);

  it('are checklists that are complete, since their last answer', () => {
    const story = new Story();
    story.answer('daniel', ['first']);
    expect(regulatoryMarks(story.policy, story.record, regulatory)).toEqual([]);
    story.answer('daniel', ['second']);
    const { at } = story.record.checklists['evidence-list']!.answers['second']!;
    expect(regulatoryMarks(story.policy, story.record, regulatory)).toEqual([[at, 'evidence-list']]);
    expect(regulatoryMarks(story.policy, story.record, new Set(['other']))).toEqual([]);
  });

  it('are none that want evidence, and none of which nothing is answered', () => {
    const items = [anItem('first', { evidence: 'required' })];
    const policy = aPolicy({
      gates: [aGate({ checklists: ['evidence-list'] })],
      templates: [{ id: 'evidence-list', version: 1, title: 'Evidence', items }],
    });
    const story = new Story(policy);
    story.answer('daniel', ['first']);
    expect(regulatoryMarks(policy, story.record, regulatory)).toEqual([]);
    const optional = aPolicy({
      templates: [
        { id: 'evidence-list', version: 1, title: 'E', items: [anItem('first', { required: false })] },
      ],
    });
    expect(regulatoryMarks(optional, new Story(optional).record, regulatory)).toEqual([]);
  });

  it.each([...REGULATORY_CHECKLISTS])('are of shipped checklists: %s', (id) => {
    expect(templateById(id)).toBeDefined();
  });
});

describe('a bypass', () => {
  const passage = (gate: string, name: string) => ({
    ...{ nonce: someNonce(name), gate, transition: name, from: '1', to: '3' },
    fingerprint: { root: someDigest('root'), parts: {} },
  });
  const bypass = (gate: string, name: string): AuditEvent => ({
    type: 'gate-bypassed',
    payload: { ...passage(gate, name), reasons: [{ code: 'no-policy' }] },
  });
  const pass = (gate: string, name: string): AuditEvent => ({
    type: 'gate-passed',
    payload: { ...passage(gate, name), signoffs: [] },
  });
  function chain(...events: AuditEvent[]) {
    let record = { ...emptyRecord('10042', '10000', 'f'.repeat(64)), head: NO_ENTRY };
    return events.flatMap((event, index) => {
      const at = `2026-11-2${index}T10:00:00.000Z`;
      const next = append(record, [event], { actor: 'app', at, policy: 1 }, sha256);
      record = next.record;
      return next.entries;
    });
  }

  it.each([
    ['none', [pass('a', '1')], undefined],
    ['one', [bypass('a', '1')], 0],
    ['the latest of several', [bypass('a', '1'), bypass('b', '2')], 1],
    ['one that was passed since', [bypass('a', '1'), pass('a', '2')], undefined],
    ['one beside another gate that was passed', [bypass('a', '1'), pass('b', '2')], 0],
    ['one after the gate was passed', [pass('a', '1'), bypass('a', '2')], 1],
  ])('is told of: %s', (_, events, day) => {
    const entries = chain(...events);
    expect(bypassedIn(entries)).toBe(day === undefined ? undefined : `2026-11-2${day}T10:00:00.000Z`);
    expect(entries.some(tellsOfBypass)).toBe(events.some(({ type }) => type === 'gate-bypassed'));
  });
});
