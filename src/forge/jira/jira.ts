import type { Jira } from '../../app/ports';
import { issueGrants, projectGrants } from './grants';
import { readIssue } from './issue';
import { holders, myName, names } from './people';
import { statuses } from './statuses';

/** Jira Cloud over its REST API, version 3. Reads only. */
export const forgeJira: Jira = {
  issue: readIssue,
  issueGrants,
  projectGrants,
  myName,
  holders,
  names,
  statuses,
};
