import { useCallback, useEffect, useState } from 'react';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Message } from '../../kit/Message';
import { count } from '../../kit/text';
import { When } from '../../kit/When';
import { ChangeLines } from '../checklists/Changes';
import type { ItemChange, OwnTemplate, Template } from '../types';
import { differences } from './differences';
import { draftOf, named, templateOf, type Draft } from './draft';

interface ConflictProps {
  readonly theirs: OwnTemplate;
  readonly draft: Draft;
  readonly onMine: (theirs: OwnTemplate) => void;
  readonly onTheirs: (theirs: OwnTemplate, draft: Draft) => void;
}

/** Somebody else changed this checklist meanwhile: what differs, and whose text stays. */
export function Conflict({ theirs, draft, onMine, onTheirs }: ConflictProps) {
  const [stored, setStored] = useState<Template>();
  const { id, draft: drafted } = theirs;
  const load = useCallback(() => call('template.get', { id, draft: drafted }), [id, drafted]);
  useEffect(() => {
    void load().then((answer) => setStored(answer.ok ? answer.value.template : undefined));
  }, [load]);
  return (
    <Message
      tone="warning"
      stops
      title={`${theirs.changedBy.name} changed this checklist while you edited`}
      actions={
        <>
          <Button look="link" onClick={() => onMine(theirs)}>
            Save mine over it
          </Button>
          {stored !== undefined && (
            <Button look="link" onClick={() => onTheirs(theirs, draftOf(stored))}>
              Drop mine, take theirs
            </Button>
          )}
        </>
      }
    >
      <p>
        On <When at={theirs.changedAt} show="local" />. What you typed is kept here, and nothing of it is
        saved yet.
      </p>
      {stored !== undefined && <Differing stored={stored} draft={draft} />}
    </Message>
  );
}

function Differing({ stored, draft }: { readonly stored: Template; readonly draft: Draft }) {
  const found = differences(stored, templateOf(named(draft)));
  const changes = found.map((one): ItemChange => ({ ...one, carriesOver: true }));
  if (changes.length === 0) return <p>Both say the same.</p>;
  return (
    <details className="changes">
      <summary>Yours differs from it in {count(changes.length, 'place')}</summary>
      <ChangeLines changes={changes} meanings={false} />
    </details>
  );
}
