import { paragraph } from '../support/facts';
import { AppSite } from '../support/appSite';

describe('a transition', () => {
  test('is refused with every reason, then open, then refused again naming what changed', async () => {
    const site = await AppSite.open();
    expect(await site.move()).toMatchObject({
      open: false,
      text: expect.stringContaining('required items are open'),
    });
    await site.pass();
    expect(await site.move()).toEqual({ open: true });
    site.put({ fields: { description: paragraph('Above 3 kg') } });
    expect(await site.move()).toMatchObject({
      open: false,
      text: expect.stringMatching(/description changed.*compliance officer/),
    });
  });

  test('takes one Jira read and one storage read, and writes nothing', async () => {
    const site = await AppSite.open();
    await site.pass();
    site.ports.jira.calls.length = 0;
    const before = structuredClone(site.ports.store.tables);
    await site.move();
    expect(site.ports.jira.calls).toEqual(['issue']);
    expect(site.ports.store.tables).toEqual(before);
  });

  test('is decided on what the transition screen is about to write', async () => {
    const site = await AppSite.open();
    await site.pass();
    expect(await site.move({ summary: 'Changed on the screen' })).toMatchObject({ open: false });
    expect(await site.move({ assignee: { accountId: 'amara-okafor' } })).toMatchObject({ open: false });
    expect(await site.move({ assignee: null })).toEqual({ open: true });
  });

  test('is refused when the rule names a gate that the policy does not have', async () => {
    const site = await AppSite.open();
    await site.pass();
    expect(await site.move({}, ['clinical-validation'])).toEqual({ open: true });
    expect(await site.move({}, ['no-such-gate'])).toMatchObject({ open: false });
  });

  test('is refused where the project has no policy', async () => {
    const site = await AppSite.open();
    site.put({ projectId: '10009' });
    expect(await site.move()).toMatchObject({ open: false, text: expect.stringContaining('not set up') });
  });

  test.each(['issue'] as const)(
    'throws when Jira does not answer, so that the caller blocks',
    async (method) => {
      const site = await AppSite.open();
      await site.pass();
      site.ports.jira.fail(method);
      await expect(site.move()).rejects.toThrow();
    },
  );

  test('throws when the storage does not answer, and when the issue cannot be read', async () => {
    const site = await AppSite.open();
    await site.pass();
    site.ports.store.faults.failReads(true);
    await expect(site.move()).rejects.toThrow();
    site.ports.store.faults.failReads(false);
    site.ports.jira.remove('10042');
    await expect(site.move()).rejects.toThrow();
  });

  test('hands over what was refused as codes and ids, without words', async () => {
    const site = await AppSite.open();
    expect(await site.move()).toMatchObject({
      refused: {
        issueId: '10042',
        projectId: '10000',
        policy: 1,
        refused: [
          { gate: 'clinical-validation', codes: ['items-open', 'signoff-missing', 'signoff-missing'] },
        ],
      },
    });
  });
});
