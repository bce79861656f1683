import type { SprintState } from '../context';
import { JqlError } from '../errors';
import type { Call, JqlFunction } from './function';

const sprints = (name: string, state: SprintState): JqlFunction => ({
  name,
  args: [0, 0],
  kinds: ['sprint'],
  list: true,
  evaluate: ({ context }) => context.site?.sprintIds?.(state) ?? [],
});

const projectsOf = ({ args, context, name }: Call): readonly string[] => {
  const unknown = args.find((project) => context.site?.knows?.('project', project) === false);
  if (unknown === undefined) return args;
  throw new JqlError(`Could not resolve the project '${unknown}' provided to function '${name}'.`);
};

const versions = (name: string, released: boolean, which: 'all' | 'latest' = 'all'): JqlFunction => ({
  name,
  args: which === 'all' ? [0, 100] : [1, 1],
  kinds: ['version'],
  list: which === 'all',
  evaluate: (call) => {
    const all = call.context.site?.versions?.(projectsOf(call)) ?? [];
    const ids = all.filter((one) => one.released === released).map(({ id }) => id);
    if (which === 'all') return ids;
    return released ? ids.slice(-1) : ids.slice(0, 1);
  },
});

const issueTypes = (name: string, subtasks: boolean): JqlFunction => ({
  name,
  args: [0, 0],
  kinds: ['choice'],
  list: true,
  evaluate: ({ field, context }) => {
    if (field.name === 'issuetype') return context.site?.issueTypes?.(subtasks) ?? [];
    throw new JqlError(
      `A value provided by the function '${name}' is invalid for the field '${field.name}'.`,
    );
  },
});

const linkedIssues: JqlFunction = {
  name: 'linkedIssues',
  args: [1, 2],
  kinds: ['key', 'issue'],
  list: true,
  evaluate: ({ name, args: [issue = '', link], context }) => {
    if (link !== undefined && context.site?.knows?.('issueLinkType', link) === false)
      throw new JqlError(`Issue link type '${link}' could not be found in function '${name}'.`);
    const linked = context.site?.linkedTo?.(issue, link);
    if (linked !== undefined) return linked;
    throw new JqlError(`Issue '${issue}' could not be found in function '${name}'.`);
  },
};

/** Sprints, versions, issue types and linked issues, by id. */
export const WORK_FUNCTIONS: readonly JqlFunction[] = [
  sprints('openSprints', 'active'),
  sprints('closedSprints', 'closed'),
  sprints('futureSprints', 'future'),
  versions('releasedVersions', true),
  versions('unreleasedVersions', false),
  versions('latestReleasedVersion', true, 'latest'),
  versions('earliestUnreleasedVersion', false, 'latest'),
  issueTypes('standardIssueTypes', false),
  issueTypes('subtaskIssueTypes', true),
  linkedIssues,
];
