import { useState } from 'react';
import { Ago } from '../../kit/Ago';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { HowLevels } from './HowLevels';
import type { Epic, Shown } from './useEpic';
import { openWords } from './words';

/** What the level is the worst of, what is open, how old it is, and how it is worked out. */
export function EpicFoot({ epic, shown: { view } }: { readonly epic: Epic; readonly shown: Shown }) {
  const [how, setHow] = useState(false);
  return (
    <>
      {how && <HowLevels method={view.method} />}
      <div className="foot">
        <p className="foot-words">
          Worst level of all visible children · {openWords(view)} ·{' '}
          {view.rolledUpAt === null ? (
            'not rolled up yet'
          ) : (
            <>
              rolled up <Ago at={view.rolledUpAt} />
            </>
          )}
          {epic.trouble !== undefined && (
            <span className="foot-trouble" role="status">
              <Icon name="warning" tone="warning" small /> {epic.trouble.title}: this may be out of date.{' '}
              <Button look="inline" onClick={() => void epic.reload()}>
                Try again
              </Button>
            </span>
          )}
        </p>
        <Button look="link" expanded={how} onClick={() => setHow(!how)}>
          How levels are worked out
        </Button>
      </div>
    </>
  );
}
