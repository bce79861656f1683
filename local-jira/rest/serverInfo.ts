import { jiraInstant } from '../jira/render/instant';
import type { Routes } from './env';
import { signedIn } from './http';

export const serverRoutes: Routes = (rest, core) => {
  rest.get('/serverInfo', (c) =>
    c.json({
      baseUrl: core.siteUrl(),
      displayUrl: core.siteUrl(),
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_000,
      buildDate: '2026-01-01T00:00:00.000+0000',
      serverTime: jiraInstant(core.clock.iso()),
      scmInfo: 'local',
      serverTitle: 'Local Jira',
      serverTimeZone: 'Etc/UTC',
    }),
  );

  rest.get('/configuration', (c) => {
    signedIn(c);
    return c.json({
      votingEnabled: false,
      watchingEnabled: false,
      unassignedIssuesAllowed: true,
      subTasksEnabled: true,
      issueLinkingEnabled: true,
      timeTrackingEnabled: false,
      attachmentsEnabled: true,
    });
  });
};
