import { Icon } from '../kit/Icon';
import { Queue } from './Queue';

/** The compliance hub: what waits for the viewer, in every project that they may see. */
export function Hub({ viewer }: { readonly viewer: string | undefined }) {
  return (
    <main className="hub" aria-labelledby="hub-title">
      <div className="hub-page">
        <h1 id="hub-title" className="hub-title" tabIndex={-1}>
          <span className="hub-tile">
            <Icon name="shield" tone="inherit" />
          </span>
          Compliance hub
        </h1>
        <Queue place={`hub.${viewer ?? ''}`} heading="hub-title" />
      </div>
    </main>
  );
}
