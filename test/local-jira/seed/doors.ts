import type { SeedSite } from '../../../local-jira/seed';
import type { Site } from '../../support/jiraSite';
import type { FakeCareGate } from './fakeCareGate';

/** The doors of a seed to a Jira in memory and an app that is kept in memory. */
export const doorsOf = ({ jira, clock }: Site, app: FakeCareGate): SeedSite => ({
  fetch: (request, caller) => jira.fetch(request, caller),
  invoke: app.invoke,
  now: () => clock.now(),
  pass: (ms) => {
    clock.advance(ms);
    return Promise.resolve();
  },
});
