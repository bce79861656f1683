import { isRefusal } from '../../../src/domain/shared/refusal';
import { aSprintPolicy } from '../../support/sprintStory';
import { done, fate, OTHER, PROJECT, readySite, SprintSite, validatedSite } from './site';

describe('a sprint that is not there', () => {
  test.each([
    ['one that never was', { sprint: '99' }],
    ['one that holds no issue of the project', { sprint: '13' }],
  ])('%s has no validation', async (_, asked) => {
    const site = new SprintSite();
    site.issue('101');
    site.ports.sprintSource.plan(OTHER, { id: '13', name: 'Imaging 3', phase: 'active', board: '8' });
    expect(fate(await site.open('ruth', asked))).toBe('no-sprint');
    expect(fate(await site.get('ruth', { ...site.asked(), ...asked }))).toBe('no-sprint');
    expect(site.ports.sprints.kept.size).toBe(0);
  });

  test('a deleted sprint is neither answered, signed nor reopened, and a signature on it can still be taken back', async () => {
    const site = await validatedSite(aSprintPolicy());
    const { fingerprint } = await site.view();
    site.ports.sprintSource.drop('12');
    expect(fate(await site.open())).toBe('no-sprint');
    expect(fate(await site.answer('daniel', ['hazards']))).toBe('no-sprint');
    expect(fate(await site.sign('sofia', 'validator', { seen: fingerprint }))).toBe('no-sprint');
    expect(fate(await site.reopen('helen'))).toBe('no-sprint');
    expect(fate(await site.revoke('sofia', site.record.signoffs[0]!.seq))).toBe('done');
  });
});

describe('a place', () => {
  test('in one project asks about no other', async () => {
    const site = await readySite();
    for (const answer of [await site.get('ruth', site.asked(), OTHER), await site.list('ruth', OTHER)])
      expect(answer).toEqual({ refused: 'invalid-request', about: { where: 'project' } });
    expect(fate(await site.get('ruth', site.asked(), PROJECT))).toBe('done');
  });

  test('a project that may not be browsed is as one that does not exist', async () => {
    const site = await readySite();
    for (const answer of [
      await site.get('stranger'),
      await site.list('stranger'),
      await site.open('stranger'),
    ])
      expect(fate(answer)).toBe('not-found');
  });

  test('a project without a policy, or whose policy does not ask', async () => {
    const site = await readySite();
    const { policies } = site.ports.store.tables;
    const { sprint: _, ...rest } = site.policy;
    policies.set(PROJECT, rest);
    expect(fate(await site.get())).toBe('sprint-not-asked');
    expect(fate(await site.open())).toBe('sprint-not-asked');
    policies.delete(PROJECT);
    expect(fate(await site.get())).toBe('no-policy');
  });
});

describe('who may do what', () => {
  test('opening and answering need Edit Issues', async () => {
    const site = await readySite(aSprintPolicy({ checklists: ['sprint-safety'] }));
    const refusal = { refused: 'no-permission', about: { permission: 'Edit Issues' } };
    expect(await site.answer('vera', ['hazards'])).toEqual(refusal);
    expect(await new SprintSite().open('vera')).toEqual(refusal);
  });

  test('opening twice, answering and signing before it is open, and lists that it does not have', async () => {
    const site = new SprintSite(aSprintPolicy({ checklists: ['sprint-safety'] }));
    site.issue('101');
    expect(fate(await site.answer('daniel', ['hazards']))).toBe('sprint-not-open');
    expect(fate(await site.sign('sofia', 'validator'))).toBe('sprint-not-open');
    done(await site.open());
    expect(fate(await site.open())).toBe('sprint-already-open');
    expect(fate(await site.answer('daniel', ['first'], 'evidence-list'))).toBe('unknown-item');
  });

  test.each([
    ['without the role', 'ruth', 'validator', 'lacks-role'],
    ['before the role that signs first', 'helen', 'officer', 'out-of-order'],
    ['as the reporter of an issue', 'priya', 'validator', 'is-reporter'],
    ['as the assignee of an issue', 'jonas', 'validator', 'is-assignee'],
  ])('nobody signs %s', async (_, by, role, code) => {
    const site = await readySite();
    if (by !== 'ruth' && by !== 'helen')
      site.ports.jira.grant(by, PROJECT, { edit: true, permissions: ['sign-validator'] });
    expect(fate(await site.sign(by, role))).toBe(code);
  });

  test('nobody signs who answered for the sprint, or in two roles', async () => {
    const site = new SprintSite(aSprintPolicy({ checklists: ['sprint-safety'] }));
    site.issue('101');
    done(await site.open());
    done(await site.answer('sofia', ['hazards', 'report']));
    expect(fate(await site.sign('sofia', 'validator'))).toBe('answered-checklist');
    site.ports.jira.grant('noor', PROJECT, { permissions: ['sign-validator', 'sign-officer'] });
    done(await site.sign('noor', 'validator'));
    done(await site.sign('amara', 'validator'));
    expect(fate(await site.sign('noor', 'officer'))).toBe('same-person');
  });

  test('permission that was lost between opening and signing is asked for again', async () => {
    const site = await readySite();
    const { fingerprint } = await site.view('sofia');
    site.ports.jira.grant('sofia', PROJECT, { edit: true });
    expect(fate(await site.sign('sofia', 'validator', { seen: fingerprint }))).toBe('lacks-role');
    site.ports.jira.revoke('sofia', PROJECT);
    expect(fate(await site.sign('sofia', 'validator', { seen: fingerprint }))).toBe('not-found');
  });
});

