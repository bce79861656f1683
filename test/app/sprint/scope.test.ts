import type { Policy } from '../../../src/domain/policy/schema';
import { aSprintPolicy } from '../../support/sprintStory';
import { done, SprintSite } from './site';

/** The counted gate asks that every child has passed it, too. */
function askingChildren(): Policy {
  const policy = aSprintPolicy();
  return { ...policy, gates: policy.gates.map((gate) => ({ ...gate, children: gate.id })) };
}

const outcomes = async (site: SprintSite) =>
  (await site.view()).issues.map(({ issue, outcome }) => `${issue.id} ${outcome}`);

describe('what a sprint holds', () => {
  test('an issue that a search still finds, but whose own field names another sprint, is out', async () => {
    const site = new SprintSite();
    site.issue('101');
    site.issue('102', 'open');
    site.ports.sprintSource.plan('10000', { id: '13', name: 'TELE Sprint 15', phase: 'future', board: '7' });
    site.ports.sprintSource.add('13', ['102']);
    site.ports.sprintSource.take('12', ['102']);
    vi.spyOn(site.ports.sprintSource, 'issuesOf').mockResolvedValue({
      ...{ ids: ['101', '102'], more: false, elsewhere: 0 },
    });
    expect(await outcomes(site)).toEqual(['101 passed']);
  });

  test('what another app writes into a field of its own says nothing', async () => {
    const site = new SprintSite();
    site.issue('101');
    const facts = site.ports.jira.inside.issue('101')!;
    const elsewhere = [{ id: 13, boardId: 7, state: 'active', name: 'TELE Sprint 15' }];
    site.ports.jira.put({ ...facts, fields: { ...facts.fields, customfield_900: elsewhere } });
    expect(await outcomes(site)).toEqual(['101 passed']);
    const { customfield_10020: _, ...others } = facts.fields;
    const search = await site.ports.sprintSource.issuesOf('12', '10000');
    site.ports.jira.put({
      ...facts,
      fields: { ...others, customfield_10020: elsewhere, customfield_900: [] },
    });
    vi.spyOn(site.ports.sprintSource, 'issuesOf').mockResolvedValue(search);
    expect((await site.get('ruth')) as object).toMatchObject({ refused: 'no-sprint' });
  });

  test('of one that was emptied is told when and by whom, though no issue shows the sprint field', async () => {
    const site = new SprintSite();
    site.issue('101');
    done(await site.open());
    site.ports.advance(60_000);
    const moved = site.moved('jonas');
    site.ports.sprintSource.take('12', ['101'], moved);
    const { drift, counts } = await site.view();
    expect(counts.issues).toBe(0);
    expect(drift).toMatchObject([{ kind: 'removed', at: moved.at, by: { accountId: 'jonas' } }]);
  });

  test('an issue that moved to another project is not vouched for', async () => {
    const site = new SprintSite();
    site.issue('101');
    site.issue('102');
    done(await site.open());
    const { sprintSource, jira } = site.ports;
    const found = await sprintSource.issuesOf('12', '10000');
    jira.put({ ...jira.inside.issue('102')!, projectId: '10001' });
    vi.spyOn(sprintSource, 'issuesOf').mockResolvedValue(found);
    const { counts, state } = await site.view();
    expect([counts.relevant, counts.passed, state]).toEqual([2, 1, 'open']);
  });

  test('children are looked at where the counted gate asks for them', async () => {
    const site = new SprintSite(askingChildren());
    site.issue('101');
    site.issue('102');
    site.issue('201', 'open', { key: 'TELE-201' }, '');
    site.ports.issues.child('TELE-102', '201');
    expect(await outcomes(site)).toEqual(['101 passed', '102 blocked']);
    expect((await site.view()).issues[1]?.missing).toEqual(['1 child has not passed']);
  });

  test('children of more than a hundred issues are unknown, and unknown blocks', async () => {
    const site = new SprintSite(askingChildren());
    for (let id = 1000; id < 1101; id += 1) site.issue(String(id));
    site.ports.issues.calls.length = 0;
    const { counts } = await site.view();
    expect([counts.relevant, counts.passed]).toEqual([101, 0]);
    expect(site.ports.issues.calls).toEqual([]);
  });
});
