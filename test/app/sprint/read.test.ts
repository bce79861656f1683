import { sprintExport, sprintList } from '../../../src/contract/operations/sprintRead';
import { verifyChain } from '../../../src/domain/audit/verify';
import { commit } from '../../../src/domain/shared/commitment';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { sha256 } from '../../support/sha256';
import { aSprintPolicy } from '../../support/sprintStory';
import type { Story } from '../../support/story';
import { done, PROJECT, readySite, SprintSite, validatedSite } from './site';

interface Exported {
  readonly chain: {
    readonly chain: string;
    readonly head: string;
    readonly entries: readonly {
      readonly seq: number;
      readonly hash: string;
      readonly bytes: string | null;
      readonly texts: Readonly<Record<string, { readonly salt: string; readonly text: string }>>;
    }[];
  };
}

const chainOf = ({ text }: { readonly text: string }) => (JSON.parse(text) as Exported).chain;

const listed = async (site: SprintSite) => {
  const list = await site.list();
  if (isRefusal(list)) throw new Error(list.refused);
  return sprintList.response.parse(list);
};

describe('the list of sprints', () => {
  test('shows what was recorded, and reads no issue', async () => {
    const site = await validatedSite();
    site.ports.sprintSource.plan(PROJECT, { id: '13', name: 'TELE Sprint 15', phase: 'future', board: '7' });
    site.ports.sprintSource.calls.length = 0;
    const { rows, asked, more } = await listed(site);
    expect([asked, more]).toEqual([true, false]);
    expect(
      rows.map(({ sprint, record }) => [sprint.name, record?.looked?.validated, record?.signed.length]),
    ).toEqual([
      ['TELE Sprint 15', undefined, undefined],
      ['TELE Sprint 14', true, 3],
    ]);
    expect(rows[1]?.record?.signed[0]).toMatchObject({
      ...{ role: 'clinical validator', decision: 'approved', by: { name: 'Dr. Sofia Marchetti' } },
    });
    expect(site.ports.sprintSource.calls).toEqual(['ofProject']);
  });

  test('still names a sprint that Jira has no more', async () => {
    const site = await validatedSite();
    site.ports.sprintSource.drop('12');
    await site.observe();
    expect((await listed(site)).rows).toMatchObject([
      { sprint: { name: 'TELE Sprint 14', phase: 'deleted' } },
    ]);
  });

  test('keeps what was recorded when the policy asks no more, and asks Jira nothing', async () => {
    const site = await validatedSite();
    const { sprint: _, ...rest } = site.policy;
    site.ports.store.tables.policies.set(PROJECT, rest);
    site.ports.sprintSource.calls.length = 0;
    expect(await listed(site)).toMatchObject({
      asked: false,
      rows: [{ sprint: { name: 'TELE Sprint 14' } }],
    });
    expect(site.ports.sprintSource.calls).toEqual([]);
  });

  test('is empty where there is neither a policy nor a record', async () => {
    const site = new SprintSite();
    site.ports.store.tables.policies.clear();
    expect(await listed(site)).toMatchObject({ asked: false, rows: [], more: false });
  });
});

/** An issue that passed, with an item that is said not to apply. */
function excepted(site: SprintSite): Story {
  const story = site.issue('104', 'open');
  story.answer('daniel', ['first'], { value: 'not-applicable', reason: 'b'.repeat(64) });
  story.sign('amara', 'validator');
  site.put(story);
  const words = { reason: { salt: 'a'.repeat(64), text: '=No bedside device' } };
  site.ports.store.tables.texts.set('issue-104:1', words);
  return story;
}

describe('exceptions', () => {
  test('are told with the reason and who decided', async () => {
    const site = await readySite();
    excepted(site);
    const { issues } = await site.view();
    const by = { accountId: 'daniel', name: 'Daniel Brandt' };
    expect(issues.find(({ issue }) => issue.id === '104')?.exceptions).toEqual([
      { item: 'first', reason: '=No bedside device', by },
    ]);
  });
});

