import { policyHistory } from '../../../src/app/policy/history';
import { policyVersion } from '../../../src/app/policy/version';
import { policyHistory as contract } from '../../../src/contract/operations/policyHistory';
import { policyVersion as versionContract } from '../../../src/contract/operations/policyVersion';
import { templateById } from '../../../src/content';
import { someFacts } from '../../support/facts';
import { JONAS, lowered, MEI, must, PolicySite, PROJECT, raised, VIKTOR } from './policySite';

async function past(): Promise<PolicySite> {
  const site = new PolicySite();
  must(await site.adopt());
  must(await site.save(site.changed(raised)));
  must(await site.publish(MEI));
  must(await site.save(site.changed(lowered)));
  must(await site.publish());
  must(await site.decide(MEI, 'decline', { rationale: 'The officer is needed' }));
  must(await site.publish());
  must(await site.decide(MEI, 'confirm'));
  return site;
}

const tell = async (site: PolicySite, before?: number) =>
  must(await policyHistory(site.ports, site.place(JONAS), before === undefined ? {} : { before }));

describe('the history of a policy', () => {
  test('tells who published, proposed, declined and confirmed what, newest first', async () => {
    const history = await tell(await past());
    expect(contract.response.safeParse(history).error).toBeUndefined();
    expect(history.events.map(({ seq, version }) => [seq, version])).toEqual([
      [6, 3],
      [5, null],
      [4, null],
      [3, null],
      [2, 2],
      [1, 1],
    ]);
    const [confirmed, , declined, proposed, published] = history.events;
    expect(confirmed?.sentence).toMatch(/^Mei Lindqvist published version 3 .*as Viktor Hale proposed$/);
    expect(declined).toMatchObject({
      sentence: 'Mei Lindqvist declined the policy that Viktor Hale proposed',
      rationale: 'The officer is needed',
    });
    expect(proposed?.sentence).toMatch(/^Viktor Hale proposed a policy, which lowers/);
    expect(published).toMatchObject({ actor: { name: 'Mei Lindqvist' }, rationale: null });
  });

  test('comes in pages', async () => {
    const site = await past();
    for (let round = 0; round < 50; round += 1) {
      must(await site.save(site.changed((draft) => ({ ...draft, title: `Round ${round}` }))));
      site.settle({ secondPerson: false });
      must(await site.publish());
    }
    const first = await tell(site);
    expect(first.events).toHaveLength(50);
    expect(first.next).toBe(7);
    const second = await tell(site, 7);
    expect(second.events.map(({ seq }) => seq)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(second.next).toBeNull();
    expect(await tell(site, 1)).toEqual({ events: [], next: null });
  });

  test('of a project without a policy is empty', async () => {
    expect(await tell(new PolicySite())).toEqual({ events: [], next: null });
  });

  test('outlives the words of a rationale and the account of who acted', async () => {
    const site = await past();
    site.ports.store.tables.texts.clear();
    site.ports.jira.names = async () => [];
    const { events } = await tell(site);
    expect(events.every(({ rationale, actor }) => rationale === null && actor.closed)).toBe(true);
  });
});

describe('a version', () => {
  const ask = (site: PolicySite, version: number) =>
    policyVersion(site.ports, site.place(VIKTOR), { version });

  test('is what was in force under it, with its checklists word for word', async () => {
    const site = await past();
    const first = must(await ask(site, 1));
    expect(versionContract.response.safeParse(first).error).toBeUndefined();
    expect(first).toMatchObject({ policy: { version: 1 }, publishedBy: { name: 'Viktor Hale' } });
    expect(first.templates).toEqual([templateById('clinical-validation', 1)]);
    expect(must(await ask(site, 3)).policy.gates[0]?.signoffs).toHaveLength(1);
  });

  test('that never was is refused', async () => {
    expect(await ask(await past(), 4)).toMatchObject({ refused: 'unknown-version' });
  });

  test('needs a page on an issue or in a project', async () => {
    const site = await past();
    expect(await policyVersion(site.ports, { caller: site.who(JONAS) }, { version: 1 })).toMatchObject({
      refused: 'invalid-request',
    });
  });

  test('on an issue is that of its project, for those who may browse the issue', async () => {
    const site = await past();
    const place = (who: string) => ({ caller: site.who(who), issueId: '10042', projectId: '10009' });
    expect(await policyVersion(site.ports, place(JONAS), { version: 1 })).toMatchObject({
      refused: 'not-found',
    });
    site.ports.jira.put(someFacts({ projectId: PROJECT }));
    expect(must(await policyVersion(site.ports, place(JONAS), { version: 1 })).policy.version).toBe(1);
    expect(await policyVersion(site.ports, place('a-stranger'), { version: 1 })).toMatchObject({
      refused: 'not-found',
    });
  });
});
