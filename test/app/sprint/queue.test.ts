import { listInbox } from '../../../src/app/inbox/list';
import { lookAgain } from '../../../src/app/sprint/lookAgain';
import { inboxList } from '../../../src/contract/operations/inboxList';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { aSprintPolicy } from '../../support/sprintStory';
import { done, OTHER, PROJECT, readySite, SPRINT, SprintSite, validatedSite } from './site';

const place = { sprintId: SPRINT, projectId: PROJECT };

/** What waits for somebody on the project page: in which role, and why. */
async function waits(site: SprintSite, who: string, projectId = PROJECT): Promise<string[]> {
  const answer = await listInbox(site.ports, site.place(who, projectId), { overdue: false, limit: 25 });
  if (isRefusal(answer)) throw new Error(answer.refused);
  return inboxList.response.parse(answer).sprints.map(({ role, because }) => `${role.id}: ${because}`);
}

const everybody = async (site: SprintSite): Promise<Record<string, string[]>> => {
  const found: [string, string[]][] = [];
  for (const who of ['sofia', 'noor', 'helen']) found.push([who, await waits(site, who)]);
  return Object.fromEntries(found);
};

const NOBODY = { sofia: [], noor: [], helen: [] };
const signoffOf = (site: SprintSite, who: string): number =>
  site.record.signoffs.findLast(({ signer }) => signer === who)?.seq ?? 0;

/** The last gate of an issue passes, or is shut by an edit, and the queue tells. */
async function passAgain(site: SprintSite, id: string): Promise<void> {
  const story = site.stories.get(id)!;
  story.facts = site.ports.jira.inside.issue(id)!;
  story.sign('amara', 'validator');
  site.put(story);
  await lookAgain(site.ports, { ...place, asked: site.ports.now() });
}

describe('a sprint in the queues of those who sign it', () => {
  test('waits for the validators, then the officer, then nobody', async () => {
    const site = await readySite();
    const first = ['validator: first'];
    expect(await everybody(site)).toEqual({ sofia: first, noor: first, helen: [] });
    done(await site.sign('sofia', 'validator'));
    expect(await everybody(site)).toEqual({ sofia: [], noor: first, helen: [] });
    done(await site.sign('noor', 'validator'));
    expect(await everybody(site)).toEqual({ ...NOBODY, helen: ['officer: first'] });
    done(await site.sign('helen', 'officer'));
    expect(await everybody(site)).toEqual(NOBODY);
  });

  test('waits for nobody while something else is lacking, and for those who sign when it is there', async () => {
    const site = await readySite(aSprintPolicy({ checklists: ['sprint-safety'] }));
    expect(await everybody(site)).toEqual(NOBODY);
    done(await site.answer('daniel', ['hazards', 'report']));
    expect((await everybody(site)).noor).toEqual(['validator: first']);
    site.issue('104', 'open');
    await lookAgain(site.ports, { ...place, asked: site.ports.now() });
    expect(await everybody(site)).toEqual(NOBODY);
  });

  test('waits again after an edit, once the issue has passed again', async () => {
    const site = await validatedSite();
    site.edit('101', 'Alarm above 160');
    await lookAgain(site.ports, { ...place, asked: site.ports.now() });
    expect(await everybody(site)).toEqual(NOBODY);
    await passAgain(site, '101');
    const stale = ['validator: stale'];
    expect(await everybody(site)).toEqual({ sofia: stale, noor: stale, helen: [] });
    site.ports.advance(60_000);
    done(await site.sign('sofia', 'validator'));
    expect(await everybody(site)).toEqual({ sofia: [], noor: stale, helen: [] });
  });

  test('waits for the role that rejected, and for the one whose signature was taken back', async () => {
    const site = await readySite();
    done(await site.sign('sofia', 'validator', { decision: 'rejected', rationale: 'The dose is wrong' }));
    expect((await everybody(site)).sofia).toEqual(['validator: rejected']);
    done(await site.sign('sofia', 'validator'));
    done(await site.sign('noor', 'validator'));
    done(await site.sign('helen', 'officer'));
    done(await site.revoke('noor', signoffOf(site, 'noor')));
    expect(await everybody(site)).toEqual({ ...NOBODY, noor: ['validator: first'] });
    done(await site.reopen('helen'));
    expect((await everybody(site)).sofia).toEqual(['validator: first']);
  });

  test('does not wait for whoever answers for one of its issues, or lost the role, or is elsewhere', async () => {
    const site = await readySite();
    const facts = site.ports.jira.inside.issue('101')!;
    site.ports.jira.put({ ...facts, assignee: 'noor' });
    await site.observe();
    expect(await waits(site, 'noor')).toEqual([]);
    expect(await waits(site, 'sofia')).toEqual(['validator: first']);
    site.ports.jira.grant('sofia', OTHER, { permissions: ['sign-validator'] });
    expect(await waits(site, 'sofia', OTHER)).toEqual([]);
    site.ports.jira.grant('sofia', PROJECT, { permissions: [] });
    expect(await waits(site, 'sofia')).toEqual([]);
  });

  test('keeps waiting since it began to, and is due by then', async () => {
    const [two, one] = aSprintPolicy().sprint!.signoffs;
    const site = await readySite(aSprintPolicy({ signoffs: [{ ...two!, dueDays: 2 }, one!] }));
    const [first] = site.ports.sprintQueue.kept.get(`sprint-${SPRINT}-${PROJECT}`)!.rows;
    site.ports.advance(3_600_000);
    done(await site.sign('sofia', 'validator'));
    const [later] = site.ports.sprintQueue.kept.get(`sprint-${SPRINT}-${PROJECT}`)!.rows;
    expect([later!.since, later!.due]).toEqual([first!.since, first!.due]);
  });

  test('is gone from them when the policy asks for no signature any more, and when it is deleted', async () => {
    for (const change of ['policy', 'sprint']) {
      const site = await readySite();
      const policy = { ...site.policy, sprint: undefined };
      if (change === 'policy') site.ports.store.tables.policies.set(PROJECT, policy);
      else site.ports.sprintSource.drop(SPRINT);
      await site.observe();
      expect(site.ports.sprintQueue.kept.get(`sprint-${SPRINT}-${PROJECT}`)?.rows).toEqual([]);
    }
  });
});

