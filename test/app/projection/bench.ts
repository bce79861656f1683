import type { Outbox } from '../../../src/app/ports';
import type { IssueFacts } from '../../../src/domain/gate/facts';
import type { Policy } from '../../../src/domain/policy/schema';
import { fakeChildren } from '../../support/fakes/fakeChildren';
import { fakeDirectory } from '../../support/fakes/fakeDirectory';
import { fakeIssues } from '../../support/fakes/fakeIssues';
import { fakeJira } from '../../support/fakeJira';
import { fakePorts } from '../../support/fakePorts';
import { Story } from '../../support/story';

/** All ports in memory over one Jira: what is shown, found and decided is of the same issues. */
export function benchPorts(outbox: Partial<Outbox> = {}) {
  const jira = fakeJira();
  return {
    ...fakePorts(outbox),
    jira,
    issues: fakeIssues(jira),
    children: fakeChildren(jira),
    directory: fakeDirectory(jira),
  };
}
export type BenchPorts = ReturnType<typeof benchPorts>;

/** Puts an issue as a story tells it into Jira and the store: the facts, the policy, and the record if it has one. */
export function put(ports: BenchPorts, story: Story): void {
  const { facts, policy, record } = story;
  ports.jira.put(facts);
  ports.store.tables.policies.set(facts.projectId, policy);
  for (const entry of story.entries) ports.store.tables.entries.set(`${entry.chain}:${entry.seq}`, entry);
  if (record.revision > 0) ports.store.tables.records.set(facts.id, { record, state: 'none' });
}

/** A story of which every item is answered. */
export function answered(policy?: Policy, facts: Partial<IssueFacts> = {}): Story {
  const story = new Story(policy, facts);
  story.answer('daniel', ['first', 'second']);
  return story;
}
