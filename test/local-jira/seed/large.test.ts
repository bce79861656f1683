import { LARGE, seedLarge } from '../../../local-jira/seed/large';
import { createSite } from '../../support/jiraSite';
import { doorsOf } from './doors';
import { FakeCareGate } from './fakeCareGate';

it('the seed `large` makes as many issues as it is told, behind the starter policy', async () => {
  const site = createSite();
  const app = new FakeCareGate(site);
  const told: string[] = [];
  await seedLarge(doorsOf(site, app), (line) => told.push(line), { issues: 30, toldEvery: 15 });
  expect(app.adopted.has('TELE')).toBe(true);
  expect(site.jira.model.issueByIdOrKey('TELE-30')?.values['summary']).toMatch(/\(30\)$/);
  expect(site.jira.model.issueByIdOrKey('TELE-31')).toBeUndefined();
  expect(told).toEqual(['15 of 30 issues are written.', '30 of 30 issues are written.']);
  expect(LARGE).toBe(2_000);
});
