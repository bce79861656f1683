import { adfToText } from '../../../local-jira/adf';
import { SeedFailed, seedSmall, type SeededIssue, type SeedSite } from '../../../local-jira/seed';
import { findIdentifiers } from '../../../src/domain/phi';
import { createSite, type Site } from '../../support/jiraSite';
import { doorsOf } from './doors';
import { FakeCareGate } from './fakeCareGate';

const PRIVACY = 'privacy-security';
const CLINICAL = 'clinical-validation';

describe('the small demo', () => {
  let site: Site;
  let app: FakeCareGate;
  let issues: readonly SeededIssue[];

  beforeAll(async () => {
    site = createSite();
    app = new FakeCareGate(site);
    issues = await seedSmall(doorsOf(site, app));
  });

  const values = (key: string) => site.jira.model.issueByIdOrKey(key)?.values ?? {};
  const keysOf = (project: string) =>
    issues.map(({ key }) => key).filter((key) => key.startsWith(`${project}-`));
  const inStatus = (status: string) => keysOf('TELE').filter((key) => values(key)['status'] === status);

  it('adopts the policy of both projects for the same statuses', () => {
    const gates = [
      { id: PRIVACY, guards: ['10001'], scope: {} },
      { id: CLINICAL, guards: ['10003'], scope: {} },
    ];
    expect(app.adopted.get('TELE')).toMatchObject({ starter: 'digital-health', gates });
    expect(app.adopted.get('RPM')).toMatchObject({ starter: 'digital-health', gates });
  });

  it('has the same keys each time', () => {
    expect(keysOf('TELE')).toEqual(Array.from({ length: 17 }, (_, index) => `TELE-${index + 1}`));
    expect(keysOf('RPM')).toEqual(['RPM-1', 'RPM-2', 'RPM-3']);
  });

  it('has work in every status, twelve issues waiting in review', () => {
    expect(inStatus('10000')).toEqual(['TELE-16', 'TELE-17']);
    expect(inStatus('10001')).toEqual(['TELE-1', 'TELE-14']);
    expect(inStatus('10002')).toHaveLength(12);
    expect(inStatus('10003')).toEqual(['TELE-15']);
  });

  it('has three issues in review that are ready for Done, and nine that are not', () => {
    const ready = inStatus('10002').filter((key) => app.openGates(key).length === 0);
    expect(ready).toEqual(['TELE-3', 'TELE-5', 'TELE-10']);
    expect(app.signers('TELE-3', CLINICAL)).toEqual(['amara-okafor', 'helen-voss']);
  });

  it('has moved nothing past a gate that is shut', () => {
    const started = [...inStatus('10001'), ...inStatus('10002'), ...inStatus('10003')];
    expect(started.filter((key) => app.openGates(key, '10001').length > 0)).toEqual([]);
    expect(app.openGates('TELE-15')).toEqual([]);
    expect(site.app.asked.length).toBeGreaterThan(0);
  });

  it('opens with a story of Jonas that lacks two clinical answers and both signatures', () => {
    expect(values('TELE-2')).toMatchObject({
      summary: 'Suggest a diuretic step from home weight',
      assignee: 'jonas-weber',
      reporter: 'priya-raman',
      status: '10002',
      parent: site.jira.model.issueByIdOrKey('TELE-1')?.id,
    });
    expect(app.answered('TELE-2', CLINICAL)).toBe(15);
    expect(app.signers('TELE-2', CLINICAL)).toEqual([]);
  });

  it.each([
    ['half answered', ['TELE-4', 'TELE-7', 'TELE-11'], 9, []],
    ['waiting for a compliance officer', ['TELE-6', 'TELE-9'], 17, ['amara-okafor']],
    ['validated, then changed', ['TELE-8'], 17, []],
    ['not looked at', ['TELE-12', 'TELE-13'], 0, []],
  ])('has issues in review that are %s', (_, keys, answered, signers) => {
    const found = keys.map((key) => [app.answered(key, CLINICAL), app.signers(key, CLINICAL)]);
    expect(found).toEqual(keys.map(() => [answered, signers]));
  });

  it('answers in batches of at most ten', () => {
    expect(Math.max(...app.batches)).toBe(10);
  });

  it('writes descriptions that people can test, without a word that may identify a patient', () => {
    const texts = issues.map(({ key }) => adfToText(values(key)['description']));
    expect(texts.every((text) => text.split('\n').length >= 3)).toBe(true);
    expect(texts.flatMap((text) => findIdentifiers(text))).toEqual([]);
  });
});

function failing(parts: Partial<SeedSite>): SeedSite {
  const site = createSite();
  return { ...doorsOf(site, new FakeCareGate(site)), ...parts };
}

it('stops with the words of the app when it refuses', async () => {
  const refusal = { code: 'no-permission', status: 403, title: 'You may not do this here', message: 'Ask.' };
  const site = failing({ invoke: () => Promise.resolve({ ok: false, refusal }) });
  await expect(seedSmall(site)).rejects.toThrow(
    new SeedFailed('policy.adopt on TELE as viktor-hale: no-permission. You may not do this here. Ask.'),
  );
});

it('stops when the app answers something else than it promises', async () => {
  await expect(seedSmall(failing({ invoke: () => Promise.resolve('hello') }))).rejects.toThrow(
    /something else than it promises/,
  );
});

it('stops with the words of Jira when it refuses', async () => {
  const site = failing({
    fetch: () => Promise.resolve(new Response('{"errorMessages":["no"]}', { status: 400 })),
  });
  await expect(seedSmall(site)).rejects.toThrow(/POST \/api\/3\/issue as ruth-abelman: 400 .*no/);
});
