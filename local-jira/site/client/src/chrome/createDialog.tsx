import { useState } from 'react';
import type { FormEvent } from 'react';
import { createIssue, loadProject } from '../api/jira';
import { textToBlocks } from '../adf/text';
import { go } from '../lib/route';
import { useLoad } from '../lib/useLoad';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { useSite } from '../site';

/** The fields that every issue needs, and nothing more. */
export function CreateDialog({ onClose }: { onClose: () => void }) {
  const { projects } = useSite();
  const [projectKey, setProjectKey] = useState(projects[0]?.key ?? '');
  const [typeId, setTypeId] = useState('');
  const [summary, setSummary] = useState('');
  const [description, setDescription] = useState('');
  const [error, setError] = useState('');
  const project = useLoad(projectKey, () => loadProject(projectKey));
  const types = (project.data?.issueTypes ?? []).filter((type) => !type.subtask);
  const chosen = types.find((type) => type.id === typeId) ?? types.find((type) => type.hierarchyLevel === 0);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (summary.trim() === '') {
      setError('A summary is required.');
      return;
    }
    const blocks = textToBlocks(description);
    const doc = blocks.length > 0 ? { description: { version: 1, type: 'doc', content: blocks } } : {};
    try {
      const issue = await createIssue({
        project: { key: projectKey },
        issuetype: { id: chosen?.id },
        summary: summary.trim(),
        ...doc,
      });
      onClose();
      go(`/browse/${issue.key}`);
    } catch (refused) {
      setError(refused instanceof Error ? refused.message : String(refused));
    }
  };
  return (
    <Dialog label="Create issue" className="dialog-form" onDismiss={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <h1>Create issue</h1>
        {error && (
          <p className="form-error" role="alert">
            {error}
          </p>
        )}
        <label>
          Project
          <select value={projectKey} onChange={(event) => setProjectKey(event.target.value)}>
            {projects.map((one) => (
              <option key={one.key} value={one.key}>
                {one.name} ({one.key})
              </option>
            ))}
          </select>
        </label>
        <label>
          Issue type
          <select value={chosen?.id ?? ''} onChange={(event) => setTypeId(event.target.value)}>
            {types.map((type) => (
              <option key={type.id} value={type.id}>
                {type.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Summary
          <input
            required
            maxLength={255}
            value={summary}
            onChange={(event) => setSummary(event.target.value)}
          />
        </label>
        <label>
          Description
          <textarea rows={6} value={description} onChange={(event) => setDescription(event.target.value)} />
        </label>
        <div className="form-foot">
          <Button look="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit">
            Create
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
