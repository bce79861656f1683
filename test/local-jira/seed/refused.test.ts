import { SCENARIOS } from '../../../local-jira/seed';
import { createSite } from '../../support/jiraSite';
import { doorsOf } from './doors';
import { FakeCareGate } from './fakeCareGate';

it('the seed `refused` leaves one story in review that was refused on its way to Done', async () => {
  const site = createSite();
  const app = new FakeCareGate(site);
  await SCENARIOS.refused.play(doorsOf(site, app), () => undefined);
  const story = site.jira.model.issueByIdOrKey('TELE-1');
  expect(story?.values['status']).toBe('10002');
  expect(site.jira.model.issueByIdOrKey('TELE-2')).toBeUndefined();
  expect(app.openGates('TELE-1')).toEqual(['clinical-validation']);
  expect(site.app.asked.at(-1)).toMatchObject({ issueKey: 'TELE-1', from: '10002', to: '10003' });
});
