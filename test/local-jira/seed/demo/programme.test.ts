import { PLANS } from '../../../../local-jira/seed/demo/plans';
import { IMAGING, PROGRAMME, SPRINTS } from '../../../../local-jira/seed/demo/programme';
import { LATE_CHANGE } from '../../../../local-jira/seed/demo/validations';
import { USERS } from '../../../../local-jira/jira/site/people';
import type { Ticket } from '../../../../local-jira/seed/story';
import { findIdentifiers } from '../../../../src/domain/phi';

const all: readonly Ticket[] = Object.values(PROGRAMME).flat();
const names = new Map(all.flatMap((ticket) => (ticket.name === undefined ? [] : [[ticket.name, ticket]])));
const projectOf = (ticket: Ticket): string =>
  Object.entries(PROGRAMME).find(([, tickets]) => tickets.includes(ticket))?.[0] ?? '';

const textsOf = (ticket: Ticket): string[] => [
  ticket.summary,
  ticket.text,
  ...ticket.criteria,
  ...(ticket.remarks ?? []).map(({ text }) => text),
  ...(ticket.comment ? [ticket.comment.text] : []),
  ...(ticket.change === undefined ? [] : [ticket.change]),
  ...(ticket.rationale === undefined ? [] : [ticket.rationale]),
];

it('has 120 issues in three projects, 6 epics and 5 sprints', () => {
  const sizes = Object.entries(PROGRAMME).map(([key, tickets]) => [key, tickets.length]);
  expect(sizes).toEqual([
    ['TELE', 60],
    ['RPM', 19],
    ['IMG', 41],
  ]);
  expect(all.filter(({ type }) => type === 'Epic')).toHaveLength(6);
  expect(SPRINTS).toHaveLength(5);
});

it('says everything once', () => {
  const texts = [
    ...all.flatMap(textsOf),
    LATE_CHANGE.criterion,
    ...SPRINTS.flatMap(({ name, goal }) => [name, goal]),
  ];
  expect(texts.length).toBeGreaterThan(450);
  const words = texts.map((text) => text.toLowerCase().replace(/\W+/g, ' ').trim());
  expect(words.filter((text, at) => words.indexOf(text) !== at)).toEqual([]);
});

it('has a sentence or two for every issue, and what must hold', () => {
  expect(all.filter(({ text }) => text.length < 40).map(({ summary }) => summary)).toEqual([]);
  expect(all.filter(({ criteria }) => criteria.length === 0)).toEqual([]);
  expect(all.filter(({ summary }) => summary.length > 90)).toEqual([]);
});

it('holds no word that may identify a patient, and no filler', () => {
  const texts = [...all.flatMap(textsOf), LATE_CHANGE.criterion];
  expect(texts.filter((text) => findIdentifiers(text).length > 0)).toEqual([]);
  expect(texts.filter((text) => /lorem|ipsum|foo\b|todo|tbd/i.test(text))).toEqual([]);
});

it('gives work to twelve people who have a licence', () => {
  const licensed = USERS.filter((user) => user.licensed && user.accountType === 'atlassian');
  const ids = licensed.map(({ accountId }) => accountId);
  expect(ids).toHaveLength(12);
  const named = all.flatMap(({ assignee, reporter, remarks = [] }) => [
    reporter,
    ...(assignee === null ? [] : [assignee]),
    ...remarks.map(({ by }) => by),
  ]);
  expect(named.filter((one) => !ids.includes(one))).toEqual([]);
  expect(new Set(named).size).toBe(12);
});

it('names only what is there', () => {
  const unknown = all.flatMap((ticket) => {
    const wanted = [ticket.under, ticket.epic, ...(ticket.blocks ?? [])].filter((one) => one !== undefined);
    return wanted.filter((one) => {
      const found = names.get(one);
      return found === undefined || projectOf(found) !== projectOf(ticket);
    });
  });
  expect(unknown).toEqual([]);
  const summaries = all.map(({ summary }) => summary);
  expect(Object.keys(PLANS).filter((summary) => !summaries.includes(summary))).toEqual([]);
  const components = IMAGING.components.map(String);
  const used = (PROGRAMME['IMG'] ?? []).flatMap((ticket) => ticket.components);
  expect(used.filter((one) => !components.includes(one))).toEqual([]);
});

it('puts sub-tasks after their parents, so that they can be made in this order', () => {
  const early = all
    .filter(({ under }) => under !== undefined)
    .filter((ticket) => {
      const parent = names.get(ticket.under ?? '');
      return parent === undefined || all.indexOf(parent) > all.indexOf(ticket);
    });
  expect(early).toEqual([]);
  expect(all.filter(({ under, type }) => (under === undefined) === /^sub/i.test(type))).toEqual([]);
});

it('plans for the closed sprints only what is over, or slipped into the next', () => {
  const past = all.filter(({ sprint }) => sprint === 'past');
  const open = past.filter(({ reach }) => reach !== 'done').map(({ summary }) => summary);
  expect(past.length).toBeGreaterThan(6);
  expect(open).toEqual([
    'Show the readings behind a suggestion',
    'Translate local procedure codes to a common catalogue',
  ]);
});

it('has finished some of what is planned for the running sprints', () => {
  const now = all.filter(({ sprint }) => sprint === 'now');
  const finished = now.filter(({ reach }) => reach === 'done').length;
  expect(finished).toBeGreaterThan(3);
  expect(finished).toBeLessThan(now.length / 2);
});

it('has every state that a gate knows', () => {
  const counts = new Map<string, number>();
  for (const { reach } of all) counts.set(reach, (counts.get(reach) ?? 0) + 1);
  const wanted = ['done', 'ready', 'validated', 'stale', 'rejected', 'refused', 'two-open', 'half-answered'];
  const more = ['assessing', 'in-progress', 'in-review', 'untouched'];
  expect([...wanted, ...more].filter((reach) => !counts.has(reach))).toEqual([]);
  expect(all.filter(({ reach, change }) => (reach === 'stale') !== (change !== undefined))).toEqual([]);
  expect(all.filter(({ reach, rationale }) => (reach === 'rejected') !== (rationale !== undefined))).toEqual(
    [],
  );
});
