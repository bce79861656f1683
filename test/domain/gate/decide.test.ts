import { aGate, anItem, aPolicy } from '../../support/policies';
import { paragraph } from '../../support/facts';
import { passedStory, Story } from '../../support/story';

const gated = (rules: Parameters<typeof aGate>[0]) => aPolicy({ gates: [aGate(rules)] });
const REASON = 'b'.repeat(64);

describe('a gate on an untouched issue', () => {
  test('names the open items and both roles', () => {
    expect(new Story().codes()).toEqual(['items-open', 'signoff-missing', 'signoff-missing']);
  });

  test('lists every required item, and no optional one', () => {
    const items = [anItem('first'), anItem('maybe', { required: false })];
    const policy = aPolicy({ templates: [{ id: 'evidence-list', version: 1, title: 'List', items }] });
    expect(new Story(policy).decision()).toMatchObject({
      reasons: [{ code: 'items-open', items: ['first'] }, {}, {}],
    });
  });

  test('blocks when it asks for nothing at all', () => {
    expect(new Story(gated({ checklists: [], signoffs: [] })).codes()).toEqual(['gate-empty']);
  });

  test('blocks when its checklist is not in the policy', () => {
    expect(new Story(gated({ checklists: ['lost'], signoffs: [] })).codes()).toEqual(['gate-empty']);
  });
});

describe('a gate that is answered and signed', () => {
  test('passes and names the sign-offs that carry it', () => {
    const story = passedStory();
    const signoffs = story.record.signoffs.map(({ seq }) => seq);
    expect(story.decision()).toEqual({ gate: 'clinical', outcome: 'passed', signoffs });
  });

  test.each([
    ['summary', 'Another summary', 'field:summary'],
    ['description', paragraph('Above 3 kg'), 'field:description'],
  ])('names the %s when it changes, for both roles', (field, value, part) => {
    const story = passedStory();
    story.edit(field, value);
    const changed = [{ part, by: 'priya', at: story.now }];
    expect(story.decision()).toMatchObject({
      reasons: [
        { code: 'signoff-stale', role: 'validator', changed },
        { code: 'signoff-stale', role: 'officer', changed, after: 'validator' },
      ],
    });
  });

  test('passes again when both sign again', () => {
    const story = passedStory();
    story.edit('description', paragraph('Above 3 kg'));
    expect(story.sign('helen', 'officer')).toBe('out-of-order');
    story.sign('amara', 'validator');
    expect(story.codes()).toEqual(['signoff-stale']);
    story.sign('helen', 'officer');
    expect(story.decision().outcome).toBe('passed');
  });

  test.each(['priority', 'duedate', 'customfield_10010'])('does not care for %s', (field) => {
    const story = passedStory();
    story.edit(field, 'changed');
    expect(story.decision().outcome).toBe('passed');
  });

  test('is stale when a file is attached, unless attachments are not material', () => {
    const file = { attachments: [{ id: '1', filename: 'trace.pdf', size: 10 }] };
    const story = passedStory();
    story.facts = { ...story.facts, ...file };
    expect(story.codes()).toEqual(['signoff-stale', 'signoff-stale']);
    const indifferent = passedStory(gated({ attachments: false }));
    indifferent.facts = { ...indifferent.facts, ...file };
    expect(indifferent.codes()).toEqual([]);
  });

  test('is stale when an answer changes', () => {
    const story = passedStory();
    story.answer('daniel', ['second'], { value: 'not-applicable', reason: REASON });
    expect(story.decision()).toMatchObject({
      reasons: [{ changed: [{ part: 'checklist:evidence-list', by: 'daniel' }] }, {}],
    });
  });

  test('is stale when the issue moves to another project or type', () => {
    const story = passedStory();
    story.facts = { ...story.facts, projectId: '10009' };
    expect(story.codes()).toEqual(['signoff-stale', 'signoff-stale']);
  });

  test('is not carried by the sign-offs of a clone', () => {
    const story = passedStory();
    story.facts = { ...story.facts, id: '10043' };
    expect(story.codes()).toEqual(['signoff-stale', 'signoff-stale']);
  });
});

