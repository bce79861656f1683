import { useState } from 'react';
import { loadOpenSprints, planIn } from '../../api/issueActions';
import { openSprint, partsOf } from '../../api/issueParts';
import type { Choice } from '../../api/fieldMeta';
import type { Issue } from '../../api/schemas';
import { ChoiceField } from './choiceField';
import { useDo } from './useDo';

interface Props {
  issue: Issue;
  mayPlan: boolean;
  onChanged: () => Promise<void>;
}

/** The sprint of an issue: one of those that are not over, or the backlog. Closed ones stay named. */
export function SprintField({ issue, mayPlan, onChanged }: Props) {
  const parts = partsOf(issue);
  const current = openSprint(parts);
  const closed = parts.customfield_10020?.filter((one) => one.state === 'closed') ?? [];
  const [choices, setChoices] = useState<Choice[]>();
  const act = useDo(issue.key, onChanged);
  const load = (): void =>
    void loadOpenSprints(issue.fields.project.key).then(
      (sprints) => setChoices(sprints.map(({ id, name }) => ({ id: String(id), name }))),
      () => setChoices([]),
    );
  const pick = (choice: Choice | undefined): void => {
    const sprint = choice && Number(choice.id);
    void act('The sprint was not changed', () => planIn(issue.key, sprint));
  };
  const value = current && { id: String(current.id), name: current.name };
  const before = closed.map(({ name }) => name).join(', ');
  return (
    <>
      {mayPlan ? (
        <ChoiceField label="Sprint" value={value} choices={choices} none="None" onOpen={load} onPick={pick} />
      ) : (
        <span className={value ? undefined : 'subtle'}>{value?.name ?? 'None'}</span>
      )}
      {before !== '' && <span className="small subtle">Before: {before}</span>}
    </>
  );
}
