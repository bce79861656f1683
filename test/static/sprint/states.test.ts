import type { SprintView } from '../../../src/contract/sprintView';
import {
  alike,
  asSentence,
  exceptionCount,
  exceptionsOf,
  placesOf,
  type SetAside,
} from '../../../static/sprint/exceptions';
import { newsBetween } from '../../../static/sprint/news';
import { lastOwn, openSlot, whyNot } from '../../../static/sprint/signing';
import { closedUnvalidated, rowMark } from '../../../static/sprint/states';
import { AMARA, HELEN } from '../harness/fixtures/people';
import { CLOSED, signed, slots, SPRINT, sprintView } from '../harness/fixtures/sprintBook';
import { listed, recorded } from '../harness/fixtures/sprintList';

const at = '2026-11-19T09:00:00.000Z';
const look = (phase: 'active' | 'closed', part: object = {}) => ({
  looked: { at, phase, validated: false, relevant: 2, passed: 2, later: false, ...part },
});
const found = { validated: true };
const one = (decision: 'approved' | 'rejected') => ({
  signed: [{ role: 'clinical validator', by: AMARA, decision, at }],
});
const all = { ...one('approved'), complete: true };

describe('what a list says of a sprint', () => {
  it.each([
    ['nobody opened it', SPRINT, undefined, 'Not opened'],
    ['it is open', SPRINT, {}, 'Open'],
    ['everything that was signed was revoked', SPRINT, { revoked: 3, ...look('active', found) }, 'Open'],
    ['some have signed', SPRINT, one('approved'), 'Being signed'],
    ['one said no', SPRINT, { ...one('rejected'), ...look('active', found) }, 'Rejected'],
    ['all have signed and it does not hold', SPRINT, { ...all, ...look('active') }, 'Signed, not validated'],
    ['all have signed and nobody looked', SPRINT, all, 'Signed, not validated'],
    [
      'it was found validated, and something was recorded since',
      SPRINT,
      { ...all, ...look('active', { ...found, later: true }) },
      'Validated when last checked',
    ],
    ['it was found validated', SPRINT, { ...all, ...look('active', found) }, 'Clinically validated'],
    [
      'it was found validated under a policy that asked for less',
      SPRINT,
      { ...one('approved'), ...look('active', found) },
      'Being signed',
    ],
    ['it closed validated', CLOSED, { ...all, ...look('closed', found) }, 'Clinically validated'],
    [
      'it was found validated before it closed',
      CLOSED,
      { ...all, ...look('active', found) },
      'Completed, not checked since',
    ],
    [
      'it was signed and does not hold',
      CLOSED,
      { ...all, ...look('closed') },
      'Completed, not clinically validated now',
    ],
    [
      'what was signed was revoked after it closed',
      CLOSED,
      { revoked: 3, ...look('closed', found) },
      'Completed, not clinically validated now',
    ],
    ['nobody signed it', CLOSED, look('closed'), 'Completed without clinical validation'],
    ['nobody opened it before it closed', CLOSED, undefined, 'Completed without clinical validation'],
    ['nobody looked since', CLOSED, {}, 'Completed, not checked since'],
    ['Jira has it no more', { ...CLOSED, phase: 'deleted' as const }, undefined, 'Deleted in Jira'],
  ])('where %s', (_, sprint, record, word) => {
    expect(rowMark({ sprint, record: record && recorded(record) }).word).toBe(word);
  });

  it('gives every state a shape', () => {
    expect(listed().map((row) => rowMark(row).icon)).not.toContain(undefined);
  });
});

describe('one sprint', () => {
  it('is marked when it was completed and is not validated', () => {
    expect(closedUnvalidated(sprintView())).toBeUndefined();
    expect(closedUnvalidated(sprintView({ sprint: CLOSED, state: 'validated' }))).toBeUndefined();
    const word = (given: SprintView['slots'], state: SprintView['state']) =>
      closedUnvalidated(sprintView({ sprint: CLOSED, state, slots: given }))?.word;
    expect(word([], 'open')).toBe('Completed without clinical validation');
    expect(word(signed({ state: 'stale' }), 'stale')).toBe('Completed, not clinically validated now');
  });

  it('lists what is set aside: issues, their items and those of its own checklists', () => {
    const found = exceptionsOf(sprintView());
    expect(found.irrelevant).toHaveLength(3);
    expect(found.items.map(({ where }) => where)).toEqual([
      'TELE-142',
      'Patient safety of a sprint',
      'Regulatory milestones',
    ]);
    expect(exceptionCount(found)).toBe(6);
    expect(['a', 'a.', 'a. '].map(asSentence)).toEqual(['a.', 'a.', 'a.']);
  });

  it('tells once what was set aside in the same words, with every place and who decided there', () => {
    const aside = (where: string, by = AMARA, reason: string | null = 'No device.'): SetAside => ({
      ...{ key: where, where, item: 'Alarms are checked', answer: 'Not applicable', reason, by },
    });
    const items = [
      ...[aside('TELE-1'), aside('TELE-2', HELEN), aside('TELE-3')],
      ...[
        aside('TELE-4', AMARA, 'Another reason.'),
        aside('TELE-5', AMARA, null),
        aside('TELE-6', HELEN, null),
      ],
    ];
    expect(alike(items).map(placesOf)).toEqual([
      `TELE-1, TELE-3 (${AMARA.name}); TELE-2 (${HELEN.name})`,
      `TELE-4 (${AMARA.name})`,
      `TELE-5 (${AMARA.name})`,
      `TELE-6 (${HELEN.name})`,
    ]);
  });

  it('says why its button cannot be used', () => {
    const why = (state: 'none' | 'open' | 'ready' | 'validated', given = slots()) =>
      whyNot({ state, slots: given });
    expect(why('none')).toBe('Nobody has opened the validation yet');
    expect(why('open')).toMatch(/^Opens once every relevant issue has passed/u);
    expect(why('ready')).toBe('Dr. Amara Okafor or Dr. Sofia Marchetti can sign.');
    expect(why('ready', slots({ mayNot: 'You cannot sign: you are the assignee' }))).toBe(
      'You cannot sign: you are the assignee',
    );
    expect(why('validated', signed())).toBe('Everybody who is asked has signed');
  });

  it('finds the role in which the viewer signs, and their last signature', () => {
    expect(openSlot({ slots: slots() })).toBeUndefined();
    expect(openSlot({ slots: slots({}, { canSign: true }) })?.role).toBe('compliance-officer');
    const [clinicians] = signed();
    expect(clinicians && lastOwn(clinicians, AMARA.accountId)?.seq).toBe(9);
    expect(clinicians && lastOwn(clinicians, HELEN.accountId)).toBeUndefined();
  });

  it('announces what was recorded since, and a new state', () => {
    const before = sprintView();
    const entry = { seq: 4, at, by: AMARA, sentence: 'Dr. Amara Okafor signed' };
    const after = sprintView({
      state: 'signing',
      sentence: 'Being signed',
      history: [entry, ...before.history],
    });
    expect(newsBetween(null, before)).toEqual([]);
    expect(newsBetween(before, before)).toEqual([]);
    expect(newsBetween(before, after)).toEqual(['Dr. Amara Okafor signed', 'Being signed']);
    expect(newsBetween(before, { ...after, sprint: { ...SPRINT, id: '15' } })).toEqual([]);
  });
});