describe('the report as CSV', () => {
  test('has a line for each issue, exception, drift and signature, safe to open in a spreadsheet', async () => {
    const site = await validatedSite();
    excepted(site);
    site.edit('101', 'Suggest, or not');
    const facts = site.ports.jira.inside.issue('102')!;
    site.ports.jira.put({ ...facts, summary: '=HYPERLINK("https://evil.example")' });
    const { filename, text } = sprintExport.response.parse(await site.file('csv'));
    expect(filename).toBe('TELE-sprint-12-2026-11-21.csv');
    const lines = text.split('\r\n').slice(0, -1);
    expect(lines.map((line) => line.split(',')[0])).toEqual([
      ...['Record', 'Sprint', 'Issue', 'Issue', 'Issue', 'Issue'],
      ...['Issue signature', 'Issue signature', 'Exception'],
      ...['Drift', 'Drift', 'Drift', 'Drift', 'Signature', 'Signature', 'Signature'],
    ]);
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(text).toContain("Not applicable,'=No bedside device,Daniel Brandt");
    expect(text).toContain(
      'Sprint approved,stale,,"Helen Voss, compliance officer",2026-11-21T10:00:00.000Z',
    );
  });

  test('only counts what the reader may not see', async () => {
    const site = await validatedSite();
    site.ports.sprintSource.hide('102');
    const { text } = await site.file('csv');
    expect(text).not.toContain('TELE-102');
    expect(text).toContain('Issues,,1 that you may not see');
  });
});

describe('the report as JSON', () => {
  test('can be verified by somebody else: hashes, links and the words that were committed to', async () => {
    const site = await validatedSite(aSprintPolicy());
    done(await site.revoke('sofia', site.record.signoffs[0]!.seq));
    const { chain, head, entries } = chainOf(await site.file('json'));
    const stored = entries.map(({ seq, hash, bytes }) => ({ chain, seq, hash, bytes: bytes ?? '' }));
    expect(verifyChain(chain, stored, sha256)).toEqual({ intact: true, head });
    const told = entries.flatMap(({ bytes, texts }) =>
      Object.values(texts).map((kept) => (bytes ?? '').includes(commit(sha256, kept))),
    );
    expect(told).toHaveLength(5);
    expect(told.every(Boolean)).toBe(true);
  });

  test('withholds the bytes of entries that name an issue which the reader may not see', async () => {
    const site = await validatedSite();
    site.ports.sprintSource.hide('102');
    const { text } = await site.file('json');
    const { entries } = chainOf({ text });
    expect(text).not.toMatch(/TELE-102|\\"102\\"|"102"/u);
    expect(entries.filter(({ bytes }) => bytes === null).length).toBeGreaterThan(0);
    expect(entries.every(({ hash }) => hash.length === 64)).toBe(true);
  });

  test('keeps entries that name an issue which is gone, and one that only the reader sees elsewhere', async () => {
    const site = await validatedSite();
    site.ports.jira.remove('102');
    expect(chainOf(await site.file('json')).entries.every(({ bytes }) => bytes !== null)).toBe(true);
  });

  test('has no chain where nothing is recorded', async () => {
    const site = new SprintSite();
    site.issue('101');
    expect(chainOf(await site.file('json'))).toBeNull();
  });
});

describe('a sprint of 500 issues', () => {
  test('takes two searches and one bulk read of issues and records, however it is looked at', async () => {
    const site = new SprintSite();
    for (let id = 1000; id < 1500; id += 1) site.issue(String(id), id < 1010 ? 'passed' : 'irrelevant');
    done(await site.open());
    const records = vi.spyOn(site.ports.sprints, 'issueRecords');
    const { sprintSource } = site.ports;
    sprintSource.calls.length = 0;
    site.ports.jira.calls.length = 0;
    const view = await site.view('sofia');
    expect(view.counts).toMatchObject({ issues: 500, relevant: 10, passed: 10 });
    expect(sprintSource.calls.toSorted()).toEqual(['fields', 'issues', 'issuesOf', 'sprint', 'visible']);
    expect(site.ports.jira.calls.toSorted()).toEqual(['holders', 'holders', 'names', 'projectGrants']);
    expect(records).toHaveBeenCalledTimes(1);
    sprintSource.calls.length = 0;
    done(await site.sign('sofia', 'validator', { seen: view.fingerprint }));
    expect(sprintSource.calls.filter((call) => call === 'issues')).toHaveLength(2);
    expect(site.record.vouched?.issues).toHaveLength(500);
  });
});
