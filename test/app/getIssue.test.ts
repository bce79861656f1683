import { explainGates } from '../../src/app/explainGates';
import { getIssue } from '../../src/app/getIssue';
import { issueView } from '../../src/contract/view';
import { AppSite } from '../support/appSite';

const gateOf = async (site: AppSite, who: string) => {
  const view = await site.view(who);
  const [gate] = view.gates;
  if (gate === undefined) throw new Error('no gate');
  return { view, gate };
};

describe('what a viewer sees', () => {
  test('conforms to the contract at every stage', async () => {
    const site = await AppSite.open();
    const conforms = async () => expect(issueView.safeParse(await site.view()).error).toBeUndefined();
    await conforms();
    await site.answerAll();
    await conforms();
    await site.sign('amara-okafor', 'clinical-validator');
    await site.sign('helen-voss', 'compliance-officer');
    await conforms();
    site.put({ fields: { summary: 'Another' } });
    await conforms();
  });

  test('says whether the issue can have children, by where its type stands', async () => {
    expect((await (await AppSite.open()).view()).issue.hierarchyLevel).toBe(0);
    expect((await (await AppSite.open({ hierarchyLevel: 1 })).view()).issue.hierarchyLevel).toBe(1);
  });

  test('a developer is asked to answer, and told who signs then', async () => {
    const { view } = await gateOf(await AppSite.open(), 'daniel-brandt');
    expect(view).toMatchObject({
      state: 'blocked',
      missing: 3,
      nextStep: { kind: 'answer', button: expect.stringMatching(/^Answer \d+ items$/) },
    });
    expect(view.nextStep.then).toMatch(/Dr\. Amara Okafor.*can sign/);
  });

  test('a reader is told who is next, and offered nothing', async () => {
    const site = await AppSite.open();
    site.ports.jira.grant('reader', '10000', {});
    const { view, gate } = await gateOf(site, 'reader');
    expect(view.nextStep).toMatchObject({ kind: 'wait', title: 'Jonas Weber answers next' });
    expect(gate.reasons.map(({ action }) => action.kind)).toEqual(['others', 'wait', 'wait']);
  });

  test('the validator signs, then the officer; each is told what comes next', async () => {
    const site = await AppSite.open();
    await site.answerAll();
    expect((await gateOf(site, 'amara-okafor')).view.nextStep).toMatchObject({
      kind: 'sign',
      role: 'clinical-validator',
      then: expect.stringContaining('Helen Voss'),
    });
    const officer = await gateOf(site, 'helen-voss');
    expect(officer.view.nextStep).toMatchObject({
      kind: 'wait',
      title: expect.stringContaining('Dr. Amara Okafor'),
    });
    expect(officer.gate.slots[1]).toMatchObject({
      canSign: false,
      mayNot: 'You sign after the clinical validator',
    });
    await site.sign('amara-okafor', 'clinical-validator');
    expect((await gateOf(site, 'helen-voss')).view.nextStep).toMatchObject({
      kind: 'sign',
      then: 'Then Done is open.',
    });
  });

  test('the assignee is not named among those who can sign', async () => {
    const site = await AppSite.open({ assignee: 'amara-okafor' });
    const { gate } = await gateOf(site, 'daniel-brandt');
    expect(gate.slots[0]?.who.people.map(({ name }) => name)).toEqual(['Dr. Sofia Marchetti', 'Both Hats']);
  });

  test('a passed gate is calm, and nothing is asked', async () => {
    const site = await AppSite.open();
    await site.pass();
    const { view, gate } = await gateOf(site, 'daniel-brandt');
    expect(view).toMatchObject({
      state: 'passed',
      missing: 0,
      nextStep: { kind: 'nothing', title: 'Can move to Done' },
    });
    expect(gate.slots.map(({ given }) => given[0]?.state)).toEqual(['valid', 'valid']);
  });

  test.each([
    [['10001'], 'Nothing is missing'],
    [['10001', '10003'], 'Can move to Done'],
    [[], 'Can move to Done'],
  ])('a passed issue with transitions to %j: %s', async (moves, title) => {
    const site = await AppSite.open();
    await site.pass();
    site.put({ moves });
    expect((await site.view()).nextStep).toMatchObject({ kind: 'nothing', title });
  });

  test('a signer sees what changed since the own signature', async () => {
    const site = await AppSite.open();
    await site.pass();
    site.put({ fields: { summary: 'Another' } });
    const { gate } = await gateOf(site, 'amara-okafor');
    expect(gate.fingerprint.parts.filter(({ sinceYours }) => sinceYours === 'changed')).toMatchObject([
      { part: 'field:summary' },
    ]);
    expect(gate.changes).toMatchObject([{ part: 'field:summary', label: 'Summary' }]);
    const stranger = await gateOf(site, 'daniel-brandt');
    expect(stranger.gate.fingerprint.parts.every(({ sinceYours }) => sinceYours === 'first')).toBe(true);
  });

  test('a project without policy says so', async () => {
    const site = await AppSite.open();
    site.put({ projectId: '10009' });
    site.ports.jira.grant('jonas-weber', '10009', {});
    expect(await getIssue(site.ports, site.place('jonas-weber'), {})).toMatchObject({
      state: 'no-policy',
      policy: null,
      gates: [],
    });
  });

  test('an issue that the viewer may not browse is as one that does not exist', async () => {
    const site = await AppSite.open();
    const hidden = await getIssue(site.ports, site.place('stranger'), {});
    site.ports.jira.remove('10042');
    expect(hidden).toEqual(await getIssue(site.ports, site.place('jonas-weber'), {}));
  });
});

describe('an explanation', () => {
  test('is the text that a refused transition shows', async () => {
    const site = await AppSite.open();
    const move = await site.move();
    const explained = await explainGates(site.ports, site.place('jonas-weber'), {});
    expect(explained).toMatchObject({
      decisions: [{ status: { name: 'Done' }, open: false, text: 'text' in move ? move.text : '' }],
    });
  });

  test('of a gate that does not exist is refused', async () => {
    const site = await AppSite.open();
    expect(await explainGates(site.ports, site.place('jonas-weber'), { gate: 'other' })).toMatchObject({
      refused: 'unknown-gate',
    });
  });
});
