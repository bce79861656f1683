import { useState } from 'react';
import { cloneIssue } from '../../api/issueActions';
import { openSprint, partsOf } from '../../api/issueParts';
import type { Issue } from '../../api/schemas';
import { go } from '../../lib/route';
import { useFlags } from '../../parts/flags';
import { FormDialog } from '../../parts/formDialog';

type Extra = 'attachments' | 'links' | 'subtasks' | 'sprints';

function extrasOf(issue: Issue): [Extra, string][] {
  const parts = partsOf(issue);
  const all: [Extra, string, boolean][] = [
    ['attachments', `Attachments (${parts.attachment.length})`, parts.attachment.length > 0],
    ['links', `Linked issues (${parts.issuelinks.length})`, parts.issuelinks.length > 0],
    ['subtasks', `Subtasks (${parts.subtasks.length})`, parts.subtasks.length > 0],
    ['sprints', 'Sprint', openSprint(parts) !== undefined],
  ];
  return all.filter(([, , has]) => has).map(([id, words]) => [id, words]);
}

/** Clones an issue with what the person ticks. Comments and history stay behind, as in Jira. */
export function CloneDialog({ issue, onClose }: { issue: Issue; onClose: () => void }) {
  const flags = useFlags();
  const [summary, setSummary] = useState(`CLONE - ${issue.fields.summary}`.slice(0, 255));
  const [chosen, setChosen] = useState<ReadonlySet<Extra>>(new Set());
  const toggle = (extra: Extra): void => {
    const next = new Set(chosen);
    if (!next.delete(extra)) next.add(extra);
    setChosen(next);
  };
  const clone = async (): Promise<void> => {
    const has = (extra: Extra): boolean => chosen.has(extra);
    const extras = { attachments: has('attachments'), links: has('links'), subtasks: has('subtasks') };
    const { key } = await cloneIssue(issue.key, { summary, ...extras, sprints: has('sprints') });
    const open = { text: `Open ${key}`, onClick: () => go(`/browse/${key}`) };
    flags.show({
      id: `clone-${key}`,
      kind: 'success',
      title: `${key} is a clone of ${issue.key}`,
      actions: [open],
    });
  };
  const extras = extrasOf(issue);
  return (
    <FormDialog
      wide
      title={`Clone ${issue.key}`}
      submit="Clone"
      disabled={summary.trim() === ''}
      onSubmit={clone}
      onClose={onClose}
    >
      <label>
        Summary
        <input
          required
          maxLength={255}
          value={summary}
          onChange={(event) => setSummary(event.target.value)}
        />
      </label>
      {extras.length > 0 && (
        <fieldset className="choice-list">
          <legend>Include</legend>
          {extras.map(([extra, words]) => (
            <label key={extra} className="choice">
              <input type="checkbox" checked={chosen.has(extra)} onChange={() => toggle(extra)} />
              {words}
            </label>
          ))}
        </fieldset>
      )}
      <p className="small subtle">Comments, history and compliance records stay with the original.</p>
    </FormDialog>
  );
}
