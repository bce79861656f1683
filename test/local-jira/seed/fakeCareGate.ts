import { createHash } from 'node:crypto';
import { starterPolicy, templates } from '../../../src/content';
import { operations, type ParsedRequest } from '../../../src/contract/operations';
import { allowedAnswers } from '../../../src/domain/checklist/allowed';
import { NEEDS_REASON } from '../../../src/domain/checklist/answer';
import { findIdentifiers } from '../../../src/domain/phi';
import type { InvokePlace, SeedSite } from '../../../local-jira/seed';
import type { Site } from '../../support/jiraSite';
import { FakeRisks } from './fakeRisks';
import { FakeSprints } from './fakeSprints';
import { must, Refused } from './refused';

interface Kept {
  readonly value: string;
  readonly revision: number;
}
interface Signature {
  readonly gate: string;
  readonly role: string;
  readonly by: string;
  readonly root: string;
  readonly decision: 'approved' | 'rejected';
}
interface Progress {
  readonly answers: Map<string, Kept>;
  readonly signatures: Signature[];
  revision: number;
}

const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  'privacy-officer': ['tomas-rivera'],
  'clinical-validator': ['amara-okafor', 'sofia-marchetti'],
  'compliance-officer': ['helen-voss', 'nadia-farouk'],
};

/** The door to operations on sprints, and the gate that they count. */
const SPRINTS = 'compliance-project ';
const CLINICAL = 'clinical-validation';
const SPRINT_FIELD = 'customfield_10020';

type Given = ParsedRequest<'checklist.answer'>['answers'][number];

function checkAnswer(checklist: string, { item: id, value, reason, evidence }: Given): void {
  const item = templates.find((one) => one.id === checklist)?.items.find((one) => one.id === id);
  must(item !== undefined && allowedAnswers(item).includes(value), `answer-not-allowed ${id}`);
  must(!NEEDS_REASON.has(value) || reason !== undefined, 'reason-required');
  must(value !== 'done' || item?.evidence !== 'required' || evidence.length > 0, 'evidence-missing');
  must(
    [reason ?? '', ...evidence].every((text) => findIdentifiers(text).length === 0),
    'possible-identifier',
  );
}

/** The app's promises to a caller, kept in memory: shapes of the contract, and its refusals that a demo could meet. */
export class FakeCareGate {
  readonly adopted = new Map<string, ParsedRequest<'policy.adopt'>>();
  readonly batches: number[] = [];
  readonly risks = new FakeRisks();
  readonly sprints = new FakeSprints({
    requirementOf: (project) => this.risks.published.get(project)?.sprint,
    shut: (project, sprint) => this.inSprint(project, sprint).filter((key) => !this.passed(key, CLINICAL)),
    content: (project, sprint) =>
      this.inSprint(project, sprint)
        .map((key) => `${key} ${this.root(key, CLINICAL)}`)
        .join(),
  });
  private readonly progress = new Map<string, Progress>();

  constructor(private readonly site: Site) {
    site.app.answer = ({ issueKey, to }) =>
      this.openGates(issueKey, to).length === 0
        ? { result: true }
        : { result: false, errorMessage: 'Blocked' };
  }

  invoke: SeedSite['invoke'] = (module, operation, payload, place) => {
    try {
      const value = this.answer(`${module} ${operation}`, payload, place);
      return Promise.resolve({ ok: true, value });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const refusal = { code: error.message, status: 409, title: 'Refused', message: '' };
      return Promise.resolve({ ok: false, refusal });
    }
  };

  /** Gates of the issue that are shut, of those that guard a status (all without one). */
  openGates(key: string, status?: string): string[] {
    const project = key.split('-')[0] ?? '';
    const guards = this.adopted.get(project)?.gates ?? [];
    const asked = guards.filter((gate) => status === undefined || gate.guards.includes(status));
    return asked.map(({ id }) => id).filter((id) => !this.passed(key, id));
  }

  answered(key: string, checklist: string): number {
    const names = [...this.of(key).answers.keys()];
    return names.filter((name) => name.startsWith(`${checklist}/`)).length;
  }

  signers(key: string, gate: string): string[] {
    return this.of(key)
      .signatures.filter((one) => one.gate === gate && this.holds(key, one))
      .map(({ by }) => by);
  }

  /** Who has rejected the gate of an issue. */
  rejecters(key: string, gate: string): string[] {
    const rejected = this.of(key).signatures.filter(({ decision }) => decision === 'rejected');
    return rejected.filter((one) => one.gate === gate).map(({ by }) => by);
  }

