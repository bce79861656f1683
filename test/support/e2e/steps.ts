import * as z from 'zod';
import { operations } from '../../../src/contract/operations';
import type { IssueView } from '../../../src/contract/view';
import { newNonce } from './nonce';
import type { Answer, Person } from './person';
import type { LocalSite } from './site';

/** A site that people act on. */
type Site = Pick<LocalSite, 'as'>;

export const START = '11';
export const REVIEW = '21';
export const DONE = '31';
export const REOPEN = '41';
export const CLINICAL = 'clinical-validation';

const MOST_ANSWERS = 10;
const created = z.looseObject({ id: z.string(), key: z.string() });

export const paragraph = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** Reported by Priya, assigned to Jonas. A story in `TELE`, a task elsewhere. */
export async function createIssue(site: Site, project = 'TELE', fields: object = {}): Promise<string> {
  const answer = await site.as('priya-raman').rest('POST', '/issue', {
    fields: {
      project: { key: project },
      issuetype: { name: project === 'TELE' ? 'Story' : 'Task' },
      summary: 'Show heart rate in the video call',
      description: paragraph('Alarm above 120 per minute'),
      assignee: { accountId: 'jonas-weber' },
      ...fields,
    },
  });
  return created.parse(answer.body).key;
}

export const see = (person: Person, issue: string): Promise<IssueView> =>
  person.call(operations['issue.get'], {}, { issue });

/** Answers every open item of a checklist, with evidence, ten at a time. */
export async function answerAll(person: Person, issue: string, checklist: string): Promise<void> {
  const view = await see(person, issue);
  for (const answers of answersTo(view.checklists.find(({ id }) => id === checklist)))
    await person.call(operations['checklist.answer'], { nonce: newNonce(), checklist, answers }, { issue });
}

/** Answers to every open item of a checklist, with evidence, in commands of ten. */
export function answersTo(list: IssueView['checklists'][number] | undefined): object[][] {
  const open = (list?.items ?? []).filter(({ value }) => value === 'open');
  const answers = open.map(({ item, revision }) => ({
    item: item.id,
    value: item.addressable ? 'implemented' : 'done',
    replaces: revision,
    evidence: ['https://confluence.caregate.example/report'],
  }));
  return Array.from({ length: Math.ceil(answers.length / MOST_ANSWERS) }, (_, page) =>
    answers.slice(page * MOST_ANSWERS, (page + 1) * MOST_ANSWERS),
  );
}

/** The command of somebody who reads the dialog and signs what it shows. */
export async function signingOf(person: Person, issue: string, role: string, gate = CLINICAL) {
  const seen = (await see(person, issue)).gates.find(({ id }) => id === gate);
  const meaning = seen?.slots.find((slot) => slot.role === role)?.meaning ?? '';
  const root = seen?.fingerprint.root ?? '';
  return { nonce: newNonce(), gate, role, decision: 'approved', meaning, seen: root };
}

/** Signs what the person sees now; the answer says whether that was allowed. */
export async function sign(person: Person, issue: string, role: string, gate = CLINICAL): Promise<Answer> {
  return person.invoke('signoff.sign', await signingOf(person, issue, role, gate), { issue });
}

export async function mustSign(person: Person, issue: string, role: string, gate = CLINICAL): Promise<void> {
  const answer = await sign(person, issue, role, gate);
  if (answer.status !== 200)
    throw new Error(`${person.accountId} as ${role}: ${JSON.stringify(answer.body)}`);
}

export const move = (person: Person, issue: string, transition: string, more: object = {}): Promise<Answer> =>
  person.rest('POST', `/issue/${issue}/transitions`, { transition: { id: transition }, ...more });

export async function mustMove(person: Person, issue: string, transition: string): Promise<void> {
  const answer = await move(person, issue, transition);
  if (answer.status !== 204) throw new Error(`transition ${transition}: ${JSON.stringify(answer.body)}`);
}

/** Passes the privacy gate where there is one. */
export async function passPrivacy(site: Site, issue: string): Promise<void> {
  const [daniel, tomas] = [site.as('daniel-brandt'), site.as('tomas-rivera')];
  await answerAll(daniel, issue, 'privacy-impact');
  await answerAll(daniel, issue, 'security-risk');
  await mustSign(tomas, issue, 'privacy-officer', 'privacy-security');
}

/** To In Review. Gates on the way must be open. */
export async function walkToReview(site: Site, issue: string): Promise<void> {
  for (const transition of [START, REVIEW]) await mustMove(site.as('jonas-weber'), issue, transition);
}

/** Both signatures of the clinical gate, in their order. */
export async function signBoth(site: Site, issue: string): Promise<void> {
  await mustSign(site.as('amara-okafor'), issue, 'clinical-validator');
  await mustSign(site.as('helen-voss'), issue, 'compliance-officer');
}

/** An issue in review of which only the clinical gate asks anything; answered when `answered`. */
export async function issueInReview(site: Site, answered = true, fields: object = {}): Promise<string> {
  const issue = await createIssue(site, 'TELE', fields);
  await walkToReview(site, issue);
  if (answered) await answerAll(site.as('daniel-brandt'), issue, CLINICAL);
  return issue;
}
