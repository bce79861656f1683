import { aSprintPolicy } from '../../support/sprintStory';
import { done, fate, readySite, SprintSite, validatedSite } from './site';

const MINUTE = 60_000;
const statesOf = ({ slots }: Awaited<ReturnType<SprintSite['view']>>) =>
  slots.map(({ role, given, outstanding }) => [role, given.map(({ state }) => state), outstanding]);

describe('the validation of a sprint', () => {
  test('goes from nothing to validated, and tells each state in a sentence', async () => {
    const site = new SprintSite(aSprintPolicy({ checklists: ['sprint-safety'] }), 'future');
    site.issue('101');
    site.issue('102', 'open');
    site.issue('103', 'irrelevant');
    const told: [string, string][] = [];
    const tell = async () => {
      const { state, sentence } = await site.view();
      told.push([state, sentence]);
    };
    await tell();
    done(await site.open());
    await tell();
    const story = site.stories.get('102')!;
    story.answer('daniel', ['first']);
    story.sign('amara', 'validator');
    site.put(story);
    await tell();
    done(await site.answer('daniel', ['hazards', 'report']));
    await tell();
    done(await site.sign('sofia', 'validator'));
    await tell();
    done(await site.sign('noor', 'validator'));
    done(await site.sign('helen', 'officer'));
    await tell();
    expect(told).toEqual([
      ['none', 'Nobody has opened the validation of this sprint'],
      ['open', 'Not ready to sign: 1 of 2 relevant issues is not validated'],
      ['open', 'Not ready to sign: 2 required items are open in Patient safety'],
      ['ready', 'Ready to sign: 2 relevant issues are validated'],
      ['signing', 'Being signed: the clinical validator has not signed'],
      ['validated', 'Clinically validated: 2 relevant issues are validated, and everybody has signed'],
    ]);
    expect(site.types).toEqual([
      ...['sprint-opened', 'sprint-observed', 'checklist-answered', 'checklist-answered'],
      ...['sprint-vouched', 'signoff-given', 'signoff-given', 'signoff-given', 'sprint-observed'],
    ]);
  });

  test('shows what a viewer needs of it', async () => {
    const site = await readySite();
    const view = await site.view('sofia');
    expect(view).toMatchObject({
      sprint: { id: '12', name: 'TELE Sprint 14', phase: 'active' },
      project: { id: '10000' },
      policy: { version: 1, gate: { id: 'clinical', title: 'Clinical validation' } },
      opened: { by: { name: 'Ruth Abelman' } },
      counts: { issues: 3, relevant: 2, passed: 2, irrelevant: 1, hidden: 0, elsewhere: 0 },
      work: { done: 0, total: 3 },
      mayOpen: false,
      mayAnswer: true,
      mayReopen: false,
    });
    expect(view.issues.map(({ issue, outcome, since }) => [issue.key, outcome, since])).toEqual([
      ['TELE-101', 'passed', 'baseline'],
      ['TELE-102', 'passed', 'baseline'],
      ['TELE-103', 'not-applicable', 'baseline'],
    ]);
    expect(
      view.slots.map(({ role, canSign, mayNot, who }) => [role, canSign, mayNot, who.people.length]),
    ).toEqual([
      ['validator', true, undefined, 2],
      ['officer', false, undefined, 1],
    ]);
    expect(view.history.map(({ sentence }) => sentence)).toEqual([
      'The sprint runs, not clinically validated: 2 of 2 relevant issues passed',
      'Ruth Abelman opened the validation of the sprint with 3 issues',
    ]);
  });

  test('an edit makes the signatures stale at once, and says what changed, when and by whom', async () => {
    const site = await validatedSite();
    expect(await site.view()).toMatchObject({ state: 'validated', drift: [] });
    site.ports.advance(MINUTE);
    site.edit('101', 'Suggest two steps');
    const view = await site.view();
    expect(view).toMatchObject({
      state: 'stale',
      sentence: 'Signed, but it does not hold any more: 1 of 2 relevant issues is not validated',
    });
    expect(statesOf(view)).toEqual([
      ['validator', ['stale', 'stale'], 2],
      ['officer', ['stale'], 1],
    ]);
    expect(view.drift.map(({ sentence, since, by }) => [sentence, since, by?.name])).toEqual([
      ['TELE-101 was changed by Ruth Abelman', 'signature', 'Ruth Abelman'],
      ['TELE-101 does not pass any more', 'signature', 'Ruth Abelman'],
    ]);
    expect(view.blockers).toEqual([
      { who: 'Dr. Amara Okafor', issues: [{ id: '101', key: 'TELE-101' }], count: 1 },
    ]);
  });

  test('tells what came, went, and by whom', async () => {
    const site = await validatedSite();
    site.ports.advance(MINUTE);
    site.issue('104');
    site.ports.sprintSource.take('12', ['102'], site.moved('daniel'));
    const { drift, state, counts } = await site.view();
    expect([state, counts.issues, counts.relevant]).toEqual(['stale', 3, 2]);
    expect(drift.map(({ sentence, since }) => [since, sentence])).toEqual([
      ['baseline', 'TELE-102 was removed by Daniel Brandt'],
      ['baseline', 'TELE-104 was added by Ruth Abelman'],
      ['signature', 'TELE-102 was removed by Daniel Brandt'],
      ['signature', 'TELE-104 was added by Ruth Abelman'],
    ]);
  });

  test('a rejection needs a rationale, and stands until the same role approves', async () => {
    const site = await readySite();
    expect(fate(await site.sign('sofia', 'validator', { decision: 'rejected' }))).toBe('rationale-required');
    done(
      await site.sign('sofia', 'validator', {
        decision: 'rejected',
        rationale: 'No evidence of the dose table',
      }),
    );
    const view = await site.view();
    expect(view).toMatchObject({ state: 'rejected', sentence: 'Rejected by the clinical validator' });
    expect(view.slots[0]?.given[0]).toMatchObject({
      rationale: 'No evidence of the dose table',
      printedName: 'Dr. Sofia Marchetti',
    });
    await site.signAll();
    expect((await site.view()).state).toBe('validated');
  });

  test('a signature is taken back by who gave it, with a rationale that the history tells', async () => {
    const site = await validatedSite();
    const [signature] = site.record.signoffs;
    expect(fate(await site.revoke('ruth', signature!.seq))).toBe('not-your-signoff');
    expect(fate(await site.revoke('sofia', signature!.seq, ' '))).toBe('rationale-required');
    done(await site.revoke('sofia', signature!.seq));
    const { state, history } = await site.view();
    expect(state).toBe('signing');
    expect(history.map(({ sentence }) => sentence)).toContain(
      `Dr. Sofia Marchetti revoked the sign-off of entry ${signature!.seq}: “Signed too early”`,
    );
  });

  test('reopening ends what was signed, and needs a role that signs', async () => {
    const site = await validatedSite();
    site.issue('104');
    expect(fate(await site.reopen('ruth'))).toBe('lacks-role');
    done(await site.reopen('helen'));
    const view = await site.view();
    expect(view).toMatchObject({
      state: 'ready',
      drift: [],
      mayReopen: false,
      baseline: { because: 'reopened' },
    });
    expect(view.history[1]?.sentence ?? '').toContain('baseline');
    expect(fate(await site.reopen('helen'))).toBe('sprint-nothing-signed');
  });

  test('a closed sprint still says what was validated; a deleted one by the name that it had', async () => {
    const site = await validatedSite();
    site.plan({ phase: 'closed', complete: '2026-11-21T10:00:00.000Z' });
    expect((await site.observe()).entries).toBe(1);
    expect(await site.view()).toMatchObject({ state: 'validated', sprint: { phase: 'closed' } });
    site.ports.sprintSource.drop('12');
    expect(await site.view()).toMatchObject({
      sprint: { name: 'TELE Sprint 14', phase: 'deleted' },
      mayOpen: false,
      mayAnswer: false,
      mayReopen: false,
    });
  });
});
