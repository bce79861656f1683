import { useState } from 'react';
import type { FormEvent } from 'react';
import { addLink, loadRelations, removeLink } from '../../api/issueActions';
import { linkGroups, partsOf } from '../../api/issueParts';
import type { Issue } from '../../api/schemas';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';
import { IssueLine } from './issueLine';
import { IssuePick } from './issuePick';
import { useDo } from './useDo';

interface Props {
  issue: Issue;
  mayLink: boolean;
  adding: boolean;
  onAdding: (adding: boolean) => void;
  onChanged: () => Promise<void>;
}

/** Linked issues, grouped by how this issue relates to them. */
export function LinkedIssues({ issue, mayLink, adding, onAdding, onChanged }: Props) {
  const groups = linkGroups(partsOf(issue));
  const act = useDo(issue.key, onChanged);
  if (groups.length === 0 && !adding) return null;
  return (
    <section className="issue-section" aria-labelledby="links-title">
      <div className="section-title">
        <h2 id="links-title">Linked issues</h2>
        {mayLink && !adding && (
          <Button
            look="subtle"
            compact
            bare
            icon="add"
            aria-label="Link an issue"
            onClick={() => onAdding(true)}
          />
        )}
      </div>
      {adding && <NewLink issue={issue} onChanged={onChanged} onClose={() => onAdding(false)} />}
      {groups.map(({ relation, links }) => (
        <div key={relation}>
          <h3 className="link-relation">{relation}</h3>
          <ul className="issue-lines">
            {links.map((link) => (
              <IssueLine
                key={link.id}
                issue={link.issue}
                action={
                  mayLink && (
                    <Button
                      look="subtle"
                      compact
                      bare
                      icon="cross"
                      aria-label={`Remove the link: ${relation} ${link.issue.key}`}
                      onClick={() => void act('The link was not removed', () => removeLink(link.id))}
                    />
                  )
                }
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function NewLink({
  issue,
  onChanged,
  onClose,
}: {
  issue: Issue;
  onChanged: () => Promise<void>;
  onClose: () => void;
}) {
  const relations = useLoad('relations', loadRelations);
  const [words, setWords] = useState('');
  const [other, setOther] = useState('');
  const act = useDo(issue.key, onChanged);
  const all = relations.data ?? [];
  const relation = all.find((one) => one.words === words) ?? all[0];
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const key = other.trim().toUpperCase();
    if (!relation || key === '') return;
    if (await act('The issues were not linked', () => addLink(issue.key, relation, key))) onClose();
  };
  return (
    <form
      className="inline-form"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <select
        aria-label="This issue"
        value={relation?.words ?? ''}
        onChange={(event) => setWords(event.target.value)}
      >
        {all.map((one) => (
          <option key={one.words} value={one.words}>
            {one.words}
          </option>
        ))}
      </select>
      <IssuePick label="Issue to link" current={issue.key} value={other} onChange={setOther} autoFocus />
      <Button look="primary" type="submit" disabled={other.trim() === ''}>
        Link
      </Button>
      <Button look="subtle" onClick={onClose}>
        Cancel
      </Button>
    </form>
  );
}
