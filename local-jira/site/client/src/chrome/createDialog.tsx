import { useState } from 'react';
import { loadCreateMeta } from '../api/fieldMeta';
import { loadAssignableIn, loadOpenSprints, planIn } from '../api/issueActions';
import { createIssue, loadProject } from '../api/jira';
import { go, useAddress } from '../lib/route';
import { useLoad } from '../lib/useLoad';
import { FormDialog } from '../parts/formDialog';
import { useSite } from '../site';
import { CreateFields } from './createFields';
import { BLANK, fieldsOf } from './newIssue';
import type { NewIssue } from './newIssue';

/** The project of the page, so that an issue is created where one is. */
function projectOfPage(pathname: string): string | undefined {
  const [, , key] = /^\/(projects|browse)\/([A-Z][A-Z0-9_]+)/i.exec(pathname) ?? [];
  return key?.toUpperCase();
}

function useChoices(projectKey: string, typeId: string) {
  const project = useLoad(`create:${projectKey}`, () => loadProject(projectKey));
  const types = project.data?.issueTypes ?? [];
  const type =
    types.find(({ id }) => id === typeId) ?? types.find(({ hierarchyLevel }) => hierarchyLevel === 0);
  const chosen = type?.id ?? '';
  const meta = useLoad(`create:${projectKey}:${chosen}`, async () =>
    chosen === '' ? new Map<string, never>() : loadCreateMeta(projectKey, chosen),
  );
  const people = useLoad(`assignable:${projectKey}`, () => loadAssignableIn(projectKey));
  const sprints = useLoad(`sprints:${projectKey}`, () => loadOpenSprints(projectKey));
  return {
    types,
    typeId: chosen,
    meta: meta.data ?? new Map<string, never>(),
    people: people.data ?? [],
    sprints: (sprints.data ?? []).map(({ id, name }) => ({ id: String(id), name })),
  };
}

export function CreateDialog({ onClose }: { onClose: () => void }) {
  const { projects } = useSite();
  const here = projectOfPage(useAddress().pathname);
  const first = projects.find(({ key }) => key === here) ?? projects[0];
  const [given, setGiven] = useState<NewIssue>({ ...BLANK, projectKey: first?.key ?? '' });
  const { typeId, ...choices } = useChoices(given.projectKey, given.typeId);
  const draft = { ...given, typeId };

  const create = async (): Promise<void> => {
    if (draft.summary.trim() === '') throw new Error('A summary is required.');
    const { key } = await createIssue(fieldsOf(draft));
    if (draft.sprint !== '') await planIn(key, Number(draft.sprint));
    go(`/browse/${key}`);
  };
  return (
    <FormDialog wide noValidate title="Create issue" submit="Create" onSubmit={create} onClose={onClose}>
      <CreateFields
        {...choices}
        draft={draft}
        projects={projects}
        onChange={(change) => setGiven((now) => ({ ...now, ...change }))}
      />
    </FormDialog>
  );
}
