import { call } from '../kit/bridge';
import { Verify } from '../kit/Verify';
import type { SprintPlace } from './useSprint';

/** Has what is recorded of the sprint verified, at the press of a button. */
export function VerifySprint({ sprint, project }: SprintPlace) {
  return (
    <Verify
      verify={() => call('sprint.verify', { sprint, project })}
      until="Rely on no signature of this sprint before a compliance officer has looked at it."
    />
  );
}
