import type { GivenSignoff, IssueView } from '../../src/contract/view';

/** What other people did between two views of one issue, in sentences for a polite announcement. */
export function newsBetween(before: IssueView | null, after: IssueView): string[] {
  if (before === null || before.issue.id !== after.issue.id) return [];
  const me = after.viewer.accountId;
  return [...signatures(before, after, me), ...answers(before, after, me), ...decision(before, after)];
}

const signoffsOf = (view: IssueView): GivenSignoff[] =>
  view.gates.flatMap((gate) => gate.slots.flatMap((slot) => slot.given));

function signatures(before: IssueView, after: IssueView, me: string): string[] {
  const known = new Map(signoffsOf(before).map((given) => [given.seq, given.state]));
  return signoffsOf(after).flatMap((given) => {
    const was = known.get(given.seq);
    if (was === undefined && given.signer.accountId !== me) {
      return [`${given.signer.name} ${given.decision === 'rejected' ? 'rejected' : 'signed'}`];
    }
    if (was === given.state || was === undefined) return [];
    return given.state === 'valid' ? [] : [`The sign-off of ${given.signer.name} is ${given.state}`];
  });
}

function answers(before: IssueView, after: IssueView, me: string): string[] {
  const known = new Map(
    before.checklists.flatMap((list) =>
      list.items.map((line) => [`${list.id}/${line.item.id}`, line.revision]),
    ),
  );
  const names = after.checklists.flatMap((list) =>
    list.items
      .filter((line) => (known.get(`${list.id}/${line.item.id}`) ?? 0) < line.revision)
      .flatMap((line) => (line.by === undefined || line.by.accountId === me ? [] : [line.by.name])),
  );
  return [...new Set(names)].map((name) => {
    const items = names.filter((other) => other === name).length;
    return `${name} answered ${items === 1 ? '1 item' : `${items} items`}`;
  });
}

function decision(before: IssueView, after: IssueView): string[] {
  if (before.state === after.state) return [];
  if (after.state === 'passed') return [`${after.issue.key} has passed its gates`];
  return after.state === 'blocked' ? [`${after.issue.key} is blocked`] : [];
}
