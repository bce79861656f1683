import '../kit/block.css';
import './sprint.css';
import type { ReactNode } from 'react';
import type { SprintView } from '../../src/contract/sprintView';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { Message } from '../kit/Message';
import { signWords } from '../sign/signWords';
import { Blockers } from './Blockers';
import { Drift } from './Drift';
import { Exceptions } from './Exceptions';
import { Issues } from './Issues';
import { Lists } from './Lists';
import { NextForYou } from './NextForYou';
import { Past } from './Past';
import { Reopen } from './Reopen';
import { openSlot, whyNot } from './signing';
import { Slots } from './Slots';
import { SprintHead } from './SprintHead';
import { Standing } from './Standing';
import type { SprintPlace, SprintStore } from './useSprint';
import { completingWords } from './words';

interface SheetProps {
  readonly view: SprintView;
  readonly store: SprintStore;
  readonly place: SprintPlace;
  readonly viewer: string | undefined;
  readonly onSign: (role: string) => void;
  readonly onReport: () => void;
  /** How the viewer leaves: closes the dialog, or goes back to the list. */
  readonly leave: { readonly button: ReactNode; readonly foot?: ReactNode };
}

/** The validation of one sprint: it must read as a record, and the first thing in it is whether it holds. */
export function SprintSheet({ view, store, place, viewer, onSign, onReport, leave }: SheetProps) {
  return (
    <div className="sprint" aria-labelledby="sprint-title" role="region">
      <SprintHead
        view={view}
        buttons={
          <>
            <Button id="sprint-report" onClick={onReport}>
              <Icon name="book" small />
              Open report
            </Button>
            {leave.button}
          </>
        }
      />
      <p className="sr-only" role="status">
        {store.news.join('. ')}
      </p>
      <div className="sprint-body">
        {store.trouble !== null && (
          <Message tone="warning" title={`${store.trouble.title}: this may be out of date`}>
            {store.trouble.message}
          </Message>
        )}
        <Standing view={view} />
        <NextForYou view={view} place={place} onSign={onSign} onDone={store.reload} />
        <Drift view={view} since="signature" />
        <Issues view={view} />
        <Blockers blockers={view.blockers} />
        <div className="sprint-two">
          <Exceptions view={view} />
          <Drift view={view} since="baseline" />
        </div>
        <Lists view={view} store={store} />
        <Slots view={view} place={place} viewer={viewer} onSign={onSign} onDone={store.reload} />
        {view.mayReopen && <Reopen place={place} onDone={store.reload} />}
        <Past history={view.history} place={place} />
      </div>
      <Foot view={view} more={leave.foot} />
    </div>
  );
}

/** What completing the sprint in Jira does, and the button that cannot be used, with why. The one that can is above. */
function Foot({ view, more }: { readonly view: SprintView; readonly more?: ReactNode }) {
  const [first] = view.slots;
  const stopped = openSlot(view) === undefined && view.state !== 'validated' && view.state !== 'none';
  return (
    <footer className="sprint-foot">
      <p className="small subtle">{completingWords(view)}</p>
      {more}
      {stopped && first !== undefined && (
        <>
          <button
            type="button"
            className="button sprint-unusable"
            aria-disabled="true"
            aria-describedby="sprint-why-not"
          >
            {signWords(first.meaning, 'sprint')}
          </button>
          <p id="sprint-why-not" className="small subtle sprint-why-not">
            {whyNot(view)}
          </p>
        </>
      )}
    </footer>
  );
}
