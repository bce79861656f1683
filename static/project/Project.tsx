import '../hub/hub.css';
import { Queue } from '../hub/Queue';

/** The compliance page of a project: what waits for the viewer here. */
export function Project() {
  return (
    <main className="hub panel" aria-labelledby="project-title">
      <h1 id="project-title">Waiting for you in this project</h1>
      <Queue place="project" />
    </main>
  );
}
