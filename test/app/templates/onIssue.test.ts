import { answerChecklist } from '../../../src/app/answerChecklist';
import { getIssue } from '../../../src/app/getIssue';
import { listAudit } from '../../../src/app/listAudit';
import { policyVersion } from '../../../src/app/policy/version';
import { sign } from '../../../src/app/sign';
import { issueView } from '../../../src/contract/view';
import type { Template } from '../../../src/domain/checklist/template';
import { someFacts } from '../../support/facts';
import { must } from '../policy/policySite';
import { aTemplate, someItem } from './someTemplate';
import { TemplateSite } from './templateSite';

const ISSUE = '10042';
const DANIEL = 'daniel-brandt';
const AMARA = 'amara-okafor';
const FIRST = aTemplate({ items: [someItem('asked'), someItem('told'), someItem('gone')] });
const SECOND = aTemplate({
  items: [
    someItem('asked', { text: 'The ward was asked in person' }),
    someItem('told', { help: 'Ask the lead.' }),
    someItem('shown'),
  ],
});

/** A project whose gate asks for a checklist of the site's own, and one issue in review. */
class IssueSite extends TemplateSite {
  static async open(): Promise<IssueSite> {
    const site = new IssueSite();
    const { jira } = site.ports;
    jira.person(DANIEL, 'Daniel Brandt');
    jira.person(AMARA, 'Dr. Amara Okafor');
    jira.grant(DANIEL, '10000', { edit: true });
    jira.grant(AMARA, '10000', { edit: true, permissions: ['sign-clinical-validator'] });
    jira.put(someFacts({ statusId: '10002' }));
    site.settle({ secondPerson: false });
    await site.bring(FIRST);
    must(await site.adopt());
    return site;
  }

  /** Publishes a policy whose gate asks for the own checklist and one sign-off; the title tells versions apart. */
  async publishPolicy(title: string): Promise<void> {
    const draft = this.changed((one) => ({
      ...one,
      title,
      gates: one.gates.map((gate) => ({
        ...gate,
        title,
        checklists: ['ward-round'],
        signoffs: [{ role: 'clinical-validator', count: 1, meaning: `Validated under ${title}` }],
      })),
    }));
    must(await this.save(draft));
    must(await this.publish());
  }

  async take(template: Template, title: string): Promise<void> {
    await this.bring(template);
    await this.publishPolicy(title);
  }

  onIssue(who: string) {
    return { caller: this.who(who), issueId: ISSUE };
  }

  async issue(who = DANIEL) {
    const view = must(await getIssue(this.ports, this.onIssue(who), {}));
    expect(issueView.safeParse(view).error).toBeUndefined();
    return view;
  }

  async checklist() {
    const [checklist] = (await this.issue()).checklists;
    return checklist!;
  }

  async answer(...items: string[]): Promise<void> {
    const { items: lines } = await this.checklist();
    const answers = lines
      .filter(({ item }) => items.includes(item.id))
      .map(({ item, revision }) => ({
        item: item.id,
        value: 'done' as const,
        replaces: revision,
        evidence: [],
      }));
    const request = { nonce: this.nonce(), checklist: 'ward-round', answers };
    must(await answerChecklist(this.ports, this.onIssue(DANIEL), request));
  }

  async sign(): Promise<void> {
    const gate = (await this.issue(AMARA)).gates[0]!;
    const { role, meaning } = gate.slots[0]!;
    const seen = gate.fingerprint.root;
    const request = {
      nonce: this.nonce(),
      gate: gate.id,
      role,
      decision: 'approved',
      meaning,
      seen,
    } as const;
    must(await sign(this.ports, this.onIssue(AMARA), request));
  }

  async history(): Promise<string[]> {
    const page = must(await listAudit(this.ports, this.onIssue(DANIEL), { chain: 'issue', limit: 50 }));
    return page.lines.map(({ sentence }) => sentence);
  }
}

const outdated = (items: readonly { item: { id: string }; outdated: boolean }[]): string[] =>
  items.filter((line) => line.outdated).map(({ item }) => item.id);
const told = (news: readonly { item: string; kind: string; carriesOver: boolean }[]): string[] =>
  news.map(({ item, kind, carriesOver }) => `${kind} ${item}${carriesOver ? ' carries over' : ''}`);

