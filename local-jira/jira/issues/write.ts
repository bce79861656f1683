import type { Core } from '../core';
import type { ChangeItem, History, Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import type { Caller } from '../hooks';
import { changeItems, recordHistory } from './changes';
import { emitIssueEvent } from './event';
import { checkParent } from './hierarchy';
import { notifyOfChange } from './outbox';
import { followers, levelAfter } from '../security/inherit';

function keepChildIndex(core: Core, before: Issue, after: Issue): void {
  const [from, to] = [before.values['parent'], after.values['parent']];
  if (from === to) return;
  if (typeof from === 'string') core.tables.children.remove(`${from}/${after.id}`);
  if (typeof to === 'string') core.tables.children.put(`${to}/${after.id}`, true);
}

/** The issue as somebody has just written it. */
export function touched(core: Core, issue: Issue, values: Record<string, Json> = {}): Issue {
  const revision = issue.revision + 1;
  return { ...issue, revision, updated: core.clock.iso(), values: { ...issue.values, ...values } };
}

/** What follows from a change: a status in another category moves two dates. */
export function consequences(core: Core, issue: Issue, values: Record<string, Json>): Record<string, Json> {
  const now = core.clock.iso();
  const more: Record<string, Json> = {};
  const category = (id: unknown) => core.tables.statuses.get(String(id))?.category;
  const { status, resolution } = values;
  if (status !== undefined && category(status) !== category(issue.values['status']))
    more['statuscategorychangedate'] = now;
  if (resolution !== undefined && resolution !== (issue.values['resolution'] ?? null)) {
    more['resolutiondate'] = resolution === null ? null : now;
  }
  return { ...values, ...more };
}

/** Saves new field values with their changelog and event. Answers the entry of the changelog, none when nothing changed. */
export function writeValues(
  core: Core,
  caller: Caller,
  issue: Issue,
  values: Record<string, Json>,
): History | undefined {
  return core.store.transaction(() => {
    const asked = touched(core, issue, consequences(core, issue, values));
    checkParent(core, asked, values);
    const level = levelAfter(core, asked, values);
    const next = { ...asked, values: { ...asked.values, ...level } };
    const items = changeItems(core, issue, { ...values, ...level });
    for (const child of followers(core, issue, values)) {
      writeValues(core, caller, child, { security: values['security'] ?? null });
    }
    if (items.length === 0) return undefined;
    return save(core, caller, { before: issue, after: next, items });
  });
}

/** Saves an issue with lines for the changelog that are not field values: attachments and links. */
export function save(
  core: Core,
  caller: Caller,
  change: { before: Issue; after: Issue; items: ChangeItem[] },
): History {
  const { before, after, items } = change;
  return core.store.transaction(() => {
    core.tables.issues.put(after.id, after);
    keepChildIndex(core, before, after);
    const history = recordHistory(core, caller, after, items);
    emitIssueEvent(core, caller, { type: 'avi:jira:updated:issue', issue: after, history });
    notifyOfChange(core, caller, after, history);
    return history;
  });
}
