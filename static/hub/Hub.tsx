import { Queue } from './Queue';

/** The compliance hub: what waits for the viewer, in every project that they may see. */
export function Hub() {
  return (
    <main className="hub panel" aria-labelledby="hub-title">
      <h1 id="hub-title">Waiting for you</h1>
      <Queue place="hub" />
    </main>
  );
}
