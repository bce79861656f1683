import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { SprintView } from '../../contract/sprintView';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { gatherChain } from './chain';
import { seeSprint, sprintViewOf } from './get';
import { csvOfSprint } from './view/csv';
import type { SeenSprint } from './view/seen';

/** Forge answers a page with at most five megabytes. */
const MOST_CHARACTERS = 4_000_000;

/**
 * The report of a sprint as a file, as the caller may see it: CSV with a line for each issue, exception, drift and
 * signature, or JSON with the same view and the chain, so that somebody else can verify it.
 */
export async function exportSprint(
  ports: Ports,
  place: SitePlace,
  request: ParsedRequest<'sprint.export'>,
): Promise<ResponseOf<'sprint.export'> | Refusal> {
  const [seen, project] = await Promise.all([
    seeSprint(ports, place, request),
    ports.setup.project(request.project),
  ]);
  if (isRefusal(seen)) return seen;
  if (project === undefined) return refuse('not-found');
  const view = sprintViewOf(seen, project);
  const filename = `${project.key}-sprint-${request.sprint}-${view.checkedAt.slice(0, 10)}.${request.format}`;
  const text = request.format === 'csv' ? csvOfSprint(view) : await jsonOf(ports, view, seen);
  return text.length > MOST_CHARACTERS
    ? refuse('too-large', { what: 'The report', limit: '4 MB' })
    : { filename, text };
}

async function jsonOf(ports: Ports, view: SprintView, seen: SeenSprint): Promise<string> {
  return `${JSON.stringify({ ...view, chain: await gatherChain(ports, seen) }, undefined, 2)}\n`;
}