describe('a sign-off that stops counting', () => {
  test('revoked: the role is missing, and the next role signs after it', () => {
    const story = passedStory();
    story.revoke('amara', story.record.signoffs[0]?.seq ?? 0);
    expect(story.decision()).toMatchObject({
      reasons: [
        { code: 'signoff-missing', role: 'validator' },
        { code: 'signoff-missing', role: 'officer', after: 'validator' },
      ],
    });
  });

  test('given before the role that signs first signed anew: it must be given again', () => {
    const story = passedStory();
    story.revoke('amara', story.record.signoffs[0]?.seq ?? 0);
    story.sign('sofia', 'validator');
    expect(story.decision()).toMatchObject({ reasons: [{ code: 'signoff-missing', role: 'officer' }] });
  });

  test('rejected: blocks until the same role approves', () => {
    const story = passedStory();
    story.sign('nadia', 'officer', { decision: 'rejected', rationale: REASON });
    expect(story.codes()).toEqual(['signoff-rejected']);
    story.sign('helen', 'officer');
    expect(story.codes()).toEqual([]);
  });

  test.each([
    [364, 'passed'],
    [365, 'blocked'],
  ])('with 365 valid days, after %d days: %s', (days, outcome) => {
    const signoffs = [{ role: 'validator', count: 1, meaning: 'Clinically validated', validDays: 365 }];
    const story = new Story(gated({ signoffs }));
    story.answer('daniel', ['first', 'second']);
    story.sign('amara', 'validator');
    const later = new Date(Date.parse(story.now) + days * 86_400_000).toISOString();
    vi.spyOn(story, 'now', 'get').mockReturnValue(later);
    expect(story.decision().outcome).toBe(outcome);
  });

  test('of two that are needed, one is not enough', () => {
    const story = new Story(
      gated({ signoffs: [{ role: 'validator', count: 2, meaning: 'Clinically validated' }] }),
    );
    story.answer('daniel', ['first', 'second']);
    story.sign('amara', 'validator');
    story.sign('amara', 'validator');
    expect(story.decision()).toMatchObject({ reasons: [{ code: 'signoff-missing', missing: 1 }] });
    story.sign('sofia', 'validator');
    expect(story.codes()).toEqual([]);
  });
});

describe('independence at the decision', () => {
  test('a signer who becomes the assignee no longer counts', () => {
    const story = passedStory();
    story.assign('amara');
    expect(story.decision()).toMatchObject({
      reasons: [{ code: 'signoff-not-independent', signer: 'amara', because: 'is-assignee' }, {}],
    });
  });

  test('unassigning, signing and assigning back does not open the gate', () => {
    const story = new Story();
    story.answer('jonas', ['first', 'second']);
    story.assign(undefined);
    expect(story.sign('jonas', 'validator')).toBe('was-assignee');
    story.assign('jonas');
    expect(story.decision().outcome).toBe('blocked');
  });

  test('an assignee whom only the changelog remembers is found', () => {
    const story = new Story(aPolicy(), { assignee: undefined });
    story.answer('daniel', ['first', 'second']);
    story.assign('amara');
    story.assign(undefined);
    expect(story.sign('amara', 'validator')).toBe('was-assignee');
  });

  test.each([
    [{ notReporter: true }, 'priya', 'is-reporter'],
    [{ notAnswerer: true }, 'daniel', 'answered-checklist'],
    [{}, 'jonas', 'is-assignee'],
  ])('%j keeps %s from signing: %s', (rules, signer, code) => {
    const independence = { ...aGate().independence, ...rules };
    const story = new Story(gated({ independence }));
    story.answer('daniel', ['first', 'second']);
    expect(story.sign(signer, 'validator')).toBe(code);
  });

  test('one person does not fill two roles, unless the policy allows it', () => {
    const story = new Story();
    story.answer('daniel', ['first', 'second']);
    story.sign('amara', 'validator');
    expect(story.sign('amara', 'officer')).toBe('same-person');
    const lenient = new Story(gated({ independence: { ...aGate().independence, distinctPeople: false } }));
    lenient.answer('daniel', ['first', 'second']);
    lenient.sign('amara', 'validator');
    lenient.sign('amara', 'officer');
    expect(lenient.codes()).toEqual([]);
  });
});

describe('scope', () => {
  const policy = gated({ scope: { labels: ['clinical'] } });

  test('a gate for a label does not apply without it', () => {
    expect(new Story(policy).decision().outcome).toBe('not-applicable');
  });

  test('taking the label away after something was recorded changes nothing', () => {
    const story = new Story(policy, { labels: ['clinical'] });
    story.answer('daniel', ['first']);
    story.facts = { ...story.facts, labels: [] };
    expect(story.decision().outcome).toBe('blocked');
  });

  test.each([
    [{ issueTypes: ['10001'] }, 'blocked'],
    [{ issueTypes: ['10009'] }, 'not-applicable'],
    [{ components: ['7'] }, 'not-applicable'],
    [{ issueTypes: ['10001'], labels: ['x'] }, 'not-applicable'],
  ])('%j: %s', (scope, outcome) => {
    expect(new Story(gated({ scope })).decision().outcome).toBe(outcome);
  });
});
