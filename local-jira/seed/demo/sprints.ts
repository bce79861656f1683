import { z } from 'zod';
import type { Ask } from '../rest';
import { SeedFailed } from '../site';
import type { SprintPlace } from '../sprint/validation';
import type { Made } from './create';
import { SPRINTS, type SprintPlan } from './programme';
import type { Timeline } from './timeline';

const boards = z.looseObject({
  values: z.array(z.looseObject({ id: z.number(), location: z.looseObject({ projectId: z.number() }) })),
});
const sprint = z.looseObject({ id: z.number() });

/** Who plans the sprints of the programme. */
const PLANNER = 'ruth-abelman';
const AGILE = '/agile/1.0';

/** The sprints of the programme, by the planner. Each call throws SeedFailed when Jira refuses. */
export interface Sprints {
  /** Makes a sprint and puts the issues that are planned for it into it. */
  plan(one: SprintPlan, made: readonly Made[]): Promise<void>;
  /** Puts issues into a sprint, out of the one that they are in. */
  move(one: SprintPlan, keys: readonly string[]): Promise<void>;
  /** Starts one for two weeks; days count from today. */
  start(one: SprintPlan, timeline: Timeline, day: number): Promise<void>;
  close(one: SprintPlan): Promise<void>;
  /** Where the app finds one that was made. */
  placeOf(one: SprintPlan): SprintPlace;
}

const DAYS = 14;

export function sprintsOf(ask: Ask): Sprints {
  const places = new Map<SprintPlan, SprintPlace>();
  const placeOf = (one: SprintPlan): SprintPlace => {
    const place = places.get(one);
    if (place === undefined) throw new SeedFailed(`There is no ${one.name}.`);
    return place;
  };
  const update = (one: SprintPlan, body: object) =>
    ask(PLANNER, 'POST', `${AGILE}/sprint/${placeOf(one).sprint}`, body);
  const move = async (one: SprintPlan, issues: readonly string[]) => {
    await ask(PLANNER, 'POST', `${AGILE}/sprint/${placeOf(one).sprint}/issue`, { issues });
  };
  return {
    ...{ placeOf, move },
    async plan(one, made) {
      const found = boards.parse(await ask(PLANNER, 'GET', `${AGILE}/board?projectKeyOrId=${one.project}`));
      const [board] = found.values;
      if (board === undefined) throw new SeedFailed(`${one.project} has no board.`);
      const { name, goal, project: key } = one;
      const body = { name, goal, originBoardId: board.id };
      const { id } = sprint.parse(await ask(PLANNER, 'POST', `${AGILE}/sprint`, body));
      places.set(one, { key, project: String(board.location.projectId), sprint: String(id) });
      await move(
        one,
        made.filter((each) => isPlanned(one, each)).map(({ key: issue }) => issue),
      );
    },
    async start(one, timeline, day) {
      const [startDate, endDate] = [timeline.fromToday(day), timeline.fromToday(day + DAYS)];
      await update(one, { state: 'active', startDate, endDate });
    },
    async close(one) {
      await update(one, { state: 'closed' });
    },
  };
}

/** Whether an issue was planned for a sprint of its project. */
export const isPlanned = ({ project, sprint: when }: SprintPlan, { key, story }: Made): boolean =>
  key.startsWith(`${project}-`) && story.sprint === when;

/** The sprints of one place in time. */
export const sprintsIn = (when: SprintPlan['sprint']): readonly SprintPlan[] =>
  SPRINTS.filter((one) => one.sprint === when);
