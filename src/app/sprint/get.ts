import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { SprintView } from '../../contract/sprintView';
import { gateTitle } from '../../domain/gate/words';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { checklistsOf } from '../view/checklists';
import { personOf } from '../view/display';
import { loadSprint, type SprintAsked } from './load';
import { lookAtSprint } from './look';
import { maySignSprint } from './rights';
import { driftsOf } from './view/drift';
import { gatherSprint } from './view/gather';
import { historyOf } from './view/history';
import { blockersOf, rowsOf } from './view/rows';
import type { SeenSprint } from './view/seen';
import { sentenceOf } from './view/sentence';
import { slotsOf } from './view/slots';

/** One sprint in one project, worked out now, as the caller may see it. Needs Browse on the project. */
export async function getSprint(
  ports: Ports,
  place: SitePlace,
  request: ParsedRequest<'sprint.get'>,
): Promise<ResponseOf<'sprint.get'> | Refusal> {
  const [seen, project] = await Promise.all([
    seeSprint(ports, place, request),
    ports.setup.project(request.project),
  ]);
  if (isRefusal(seen)) return seen;
  if (project === undefined) return refuse('not-found');
  return sprintViewOf(seen, project);
}

/** Loads a sprint, works out how it stands, and gathers what the caller may see of it. */
export async function seeSprint(
  ports: Ports,
  place: SitePlace,
  asked: SprintAsked,
): Promise<SeenSprint | Refusal> {
  const loaded = await loadSprint(ports, place, asked);
  if (isRefusal(loaded)) return loaded;
  const { record, sprint } = loaded;
  const look = await lookAtSprint(ports, { ...loaded, phase: sprint?.phase ?? 'deleted' }, { left: true });
  const isEmpty = look.ids.length === 0 && !look.assessment.situation.more;
  if (isEmpty && (record === undefined || record.revision === 0)) return refuse('no-sprint');
  return gatherSprint(ports, { viewer: place.caller.accountId, loaded, look });
}

/** Everything that is shown of a sprint. */
export function sprintViewOf(seen: SeenSprint, project: SprintView['project']): SprintView {
  const { loaded, look, display, hidden } = seen;
  const { policy, requirement, record, grants } = loaded;
  const { assessment } = look;
  const { issues, relevant, passed, irrelevant, elsewhere } = assessment.counts;
  const rows = rowsOf(seen);
  return {
    sprint: seen.name,
    project: { id: project.id, key: project.key, name: project.name },
    policy: {
      version: policy.version,
      gate: { id: requirement.gate, title: gateTitle(policy, requirement.gate) },
    },
    state: assessment.state,
    sentence: sentenceOf(assessment, policy),
    opened: openedIn(seen),
    ...baselineIn(seen),
    counts: { issues, relevant, passed, irrelevant, hidden, elsewhere },
    work: workIn(seen),
    issues: rows,
    blockers: blockersOf(rows),
    checklists: checklistsOf({ policy, display, record }, [requirement]),
    slots: slotsOf(seen),
    drift: driftsOf(seen),
    fingerprint: assessment.fingerprint.root,
    ...may(seen, grants.edit),
    history: historyOf(seen),
    revision: record?.revision ?? 0,
    checkedAt: assessment.situation.now,
  };
}

function openedIn({ loaded, entries, display }: SeenSprint): SprintView['opened'] {
  const { opened } = loaded.record ?? {};
  if (opened === undefined) return null;
  const actor = entries.find(({ seq }) => seq === opened.seq)?.actor;
  return { at: opened.at, by: actor === undefined || actor === 'app' ? null : personOf(display, actor) };
}

function baselineIn({ loaded }: SeenSprint): Pick<SprintView, 'baseline'> {
  const { baseline } = loaded.record ?? {};
  if (baseline === undefined || baseline.because === 'opened') return {};
  return { baseline: { at: baseline.at, because: baseline.because } };
}

/** Progress of the work itself: issues that are done, whether relevant or not. */
function workIn({ look }: SeenSprint): SprintView['work'] {
  const done = [...look.issues.values()].filter(({ statusCategory }) => statusCategory === 'done');
  return { done: done.length, total: look.assessment.counts.issues };
}

function may({ loaded, name }: SeenSprint, edit: boolean) {
  const { record } = loaded;
  const isOpen = record?.opened !== undefined;
  const isThere = name.phase !== 'deleted';
  const isSigned = record?.signoffs.some(({ revoked }) => revoked === undefined) === true;
  return {
    mayOpen: edit && isThere && !isOpen,
    mayAnswer: edit && isThere && isOpen,
    mayReopen: isThere && isOpen && isSigned && maySignSprint(loaded),
  };
}