describe('what cannot be vouched for', () => {
  test('an issue that the signer may not see; nothing of it is told', async () => {
    const site = await readySite();
    site.ports.sprintSource.hide('102');
    const view = await site.view('sofia');
    expect(view.counts).toMatchObject({ issues: 3, relevant: 2, hidden: 1 });
    expect(JSON.stringify({ ...view, fingerprint: '' })).not.toMatch(/TELE-102|"102"/u);
    expect(view.slots[0]).toMatchObject({
      canSign: false,
      mayNot: 'You may not see every issue of this sprint',
    });
    for (const decision of ['approved', 'rejected'] as const)
      expect(await site.sign('sofia', 'validator', { decision, rationale: 'No' })).toEqual({
        refused: 'sprint-hidden',
        about: { count: 1 },
      });
  });

  test('an issue that the app cannot read', async () => {
    const site = await readySite();
    site.ports.sprintSource.lock('102');
    expect(await site.view()).toMatchObject({ state: 'open', counts: { relevant: 2, passed: 1 } });
    expect(await site.sign('sofia', 'validator')).toEqual({
      refused: 'sprint-unreadable',
      about: { count: 1 },
    });
  });

  test('an issue that the app does not even find, which the signer does', async () => {
    const site = await readySite();
    site.issue('104', 'open');
    const { sprintSource } = site.ports;
    sprintSource.conceal('104');
    expect((await site.view()).counts).toMatchObject({ issues: 3, relevant: 2, passed: 2 });
    expect(await site.sign('sofia', 'validator')).toEqual({
      refused: 'sprint-unreadable',
      about: { count: 1 },
    });
    const rationale = 'Of one issue nothing is known';
    expect(fate(await site.sign('sofia', 'validator', { decision: 'rejected', rationale }))).toBe('done');
  });

  test('what a search still finds, but was taken out, is not missed', async () => {
    const site = await readySite();
    vi.spyOn(site.ports.sprintSource, 'seenIn').mockResolvedValue(['101', '102', '103', '104']);
    site.issue('104', 'open', {}, '');
    expect(fate(await site.sign('sofia', 'validator'))).toBe('done');
  });

  test('a relevant issue that has not passed', async () => {
    const site = await readySite();
    site.issue('104', 'open');
    expect(await site.sign('sofia', 'validator')).toEqual({
      refused: 'sprint-not-passed',
      about: { relevant: 3, passed: 2 },
    });
  });

  test('open items of the sprint, items without evidence, and another meaning', async () => {
    const site = await readySite(aSprintPolicy({ checklists: ['sprint-safety'] }));
    expect(fate(await site.sign('sofia', 'validator'))).toBe('checklist-incomplete');
    expect(fate(await site.sign('sofia', 'validator', { meaning: 'Read' }))).toBe('wrong-meaning');
  });

  test('a sprint that was emptied, and one with only irrelevant issues, unless the policy allows it', async () => {
    const refused = await readySite();
    refused.ports.sprintSource.take('12', ['101', '102']);
    expect(fate(await refused.sign('sofia', 'validator'))).toBe('sprint-empty');
    refused.ports.sprintSource.take('12', ['103']);
    expect(fate(await refused.sign('sofia', 'validator'))).toBe('sprint-empty');

    const allowed = new SprintSite(aSprintPolicy({ empty: 'allow' }));
    allowed.issue('103', 'irrelevant');
    done(await allowed.open());
    await allowed.signAll();
    expect((await allowed.view()).state).toBe('validated');
  });

  test('more issues than can be validated together', async () => {
    const site = await readySite();
    for (let id = 1000; id < 1499; id += 1) site.issue(String(id), 'irrelevant');
    expect(await site.sign('sofia', 'validator')).toMatchObject({ refused: 'sprint-too-large' });
    expect((await site.view()).sentence).toContain('over 500 issues');
  });

  test('content that changed while it was read', async () => {
    const site = await readySite();
    const { fingerprint } = await site.view('sofia');
    site.issue('104');
    expect(fate(await site.sign('sofia', 'validator', { seen: fingerprint }))).toBe('changed-while-reading');
  });

  test('words that may identify a patient are not stored', async () => {
    const site = await readySite();
    const answer = await site.sign('sofia', 'validator', {
      decision: 'rejected',
      rationale: 'SSN 123-45-6789',
    });
    expect(isRefusal(answer) && answer.refused).toBe('possible-identifier');
  });
});
