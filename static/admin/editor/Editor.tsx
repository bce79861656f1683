import './editor.css';
import { useMemo, useReducer, useState } from 'react';
import type { Shelf } from '../checklists/Checklists';
import { OwnStates } from '../checklists/OwnList';
import { useUnsaved } from '../LeaveGuard';
import { PlaceHead } from '../PlaceHead';
import { fieldId, type Finding } from './checks';
import { edited, isDirty, type Editing } from './edits';
import { EditorFoot } from './EditorFoot';
import { Head } from './Head';
import { Items } from './Items';
import { Notices } from './Notices';
import { useSaving, type Origin } from './useSaving';

interface EditorProps {
  readonly shelf: Shelf;
  readonly start: Editing;
  readonly origin: Origin;
  readonly note?: string;
}

/** Writes one checklist: its head, its lines, then keep it as a draft or publish it. */
export function Editor({ shelf, start, origin, note }: EditorProps) {
  const [state, dispatch] = useReducer(edited, start);
  const saving = useSaving(shelf, state, dispatch, origin);
  const [news, setNews] = useState('');
  const dirty = isDirty(state);
  const own = saving.create ? undefined : shelf.listing.own.find(({ id }) => id === state.draft.id);
  useUnsaved(dirty, 'What you changed in this checklist is not saved.');
  const byKey = useMemo(() => byLine(saving.findings), [saving.findings]);

  const goTo = (finding: Omit<Finding, 'trouble'>): void => {
    if (finding.key !== null) dispatch({ do: 'open', key: finding.key });
    // The line is open by the next frame.
    requestAnimationFrame(() => document.getElementById(fieldId(finding))?.focus());
  };
  const save = async (): Promise<boolean> => {
    const kept = await saving.save();
    setNews(kept ? 'Draft saved' : '');
    return kept;
  };
  return (
    <section
      className="editor"
      aria-label="Edit a checklist"
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <PlaceHead
        title={saving.create ? 'New checklist' : `Edit ${start.draft.title}`}
        meta={own === undefined ? 'Not saved yet' : <OwnStates template={own} />}
        onBack={() => shelf.go({ at: 'list' })}
      />
      <Notices {...{ state, dispatch, saving, save }} note={dirty ? note : undefined} onGo={goTo} />
      <Head state={state} dispatch={dispatch} create={saving.create} findings={byKey.get(null) ?? NONE} />
      <Items state={state} dispatch={dispatch} roles={shelf.roles} findings={byKey} onGo={goTo} />
      <EditorFoot
        shelf={shelf}
        saving={saving}
        own={own}
        draft={state.draft}
        dirty={dirty}
        save={save}
        news={news}
      />
    </section>
  );
}

const NONE: readonly Finding[] = [];

function byLine(findings: readonly Finding[]): ReadonlyMap<string | null, readonly Finding[]> {
  const lines = new Map<string | null, Finding[]>();
  for (const finding of findings) lines.set(finding.key, [...(lines.get(finding.key) ?? []), finding]);
  return lines;
}