describe('a checklist of the site’s own on an issue', () => {
  test('is shown word for word, and answered', async () => {
    const site = await IssueSite.open();
    await site.publishPolicy('One');
    expect(await site.checklist()).toMatchObject({
      id: 'ward-round',
      version: 1,
      answeredVersion: null,
      news: [],
      purpose: FIRST.purpose,
      items: FIRST.items.map((item) => ({ item, outdated: false })),
    });
    await site.answer('asked');
    expect(await site.checklist()).toMatchObject({ answeredVersion: 1, news: [], answered: 1 });
    expect((await site.history()).at(-1)).toBe(
      'Daniel Brandt answered “done” to “The item asked was looked at” in Ward round',
    );
  });

  test('that changed says what is new, which answers do not count, and which do', async () => {
    const site = await IssueSite.open();
    await site.publishPolicy('One');
    await site.answer('asked', 'told', 'gone');
    await site.take(SECOND, 'Two');
    const changed = await site.checklist();
    expect(changed).toMatchObject({ version: 2, answeredVersion: 1, answered: 1, total: 3, openRequired: 2 });
    expect(outdated(changed.items)).toEqual(['asked']);
    expect(told(changed.news)).toEqual([
      'changed asked',
      'changed told carries over',
      'added shown',
      'removed gone',
    ]);
    expect(changed.items.find(({ item }) => item.id === 'asked')).toMatchObject({ value: 'done' });
  });

  test('keeps the news of items that still wait, until they are answered anew', async () => {
    const site = await IssueSite.open();
    await site.publishPolicy('One');
    await site.answer('asked', 'told', 'gone');
    await site.take(SECOND, 'Two');
    await site.answer('shown');
    const half = await site.checklist();
    expect(half.answeredVersion).toBe(2);
    expect(told(half.news)).toEqual(['changed asked']);
    expect(outdated(half.items)).toEqual(['asked']);
    await site.answer('asked');
    expect(await site.checklist()).toMatchObject({ news: [], answered: 3, openRequired: 0 });
  });

  test('an outdated answer is replaced by naming it', async () => {
    const site = await IssueSite.open();
    await site.publishPolicy('One');
    await site.answer('asked');
    await site.take(SECOND, 'Two');
    const answers = [{ item: 'asked', value: 'done' as const, replaces: 0, evidence: [] }];
    const request = { nonce: site.nonce(), checklist: 'ward-round', answers };
    expect(await answerChecklist(site.ports, site.onIssue(DANIEL), request)).toMatchObject({
      refused: 'edit-conflict',
    });
    await site.answer('asked');
    expect(outdated((await site.checklist()).items)).toEqual([]);
  });

  test('whose words are gone still says what is open', async () => {
    const site = await IssueSite.open();
    await site.publishPolicy('One');
    site.ports.site.kept.templates.clear();
    expect(await site.checklist()).toMatchObject({
      title: 'Ward round',
      items: [],
      openRequired: 3,
      news: [],
    });
  });
});

describe('what was decided under older versions', () => {
  test('stays explainable: policy, checklist and history as they were', async () => {
    const site = await IssueSite.open();
    await site.publishPolicy('One');
    await site.answer('asked', 'told', 'gone');
    await site.sign();
    await site.take(SECOND, 'Two');
    await site.publishPolicy('Three');
    expect(site.inForce?.version).toBe(4);
    expect((await site.issue()).gates[0]?.reasons).toMatchObject([
      { reason: { code: 'items-open', items: ['asked', 'shown'] } },
    ]);
    await site.answer('asked');

    const slot = (await site.issue()).gates[0]?.slots[0];
    const given = slot?.given[0];
    expect(given).toMatchObject({ policy: 2, state: 'stale', meaning: 'Validated under One' });

    const then = must(await policyVersion(site.ports, site.onIssue(DANIEL), { version: given!.policy }));
    expect(then.policy).toMatchObject({ title: 'One', templates: [{ id: 'ward-round', version: 1 }] });
    expect(then.templates).toEqual([FIRST]);
    const now = must(await policyVersion(site.ports, site.onIssue(DANIEL), { version: 4 }));
    expect(now.templates[0]?.items.map(({ id }) => id)).toEqual(['asked', 'told', 'shown']);

    expect(await site.history()).toEqual(
      expect.arrayContaining([
        'Dr. Amara Okafor signed One as clinical validator: Validated under One',
        'Daniel Brandt answered “done” to “The item gone was looked at” in Ward round',
      ]),
    );
  });
});

test('an issue is shown with as many platform calls as before, whatever the versions', async () => {
  const site = await IssueSite.open();
  await site.publishPolicy('One');
  await site.answer('asked');
  site.ports.jira.calls.splice(0);
  await site.issue();
  const before = site.ports.jira.calls.length;
  await site.take(SECOND, 'Two');
  site.ports.jira.calls.splice(0);
  await site.issue();
  expect(site.ports.jira.calls).toHaveLength(before);
});