describe('the queue and the record', () => {
  test('a row that was left behind by a look that failed is not shown, and mended by the next', async () => {
    const site = await readySite();
    const { sprintQueue } = site.ports;
    const working = { ...sprintQueue };
    Object.assign(sprintQueue, { commit: () => Promise.reject(new Error('down')) });
    done(await site.sign('sofia', 'validator'));
    done(await site.sign('noor', 'validator'));
    expect(await everybody(site)).toEqual(NOBODY);
    Object.assign(sprintQueue, working);
    await site.observe();
    expect(await everybody(site)).toEqual({ ...NOBODY, helen: ['officer: first'] });
  });

  test('a look that began earlier and ended later does not overwrite what was found meanwhile', async () => {
    const site = await readySite();
    const { sprintSource } = site.ports;
    const direct = { ...sprintSource };
    let paused = false;
    Object.assign(sprintSource, {
      issues: async (...asked: Parameters<typeof direct.issues>) => {
        const found = await direct.issues(...asked);
        if (paused) return found;
        paused = true;
        site.issue('104', 'open');
        await site.observe();
        return found;
      },
    });
    await site.observe();
    expect(paused).toBe(true);
    expect(await everybody(site)).toEqual(NOBODY);
  });

  test('looks at the same time end with what is there', async () => {
    const site = await readySite();
    site.issue('104', 'open');
    await Promise.all([site.observe(), site.observe(), site.observe()]);
    expect(await everybody(site)).toEqual(NOBODY);
  });

  test('nothing is written where a look finds what the one before it found', async () => {
    const site = new SprintSite();
    site.issue('101', 'open');
    done(await site.open());
    const before = [...site.ports.sprintQueue.kept.values()];
    await site.observe();
    expect([...site.ports.sprintQueue.kept.values()]).toEqual(before);
    expect(before).toMatchObject([{ sequence: 1, rows: [], found: { relevant: 1, passed: 0 } }]);
  });
});

describe('a sprint that is to be looked at again', () => {
  test('is not, when somebody has looked since: many issues that change at once cost one look', async () => {
    const site = await readySite();
    const asked = site.ports.now();
    const look = () => lookAgain(site.ports, { ...place, asked });
    site.ports.advance(500);
    expect(await look()).toEqual({ looked: true });
    site.ports.advance(2_000);
    expect(await look()).toEqual({ looked: true });
    for (let more = 0; more < 20; more += 1) expect(await look()).toEqual({ looked: false });
    const later = { ...place, asked: site.ports.now() };
    expect(await lookAgain(site.ports, later)).toEqual({ looked: true });
  });

  test('is asked for again when it cannot be read', async () => {
    const site = await readySite();
    site.ports.sprintSource.fail('issues');
    await expect(lookAgain(site.ports, { ...place, asked: site.ports.now() })).rejects.toThrow();
  });
});
