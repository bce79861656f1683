import { fakeStore } from '../fakeStore';
import { desksBehaviour } from '../storeBehaviour/desks';
import { projectionsBehaviour } from '../storeBehaviour/projections';
import { siteBehaviour } from '../storeBehaviour/site';
import { sprintQueueBehaviour } from '../storeBehaviour/sprintQueue';
import { sprintsBehaviour } from '../storeBehaviour/sprints';
import { standingsBehaviour } from '../storeBehaviour/standings';
import type { StoresUnderTest } from '../storeBehaviour/underTest';
import { fakePolicies } from './fakePolicies';
import { fakeProjections } from './fakeProjections';
import { fakeSite } from './fakeSite';
import { fakeSprintQueue } from './fakeSprintQueue';
import { fakeSprints } from './fakeSprints';
import { fakeStandings } from './fakeStandings';

function open(): StoresUnderTest {
  const store = fakeStore();
  const projections = fakeProjections(store.disk);
  const sprints = fakeSprints(store);
  return {
    store,
    policies: fakePolicies(store),
    site: fakeSite(store),
    projections,
    standings: fakeStandings(store.disk, projections),
    sprints,
    sprintQueue: fakeSprintQueue(store.disk, sprints),
    failNextWrite: () => store.faults.failNextWrite(),
    applyThenFail: () => store.faults.applyThenThrow(),
    close: () => Promise.resolve(),
  };
}

desksBehaviour('in memory', open);
siteBehaviour('in memory', open);
projectionsBehaviour('in memory', open);
standingsBehaviour('in memory', open);
sprintsBehaviour('in memory', open);
sprintQueueBehaviour('in memory', open);
