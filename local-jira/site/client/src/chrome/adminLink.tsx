import { go } from '../lib/route';
import { useJiraAdmin } from '../lib/useJiraAdmin';
import { Button } from '../parts/button';

/** The way into Jira's administration, for those who administer it. */
export function AdminLink() {
  if (useJiraAdmin() !== true) return null;
  return (
    <Button look="subtle" bare icon="gear" aria-label="Jira administration" onClick={() => go('/admin')} />
  );
}
