import type { SprintFound, SprintsFound } from '../../domain/gate/sprint';
import type { Policy } from '../../domain/policy/schema';
import type { JiraId } from '../../domain/shared/ids';
import { stoodAt } from '../../domain/sprint/found';
import {
  countingSprints,
  membershipsOf,
  seemingMemberships,
  type Membership,
} from '../../domain/sprint/memberships';
import type { Parent } from '../children';
import type { Ports } from '../ports';
import { lookAtSprint, type Look } from './look';
import { asksForSprint } from './asked';

/** Sprints that are looked at for one decision: those of the issue, and those of its children where a gate asks. */
const MOST_SPRINTS = 10;

/** Looks at sprints for one decision, each of them once. */
export class SprintFinder {
  private readonly looks = new Map<string, Promise<Look>>();

  constructor(private readonly ports: Ports) {}

  /**
   * How the sprints stand that count for an issue, for those gates that ask and apply. Costs nothing where none does.
   * @throws when Jira or the storage does not answer
   */
  async find(parent: Parent): Promise<SprintsFound | undefined> {
    const { policy, facts, at } = parent;
    if (policy === undefined || !asksForSprint(parent)) return undefined;
    const memberships = await this.membershipsOf(facts);
    if (memberships === undefined) return 'unknown';
    const looks = await this.lookAt(countingSprints(memberships), facts, policy);
    if (looks === undefined) return 'unknown';
    const found = looks.map(({ membership, look }) => stoodAt(look.assessment, membership.name, at));
    return found.includes('unknown')
      ? 'unknown'
      : found.filter((one): one is SprintFound => one !== 'unknown');
  }

  /** The sprints of an issue; undefined where they cannot be read. Costs nothing where no field looks like one of sprints. */
  async membershipsOf(facts: Parent['facts']): Promise<readonly Membership[] | undefined> {
    if (seemingMemberships(facts)?.length === 0) return [];
    const { sprint } = await this.ports.sprintSource.fields();
    return membershipsOf(facts, sprint);
  }

  /** How some of the sprints of an issue stand now; undefined where one is not found to hold it, or there are too many. */
  async lookAt(
    sprints: readonly Membership[],
    { id, projectId }: Pick<Parent['facts'], 'id' | 'projectId'>,
    policy: Policy,
  ): Promise<readonly { readonly membership: Membership; readonly look: Look }[] | undefined> {
    const fresh = sprints.filter((sprint) => !this.looks.has(keyOf(sprint, projectId)));
    if (this.looks.size + fresh.length > MOST_SPRINTS) return undefined;
    const looks = await Promise.all(sprints.map((sprint) => this.look(sprint, projectId, policy)));
    if (looks.some(({ ids }) => !ids.includes(id))) return undefined;
    return sprints.flatMap((membership, index) => {
      const look = looks[index];
      return look === undefined ? [] : [{ membership, look }];
    });
  }

  private look(sprint: Membership, projectId: JiraId, policy: Policy): Promise<Look> {
    const key = keyOf(sprint, projectId);
    const look = this.looks.get(key) ?? this.read(sprint, projectId, policy);
    this.looks.set(key, look);
    return look;
  }

  private async read({ id, phase }: Membership, projectId: JiraId, policy: Policy): Promise<Look> {
    const { record } = await this.ports.sprints.load(id, projectId);
    return lookAtSprint(this.ports, { sprintId: id, projectId, phase, policy, record });
  }
}

const keyOf = ({ id }: Membership, projectId: JiraId): string => `${id} ${projectId}`;
