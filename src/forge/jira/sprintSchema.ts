import * as z from 'zod';
import type { JiraSprint } from '../../app/ports';
import { jiraId } from '../../domain/shared/ids';
import { moment } from './changelogSchema';

const id = z.int().min(0).transform(String).pipe(jiraId);

/** A sprint of Jira Software's REST API. */
export const jiraSprint = z.object({
  id,
  name: z.string(),
  state: z.enum(['future', 'active', 'closed']),
  originBoardId: id.nullish(),
  startDate: moment.nullish(),
  endDate: moment.nullish(),
  completeDate: moment.nullish(),
});

/** What Jira leaves out is left out. */
export function sprintOf(found: z.output<typeof jiraSprint>): JiraSprint {
  const { originBoardId, startDate, endDate, completeDate } = found;
  return {
    ...{ id: found.id, name: found.name, phase: found.state },
    ...(originBoardId == null ? {} : { board: originBoardId }),
    ...(startDate == null ? {} : { start: startDate }),
    ...(endDate == null ? {} : { end: endDate }),
    ...(completeDate == null ? {} : { complete: completeDate }),
  };
}
