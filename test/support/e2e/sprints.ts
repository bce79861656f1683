import * as z from 'zod';
import { operations } from '../../../src/contract/operations';
import type { SprintView } from '../../../src/contract/sprintView';
import type { DraftGate, PolicyDraft } from '../../../src/domain/policy/draft';
import type { SprintRequirement } from '../../../src/domain/policy/schema';
import { newNonce } from './nonce';
import type { Answer, Person } from './person';
import { republish } from './policies';
import { answersTo, CLINICAL, createIssue, mustSign } from './steps';
import type { LocalSite } from './site';

/** A site that people act on. */
type Site = Pick<LocalSite, 'as'>;

/** Projects of the local Jira, and the board of each. */
export const TELE = { id: '10000', key: 'TELE', board: 1 } as const;
export const RPM = { id: '10001', key: 'RPM', board: 2 } as const;
/** Issues with this label are relevant to the gate that sprints count. */
export const RELEVANT = { labels: ['clinical'] };
/** Two clinical validators, then a compliance officer. */
export const TWO_THEN_ONE: SprintRequirement = {
  gate: CLINICAL,
  checklists: [],
  signoffs: [
    { role: 'clinical-validator', count: 2, meaning: 'Clinically validated' },
    { role: 'compliance-officer', count: 1, meaning: 'Approved for release', after: 'clinical-validator' },
  ],
  independence: { notAssignee: true, notReporter: true, notAnswerer: true, distinctPeople: true },
  empty: 'refuse',
};

/** Which sprint, in which project. */
export interface Asked {
  readonly sprint: string;
  readonly project: string;
}

/** A gate before Done that asks for nothing but a validated sprint. */
const RELEASE: DraftGate = {
  ...{ id: 'release', title: 'Release', guards: ['10003'], scope: {}, checklists: [], signoffs: [] },
  ...{ sprint: true, material: [], attachments: false, independence: TWO_THEN_ONE.independence },
};

/** Of all that is known of a sprint, what a request names. */
const named = ({ sprint, project }: Asked): Asked => ({ sprint, project });

const page = { project: TELE.key, module: 'compliance-project' };

/**
 * Publishes what validates a sprint. The gate that it counts asks for one signature by a clinical validator on every issue
 * with the label; Done asks for the sprint, too.
 */
export const askForSprints = (site: Site, rules: Partial<SprintRequirement> = {}): Promise<void> =>
  republish(site.as('viktor-hale'), TELE.key, asking(rules), site.as('helen-voss'));

const asking =
  (rules: Partial<SprintRequirement>) =>
  (inForce: PolicyDraft): PolicyDraft => ({
    ...inForce,
    gates: [
      ...inForce.gates
        .filter(({ id }) => id === CLINICAL)
        .map((gate) => ({
          ...gate,
          scope: RELEVANT,
          checklists: [],
          signoffs: [{ role: 'clinical-validator', count: 1, meaning: 'Clinically validated' }],
        })),
      RELEASE,
    ],
    sprint: { ...TWO_THEN_ONE, ...rules },
  });

/** Jira Software's REST API; `path` begins after `/rest/agile/1.0`. */
export async function agile(person: Person, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await person.send(method, `/rest/agile/1.0${path}`, body);
  if (answer.status >= 300)
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

const DATES = { startDate: '2026-11-02T09:00:00.000Z', endDate: '2026-11-16T09:00:00.000Z' };
const made = z.looseObject({ id: z.int() });

/** A future sprint with these issues in it. */
export async function planSprint(
  site: Site,
  issues: readonly string[],
  { board, id: project }: { readonly board: number; readonly id: string } = TELE,
): Promise<Asked> {
  const manager = site.as('jonas-weber');
  const body = { name: 'Sprint of today', originBoardId: board, ...DATES };
  const { id } = made.parse(await agile(manager, 'POST', '/sprint', body));
  const sprint = String(id);
  if (issues.length > 0) await putIn(site, sprint, issues);
  return { sprint, project };
}

export const putIn = (site: Site, sprint: string, issues: readonly string[]) =>
  agile(site.as('jonas-weber'), 'POST', `/sprint/${sprint}/issue`, { issues });

/** Starts a sprint, or completes it. */
export const turn = (site: Site, { sprint }: Asked, state: 'active' | 'closed') =>
  agile(site.as('jonas-weber'), 'POST', `/sprint/${sprint}`, { state });

export const createRelevant = (site: Site, fields: object = {}): Promise<string> =>
  createIssue(site, TELE.key, { ...RELEVANT, ...fields });

/** What the gate that sprints count asks of an issue. */
export const passIssue = (site: Site, issue: string): Promise<void> =>
  mustSign(site.as('amara-okafor'), issue, 'clinical-validator');

export const seeSprint = (person: Person, asked: Asked): Promise<SprintView> =>
  person.call(operations['sprint.get'], named(asked), page);

export const verifySprint = (person: Person, asked: Asked) =>
  person.call(operations['sprint.verify'], named(asked), page);

export const listSprints = (person: Person) =>
  person.call(operations['sprint.list'], { project: TELE.id }, page);

/** Any operation on a sprint, with any payload at all. */
export const tell = (person: Person, operation: string, payload: object): Promise<Answer> =>
  person.invoke(operation, payload, page);

export const openSprint = (site: Site, asked: Asked) =>
  site.as('jonas-weber').call(operations['sprint.open'], { ...named(asked), nonce: newNonce() }, page);

/** Answers every open item of a checklist of the sprint, with evidence. */
export async function answerSprint(person: Person, asked: Asked, checklist: string): Promise<void> {
  const { checklists } = await seeSprint(person, asked);
  for (const answers of answersTo(checklists.find(({ id }) => id === checklist))) {
    const command = { ...named(asked), nonce: newNonce(), checklist, answers };
    await person.call(operations['sprint.answer'], command, page);
  }
}

/** The command of somebody who reads the sprint and signs what is shown. */
export async function sprintSigningOf(person: Person, asked: Asked, role: string) {
  const { slots, fingerprint } = await seeSprint(person, asked);
  const meaning = slots.find((slot) => slot.role === role)?.meaning ?? '';
  return { nonce: newNonce(), ...named(asked), role, decision: 'approved', meaning, seen: fingerprint };
}

export const signSprint = async (person: Person, asked: Asked, role: string): Promise<Answer> =>
  tell(person, 'sprint.sign', await sprintSigningOf(person, asked, role));

const SIGNERS = [
  ['amara-okafor', 'clinical-validator'],
  ['sofia-marchetti', 'clinical-validator'],
  ['helen-voss', 'compliance-officer'],
] as const;

/** The first signers of those who are asked, all unless told otherwise. */
export async function signWhole(site: Site, asked: Asked, most: number = SIGNERS.length): Promise<void> {
  for (const [who, role] of SIGNERS.slice(0, most)) {
    const answer = await signSprint(site.as(who), asked, role);
    if (answer.status !== 200) throw new Error(`${who} as ${role}: ${JSON.stringify(answer.body)}`);
  }
}

/** An open sprint of two relevant issues that have passed and an irrelevant one. */
export async function readySprint(site: Site): Promise<Asked & { readonly issues: readonly string[] }> {
  const issues = [await createRelevant(site), await createRelevant(site)];
  for (const issue of issues) await passIssue(site, issue);
  const asked = await planSprint(site, [...issues, await createIssue(site)]);
  await openSprint(site, asked);
  return { ...asked, issues };
}
