import type { JiraModel } from '../../jira';
import type { Json, JsonObject } from '../../jira/entities/json';
import type { Project } from '../../jira/entities/project';
import { valuesOf } from '../../jira/tables';
import type { AdfDocument, AdfNode } from '../../adf';
import type { ImportedTicket } from '../ticket';
import { textsOf } from './fields';
import type { MappedStatus } from './statuses';

/** What the names of a ticket mean on this site. */
export interface Site {
  readonly project: Project;
  readonly people: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, string>;
  readonly status: (ticket: ImportedTicket) => string;
  readonly isDone: (statusId: string) => boolean;
  readonly priority: (name: string | undefined) => string | null;
  readonly resolution: string | null;
}

export function siteOf(
  model: JiraModel,
  parts: Pick<Site, 'project' | 'people' | 'fields'>,
  statuses: readonly MappedStatus[],
): Site {
  const { priorities, resolutions } = model.core.tables;
  const ids = new Map(valuesOf(priorities).map(({ name, id }) => [name.toLowerCase(), id]));
  const done = valuesOf(resolutions).find(({ name }) => name === 'Done');
  return {
    ...parts,
    status: ({ status, category }) =>
      statuses.find((one) => one.from === status && one.category === category)?.to.id ?? '',
    isDone: (id) => model.core.tables.statuses.get(id)?.category === 'done',
    priority: (name) => ids.get((name ?? '').toLowerCase()) ?? ids.get('medium') ?? null,
    resolution: done?.id ?? null,
  };
}

/** The fields of the local issue, references as ids. Custom fields are text; a field without words is left out. */
export function valuesFor(ticket: ImportedTicket, issueTypeId: string, site: Site): Record<string, Json> {
  const person = (name: string | undefined): Json => site.people.get(name ?? '') ?? null;
  const idsOf = (names: readonly string[], entities: readonly { id: string; name: string }[]): Json =>
    names.flatMap((name) => entities.find((one) => one.name === name)?.id ?? []);
  const texts = textsOf(ticket).map(({ name, text }) => [site.fields.get(name) ?? '', text] as const);
  const status = site.status(ticket);
  const done = site.isDone(status);
  return {
    issuetype: issueTypeId,
    status,
    priority: site.priority(ticket.priority),
    assignee: person(ticket.assignee),
    reporter: person(ticket.reporter),
    labels: [...new Set(ticket.labels)].sort(),
    components: idsOf(ticket.components, site.project.components),
    fixVersions: idsOf(ticket.fixVersions, site.project.versions),
    description: ticket.description === null ? null : documentJson(ticket.description),
    ...(done ? { resolution: site.resolution, resolutiondate: ticket.updated ?? null } : {}),
    ...Object.fromEntries(texts),
  };
}

const documentJson = ({ content }: AdfDocument): Json => ({
  version: 1,
  type: 'doc',
  content: content.map(nodeJson),
});

function nodeJson({ type, text, content, marks, attrs }: AdfNode): JsonObject {
  return {
    type,
    ...(text === undefined ? {} : { text }),
    ...(attrs === undefined ? {} : { attrs: { ...attrs } }),
    ...(marks === undefined
      ? {}
      : {
          marks: marks.map((mark) => ({
            type: mark.type,
            ...(mark.attrs ? { attrs: { ...mark.attrs } } : {}),
          })),
        }),
    ...(content === undefined ? {} : { content: content.map(nodeJson) }),
  };
}
