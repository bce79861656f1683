import { appId, CLOUD_ID, ENVIRONMENT_ID } from '../forge/identity';
import { findResolverModule } from '../forge/manifest/modules';
import type { Manifest } from '../forge/manifest/schema';
import { AGILE_IDS_AS_TEXT } from '../site/guesses';
import type { BoardPlace, IssuePlace, LocalUser, ProjectPlace, SprintPlace } from './port';

/** Where a resolver is called from. */
export type Place =
  | { kind: 'issue'; issue: IssuePlace }
  | { kind: 'project'; project: ProjectPlace }
  | { kind: 'agile'; place: BoardPlace | SprintPlace }
  | { kind: 'site' };

export interface Asked {
  moduleKey: string;
  place: Place;
  user: LocalUser;
  siteUrl: string;
}

/** Forge's word for what an account may do on the site. */
export function accountType(user: Pick<LocalUser, 'accountType' | 'licensed'>): string {
  if (user.accountType !== 'atlassian') return user.accountType;
  return user.licensed ? 'licensed' : 'unlicensed';
}

/** Boards and sprints as the actions of their menus get them. */
function agile(
  type: string,
  place: BoardPlace | SprintPlace,
  idsAsText: boolean = AGILE_IDS_AS_TEXT,
): Record<string, unknown> {
  const { board, project } = place;
  const agileId = (id: number): string | number => (idsAsText ? String(id) : id);
  const sprint = 'sprint' in place ? { sprint: { ...place.sprint, id: agileId(place.sprint.id) } } : {};
  return { type, ...sprint, board: { ...board, id: agileId(board.id) }, project };
}

function extension(type: string, place: Place): Record<string, unknown> {
  if (place.kind === 'site') return { type };
  if (place.kind === 'agile') return agile(type, place.place);
  if (place.kind === 'project') return { type, project: place.project };
  const { project, ...issue } = place.issue;
  return { type, issue, project };
}

/** The invocation context as the platform makes it; nothing in it comes from the caller but the place. */
export function buildContext(manifest: Manifest, asked: Asked): Record<string, unknown> {
  const { moduleKey, place, user, siteUrl } = asked;
  const type = findResolverModule(manifest, moduleKey)?.type ?? '';
  return {
    accountId: user.accountId,
    accountType: accountType(user),
    cloudId: CLOUD_ID,
    localId: `ari:cloud:ecosystem::extension/${appId(manifest)}/${ENVIRONMENT_ID}/static/${moduleKey}`,
    moduleKey,
    siteUrl,
    environmentId: ENVIRONMENT_ID,
    environmentType: 'DEVELOPMENT',
    locale: user.locale.replace('_', '-'),
    timezone: user.timeZone,
    theme: { colorMode: 'light' },
    extension: extension(type, place),
  };
}
