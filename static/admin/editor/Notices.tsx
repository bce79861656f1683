import type { Dispatch } from 'react';
import { Message } from '../../kit/Message';
import type { Finding } from './checks';
import { Conflict } from './Conflict';
import type { Edit, Editing } from './edits';
import { Findings } from './Findings';
import type { Saving } from './useSaving';

interface NoticesProps {
  readonly state: Editing;
  readonly dispatch: Dispatch<Edit>;
  readonly saving: Saving;
  readonly save: () => Promise<boolean>;
  /** Where the draft comes from, while it is not saved. */
  readonly note: string | undefined;
  readonly onGo: (finding: Finding) => void;
}

/** Where the draft comes from, what stopped it, who else changed it, and what is to settle. */
export function Notices({ state, dispatch, saving, save, note, onGo }: NoticesProps) {
  const { trouble, conflict, findings } = saving;
  return (
    <>
      {note !== undefined && <Message tone="information" title={note} />}
      {trouble !== undefined && (
        <Message tone="danger" stops title={trouble.title}>
          {trouble.message} What you typed is kept.
        </Message>
      )}
      {conflict !== undefined && (
        <Conflict
          theirs={conflict}
          draft={state.draft}
          onMine={(theirs) => {
            saving.settle(theirs);
            void save();
          }}
          onTheirs={(theirs, draft) => {
            saving.settle(theirs);
            dispatch({ do: 'load', draft, saved: true });
          }}
        />
      )}
      {findings.length > 0 && <Findings findings={findings} draft={state.draft} onGo={onGo} />}
    </>
  );
}
