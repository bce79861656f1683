import { z } from 'zod';
import type { Ask } from '../rest';
import type { Made } from './create';
import { SPRINTS, type SprintPlan } from './programme';
import type { Timeline } from './timeline';

const boards = z.looseObject({ values: z.array(z.looseObject({ id: z.number() })) });
const sprint = z.looseObject({ id: z.number() });

/** Who plans the sprints of the programme. */
const PLANNER = 'ruth-abelman';
const AGILE = '/agile/1.0';

/** The sprints of the programme, by the planner. Each call throws SeedFailed when Jira refuses. */
export interface Sprints {
  /** Makes a sprint and puts the issues that are planned for it into it. */
  plan(one: SprintPlan, made: readonly Made[]): Promise<void>;
  /** Starts one for two weeks; days count from today. */
  start(one: SprintPlan, timeline: Timeline, day: number): Promise<void>;
  close(one: SprintPlan): Promise<void>;
}

const DAYS = 14;

export function sprintsOf(ask: Ask): Sprints {
  const ids = new Map<SprintPlan, number>();
  const update = (one: SprintPlan, body: object) =>
    ask(PLANNER, 'POST', `${AGILE}/sprint/${ids.get(one) ?? 0}`, body);
  return {
    async plan(one, made) {
      const found = boards.parse(await ask(PLANNER, 'GET', `${AGILE}/board?projectKeyOrId=${one.project}`));
      const originBoardId = found.values[0]?.id;
      const { name, goal } = one;
      const { id } = sprint.parse(
        await ask(PLANNER, 'POST', `${AGILE}/sprint`, { name, goal, originBoardId }),
      );
      ids.set(one, id);
      const issues = made.filter(
        ({ key, story }) => key.startsWith(`${one.project}-`) && story.sprint === one.sprint,
      );
      await ask(PLANNER, 'POST', `${AGILE}/sprint/${id}/issue`, { issues: issues.map(({ key }) => key) });
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

/** The sprints of one place in time. */
export const sprintsIn = (when: SprintPlan['sprint']): readonly SprintPlan[] =>
  SPRINTS.filter((one) => one.sprint === when);
