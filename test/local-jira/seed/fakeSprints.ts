import { createHash } from 'node:crypto';
import { templateById } from '../../../src/content';
import { operations, type ParsedRequest } from '../../../src/contract/operations';
import type { SprintRequirement } from '../../../src/domain/policy/schema';
import type { InvokePlace } from '../../../local-jira/seed';
import { must } from './refused';

/** What is kept of one sprint of a project. */
export interface Kept {
  readonly opener: string;
  readonly answered: Map<string, string>;
  readonly signed: { readonly role: string; readonly by: string; readonly root: string }[];
}

/** What the fake has to know of the site around it. */
interface Around {
  readonly requirementOf: (project: string) => SprintRequirement | undefined;
  /** Issues of the project in the sprint whose counted gate is shut. */
  readonly shut: (project: string, sprint: string) => readonly string[];
  /** Changes with anything that is signed. */
  readonly content: (project: string, sprint: string) => string;
}

/** What the app promises of sprints that are validated, kept in memory. */
export class FakeSprints {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly around: Around) {}

  /** What is recorded, by the key of the project and the id of the sprint. */
  recorded(project: string, sprint: string): Kept | undefined {
    return this.kept.get(`${project} ${sprint}`);
  }

  /** Whether every signature on the sprint covers what it holds now. */
  holds(project: string, sprint: string): boolean {
    const root = this.root(project, sprint);
    const { signed = [] } = this.recorded(project, sprint) ?? {};
    return signed.length > 0 && signed.every((one) => one.root === root);
  }

  answer(operation: string, payload: unknown, { project = '', as }: InvokePlace): unknown {
    switch (operation) {
      case 'sprint.open': {
        const { sprint } = operations['sprint.open'].request.parse(payload);
        must(this.recorded(project, sprint) === undefined, 'sprint-already-open');
        must(this.around.requirementOf(project) !== undefined, 'sprint-not-asked');
        this.kept.set(`${project} ${sprint}`, { opener: as, answered: new Map(), signed: [] });
        return {};
      }
      case 'sprint.get':
        return this.view(project, operations['sprint.get'].request.parse(payload).sprint);
      case 'sprint.answer':
        return this.keep(project, as, operations['sprint.answer'].request.parse(payload));
      case 'sprint.sign':
        return this.sign(project, as, operations['sprint.sign'].request.parse(payload));
      default:
        throw new Error(`The app has no ${operation}`);
    }
  }

  private of(project: string, sprint: string): Kept & { readonly asked: SprintRequirement } {
    const [kept, asked] = [this.recorded(project, sprint), this.around.requirementOf(project)];
    if (kept === undefined || asked === undefined) throw new Error(`${project} has not opened ${sprint}`);
    return { ...kept, asked };
  }

  private view(project: string, sprint: string): unknown {
    const { asked } = this.of(project, sprint);
    const checklists = asked.checklists.map((id) => ({
      id,
      items: templateById(id)?.items.map((item) => ({ item, value: 'open', revision: 0 })),
    }));
    return { checklists, slots: asked.signoffs, fingerprint: this.root(project, sprint) };
  }

  private keep(project: string, as: string, request: ParsedRequest<'sprint.answer'>): unknown {
    const { answered, asked } = this.of(project, request.sprint);
    must(asked.checklists.includes(request.checklist), 'unknown-checklist');
    for (const { item, reason, value } of request.answers) {
      must(value !== 'not-applicable' || reason !== undefined, 'reason-required');
      answered.set(`${request.checklist}/${item}`, as);
    }
    return {};
  }

  private sign(project: string, as: string, request: ParsedRequest<'sprint.sign'>): unknown {
    const { role, meaning, seen, sprint } = request;
    const { answered, asked, signed } = this.of(project, sprint);
    const slot = asked.signoffs.find((one) => one.role === role);
    must(slot?.meaning === meaning, 'wrong-meaning');
    must(seen === this.root(project, sprint), 'changed-while-reading');
    must(this.around.shut(project, sprint).length === 0, 'sprint-not-ready');
    const required = asked.checklists.flatMap((id) =>
      (templateById(id)?.items ?? []).filter((item) => item.required).map((item) => `${id}/${item.id}`),
    );
    must(
      required.every((item) => answered.has(item)),
      'checklist-incomplete',
    );
    must(![...answered.values()].includes(as), 'answered-it');
    must(slot?.after === undefined || signed.some((one) => one.role === slot.after), 'out-of-order');
    signed.push({ role, by: as, root: seen });
    return {};
  }

  private root(project: string, sprint: string): string {
    const answered = [...(this.recorded(project, sprint)?.answered.keys() ?? [])];
    const text = JSON.stringify([this.around.content(project, sprint), answered]);
    return createHash('sha256').update(text).digest('hex');
  }
}
