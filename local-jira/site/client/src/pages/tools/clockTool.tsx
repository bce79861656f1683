import { useState } from 'react';
import { z } from 'zod';
import { loadSession } from '../../api/session';
import { post } from '../../api/http';
import { shortMoment } from '../../lib/dates';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';

const HOUR = 3_600_000;
const STEPS = [
  { text: '1 hour', ms: HOUR },
  { text: '1 day', ms: 24 * HOUR },
  { text: '1 week', ms: 168 * HOUR },
  { text: '30 days', ms: 720 * HOUR },
];

/** Shows the virtual clock and moves it forward. */
export function ClockTool() {
  const session = useLoad('clock', loadSession);
  const [error, setError] = useState('');
  const advance = async (advanceMs: number): Promise<void> => {
    try {
      await post(z.unknown(), '/local/clock', { advanceMs });
      setError('');
      await session.reload();
    } catch (refused) {
      setError(refused instanceof Error ? refused.message : String(refused));
    }
  };
  return (
    <div className="clock-tool">
      <p className="clock-now" role="status">
        {session.data ? shortMoment(session.data.now) : '…'}
      </p>
      <div className="tab-row">
        {STEPS.map((step) => (
          <Button key={step.text} onClick={() => void advance(step.ms)}>
            Forward {step.text}
          </Button>
        ))}
      </div>
      {error && (
        <p className="form-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
