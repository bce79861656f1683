import type { ReactNode } from 'react';
import type { SprintView } from '../../src/contract/sprintView';
import { useZone } from '../kit/host';
import { Lozenge } from '../kit/Lozenge';
import { visible } from '../kit/text';
import { When } from '../kit/When';
import { closedUnvalidated } from './states';
import { scopeWords, spanWords } from './words';

interface SprintHeadProps {
  readonly view: SprintView;
  readonly buttons: ReactNode;
}

/** Which sprint this is the validation of, when it runs, and since when its scope is kept. */
export function SprintHead({ view, buttons }: SprintHeadProps) {
  const zone = useZone();
  const mark = closedUnvalidated(view);
  return (
    <header className="sprint-head">
      <div>
        <h2 id="sprint-title" tabIndex={-1}>
          {visible(view.policy.gate.title)} of {visible(view.sprint.name)}
        </h2>
        <p className="small subtle">
          {spanWords(view.sprint, zone)} ·{' '}
          {view.opened === null ? (
            'no baseline yet'
          ) : (
            <>
              baseline taken <When at={(view.baseline ?? view.opened).at} />
            </>
          )}{' '}
          · {scopeWords(view)}
        </p>
        {mark !== undefined && (
          <p className="sprint-mark">
            <Lozenge tone={mark.tone} icon={mark.icon}>
              {mark.word}
            </Lozenge>
          </p>
        )}
      </div>
      <div className="sprint-buttons">{buttons}</div>
    </header>
  );
}
