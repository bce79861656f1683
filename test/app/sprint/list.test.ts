import { sprintList } from '../../../src/contract/operations/sprintRead';
import { done, readySite, validatedSite, type SprintSite } from './site';

/** What the list says of the one sprint of the site. */
async function recordIn(site: SprintSite) {
  const { rows } = sprintList.response.parse(done(await site.list()));
  return rows[0]?.record;
}

const signers = (record: Awaited<ReturnType<typeof recordIn>>) =>
  record?.signed.map(({ by, role, decision }) => [by?.name, role, decision]);

describe('who signed a sprint, in the list', () => {
  test('is told by name, in the order in which they signed', async () => {
    const record = await recordIn(await validatedSite());
    expect(signers(record)).toEqual([
      ['Dr. Sofia Marchetti', 'clinical validator', 'approved'],
      ['Dr. Noor Haddad', 'clinical validator', 'approved'],
      ['Helen Voss', 'compliance officer', 'approved'],
    ]);
    expect(record).toMatchObject({
      ...{ complete: true, revoked: 0 },
      looked: { phase: 'active', validated: true, later: false },
    });
  });

  test('leaves out what was taken back, and counts it', async () => {
    const site = await validatedSite();
    done(await site.revoke('sofia', site.record.signoffs[0]!.seq));
    const record = await recordIn(site);
    expect(signers(record)?.map(([name]) => name)).toEqual(['Dr. Noor Haddad', 'Helen Voss']);
    expect(record).toMatchObject({ complete: false, revoked: 1, looked: { validated: false, later: false } });
  });

  test('is nobody after the validation was reopened', async () => {
    const site = await validatedSite();
    done(await site.reopen('helen'));
    expect(await recordIn(site)).toMatchObject({ signed: [], complete: false, revoked: 3 });
  });

  test('names a rejection until the role approves', async () => {
    const site = await readySite();
    done(await site.sign('noor', 'validator', { decision: 'rejected', rationale: 'Not enough' }));
    expect(signers(await recordIn(site))).toEqual([['Dr. Noor Haddad', 'clinical validator', 'rejected']]);
    done(await site.sign('sofia', 'validator'));
    expect(signers(await recordIn(site))).toEqual([
      ['Dr. Sofia Marchetti', 'clinical validator', 'approved'],
    ]);
  });

  test('asks for nobody’s name where nobody signed', async () => {
    const site = await readySite();
    site.ports.jira.calls.length = 0;
    await recordIn(site);
    expect(site.ports.jira.calls).not.toContain('names');
  });
});

describe('what was recorded after the latest look', () => {
  test('is said: the look could not know of it', async () => {
    const site = await validatedSite();
    const issues = vi.spyOn(site.ports.sprintSource, 'issuesOf').mockRejectedValue(new Error('away'));
    done(await site.revoke('sofia', site.record.signoffs[0]!.seq));
    issues.mockRestore();
    expect(await recordIn(site)).toMatchObject({
      ...{ complete: false, revoked: 1, looked: { validated: true, later: true } },
    });
  });
});

describe('progress', () => {
  test('is that of the latest look, also where it found nothing for the record', async () => {
    const site = await readySite();
    const before = await recordIn(site);
    site.edit('102', 'Another one');
    const { revision } = site.record;
    await site.observe();
    expect(site.record.revision).toBe(revision);
    const after = await recordIn(site);
    expect(after?.looked).toMatchObject({ relevant: before!.looked!.relevant, later: false });
    expect(after!.looked!.passed).toBeLessThan(before!.looked!.passed);
  });
});
