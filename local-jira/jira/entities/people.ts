/** A Jira account. `licensed` is false for people who were given no product access. */
export interface User {
  accountId: string;
  emailAddress: string;
  displayName: string;
  accountType: 'atlassian' | 'app' | 'customer';
  active: boolean;
  licensed: boolean;
  timeZone: string;
  locale: string;
}

export interface Group {
  groupId: string;
  name: string;
  members: string[];
}

/** A project role. Who is in it is kept on each project. */
export interface ProjectRole {
  id: string;
  name: string;
  description: string;
}
