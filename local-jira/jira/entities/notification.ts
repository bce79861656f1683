/** A message that Jira would send about an issue. */
export interface Notification {
  /** ISO 8601, UTC. */
  at: string;
  /** Account id of who gets it. */
  to: string;
  /** Key of the issue. */
  about: string;
  event: 'assigned' | 'commented' | 'transitioned';
  subject: string;
}
