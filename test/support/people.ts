import { at } from './jiraAnswer';
import type { Site } from './jiraSite';
import { createSite } from './jiraSite';

const ADMIN = 'viktor-hale';

async function done(site: Site, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await site.call(ADMIN, method, path, body);
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Invites somebody with a licence, or none. Answers the account id. */
export async function invite(site: Site, displayName: string, licensed = true): Promise<string> {
  const emailAddress = `${displayName.toLowerCase().replace(/\s+/gu, '.')}@elsewhere.example`;
  const products = licensed ? ['jira-software'] : [];
  const user = await done(site, 'POST', '/user', { emailAddress, displayName, products });
  return String(at(user, 'accountId'));
}

/** Ids of a scheme with two levels: `safety` for compliance officers and reporters, `leads` for the project lead. */
export interface Secured {
  scheme: string;
  safety: string;
  leads: string;
}

/** Gives a project a security scheme. */
export async function secure(site: Site, projectId = '10000'): Promise<Secured> {
  const members = [{ type: 'projectRole', parameter: '10011' }, { type: 'reporter' }];
  const levels = [
    { name: 'Safety board', description: 'Safety of patients', members },
    { name: 'Leads', description: '', members: [{ type: 'projectLead' }] },
  ];
  const made = await done(site, 'POST', '/issuesecurityschemes', { name: 'Confidential', levels });
  const scheme = String(at(made, 'id'));
  await done(site, 'PUT', '/issuesecurityschemes/project', { projectId, schemeId: scheme });
  const shown = await done(site, 'GET', `/issuesecurityschemes/${scheme}`);
  const [safety, leads] = [0, 1].map((index) => String(at(shown, 'levels', index, 'id')));
  return { scheme, safety: safety ?? '', leads: leads ?? '' };
}

/** One person of every kind by name, on a site with an open issue, a secured one and one of a team-managed project. */
export interface Crowd {
  site: Site;
  levels: Secured;
  people: Record<Kind, string>;
}

export type Kind =
  | 'anonymous'
  | 'outsider'
  | 'member'
  | 'officer'
  | 'deactivated'
  | 'unlicensed'
  | 'app'
  | 'automation'
  | 'site admin';

/** TELE-1 is open, TELE-2 at the level `safety`, RPM-1 belongs to a team-managed project. All reported by Priya. */
export async function crowd(): Promise<Crowd> {
  const site = createSite();
  const levels = await secure(site);
  for (const key of ['TELE', 'TELE', 'RPM']) {
    const issuetype = { name: key === 'TELE' ? 'Story' : 'Task' };
    await site.call('priya-raman', 'POST', '/issue', {
      fields: { project: { key }, issuetype, summary: 'x' },
    });
  }
  site.jira.model.core.store.transaction(() => {
    const { issues } = site.jira.model.core.tables;
    const second = site.jira.model.issueByIdOrKey('TELE-2');
    if (second) issues.put(second.id, { ...second, values: { ...second.values, security: levels.safety } });
  });
  const admin = await invite(site, 'Una Admin');
  await done(site, 'POST', '/group/user?groupname=jira-administrators', { accountId: admin });
  const outsider = await invite(site, 'Oskar Outsider');
  const daniel = site.jira.model.user('daniel-brandt');
  if (daniel) site.jira.model.setup.user({ ...daniel, active: false });
  const people: Record<Kind, string> = {
    anonymous: 'nobody',
    outsider,
    member: 'jonas-weber',
    officer: 'helen-voss',
    deactivated: 'daniel-brandt',
    unlicensed: 'mallory-quinn',
    app: 'app',
    automation: 'automation-app',
    'site admin': admin,
  };
  return { site, levels, people };
}