  private answer(door: string, payload: unknown, place: InvokePlace): unknown {
    switch (door) {
      case 'compliance-settings policy.adopt':
        return this.adopt(operations['policy.adopt'].request.parse(payload), place);
      case 'compliance-panel issue.get':
        operations['issue.get'].request.parse(payload);
        return this.view(place.issue ?? '');
      case 'compliance-panel checklist.answer':
        return this.keep(operations['checklist.answer'].request.parse(payload), place.issue ?? '');
      case 'compliance-panel signoff.sign':
        return this.sign(operations['signoff.sign'].request.parse(payload), place);
      default:
        return door.startsWith(SPRINTS)
          ? this.sprints.answer(door.slice(SPRINTS.length), payload, place)
          : this.risks.answer(door, payload, place);
    }
  }

  private inSprint(project: string, sprint: string): string[] {
    const { model } = this.site.jira;
    return model
      .issues(model.projectByIdOrKey(project)?.id)
      .filter(({ values }) => JSON.stringify(values[SPRINT_FIELD] ?? []).includes(sprint))
      .map(({ key }) => key);
  }

  private adopt(request: ParsedRequest<'policy.adopt'>, { project = '', as }: InvokePlace): unknown {
    must(as === 'viktor-hale', 'no-permission');
    this.adopted.set(project, request);
    return {};
  }

  private view(key: string): unknown {
    const { answers } = this.of(key);
    const gates = starterPolicy.gates.map(({ id, signoffs }) => ({
      id,
      outcome: this.passed(key, id) ? 'passed' : 'blocked',
      slots: signoffs,
      fingerprint: { root: this.root(key, id) },
    }));
    const checklists = templates.map(({ id, items }) => ({
      id,
      items: items.map((item) => ({
        item,
        ...(answers.get(`${id}/${item.id}`) ?? { value: 'open', revision: 0 }),
      })),
    }));
    return { gates, checklists };
  }

  private keep({ checklist, answers }: ParsedRequest<'checklist.answer'>, key: string): unknown {
    const { answers: kept } = this.of(key);
    this.batches.push(answers.length);
    for (const given of answers) {
      const name = `${checklist}/${given.item}`;
      checkAnswer(checklist, given);
      must((kept.get(name)?.revision ?? 0) === given.replaces, 'edit-conflict');
      kept.set(name, { value: given.value, revision: (this.of(key).revision += 1) });
    }
    return {};
  }

  private sign(request: ParsedRequest<'signoff.sign'>, { issue: key = '', as }: InvokePlace): unknown {
    const gate = starterPolicy.gates.find(({ id }) => id === request.gate);
    const slot = gate?.signoffs.find(({ role }) => role === request.role);
    must(slot?.meaning === request.meaning, 'wrong-meaning');
    must(HOLDERS[request.role]?.includes(as) === true, 'lacks-role');
    must(request.seen === this.root(key, request.gate), 'changed-while-reading');
    must(this.complete(key, request.gate), 'checklist-incomplete');
    must(this.site.jira.model.issueByIdOrKey(key)?.values['assignee'] !== as, 'is-assignee');
    must(slot?.after === undefined || this.signed(key, request.gate, slot.after), 'out-of-order');
    must(request.decision === 'approved' || (request.rationale ?? '') !== '', 'rationale-required');
    const { role, decision, seen: root } = request;
    this.of(key).signatures.push({ gate: request.gate, role, by: as, root, decision });
    return {};
  }

  private of(key: string): Progress {
    const known = this.progress.get(key) ?? { answers: new Map(), signatures: [], revision: 0 };
    this.progress.set(key, known);
    return known;
  }

  private complete(key: string, gate: string): boolean {
    const wanted = starterPolicy.gates.find(({ id }) => id === gate)?.checklists ?? [];
    const required = templates
      .filter(({ id }) => wanted.includes(id))
      .flatMap(({ id, items }) => items.filter((item) => item.required).map((item) => `${id}/${item.id}`));
    return required.every((name) => this.of(key).answers.has(name));
  }

  private signed(key: string, gate: string, role: string): boolean {
    return this.of(key).signatures.some(
      (one) => one.gate === gate && one.role === role && this.holds(key, one),
    );
  }

  private holds(key: string, { gate, root, decision }: Signature): boolean {
    return decision === 'approved' && root === this.root(key, gate);
  }

  private passed(key: string, gate: string): boolean {
    const roles = starterPolicy.gates.find(({ id }) => id === gate)?.signoffs.map(({ role }) => role) ?? [];
    return this.complete(key, gate) && roles.every((role) => this.signed(key, gate, role));
  }

  private root(key: string, gate: string): string {
    const material = starterPolicy.gates.find(({ id }) => id === gate)?.material ?? [];
    const values = this.site.jira.model.issueByIdOrKey(key)?.values ?? {};
    const answers = [...this.of(key).answers].filter(([name]) => this.asks(gate, name));
    const text = JSON.stringify([key, gate, material.map((field) => values[field]), answers]);
    return createHash('sha256').update(text).digest('hex');
  }

  private asks(gate: string, name: string): boolean {
    const wanted = starterPolicy.gates.find(({ id }) => id === gate)?.checklists ?? [];
    return wanted.includes(name.split('/')[0] ?? '');
  }
}
