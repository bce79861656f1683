import fc from 'fast-check';
import { aSprintPolicy, SprintStory } from './sprintStory';
import { Story } from './story';

const ISSUES = ['101', '102', '103', '104'] as const;
const SPRINTS = ['12', '13'] as const;
const SIGNERS = [
  ['sofia', 'validator'],
  ['noor', 'validator'],
  ['helen', 'officer'],
  ['sofia', 'officer'],
] as const;

/** What the app may not get to see of a sprint; most often nothing. */
const LOST: readonly SprintStory['around'][] = [{ unreadable: ['999'] }, { more: true }];

/** Something that people do, in Jira or with the app. */
type Act =
  | 'finish'
  | 'lose'
  | 'takeBack'
  | 'move'
  | 'edit'
  | 'label'
  | 'pass'
  | 'advance'
  | 'open'
  | 'sign'
  | 'reject'
  | 'revoke'
  | 'reopen'
  | 'race';

export interface Step {
  readonly act: Act;
  readonly issue: number;
  readonly sprint: number;
  readonly who: number;
  readonly on: boolean;
  /** What becomes of Jira's word of it. */
  readonly word: 'lost' | 'once' | 'twice' | 'late';
}

const OFTEN: readonly Act[] = ['move', 'finish', 'finish', 'edit', 'pass', 'takeBack'];
const SELDOM: readonly Act[] = ['lose', 'open', 'label', 'advance', 'reject', 'revoke', 'reopen', 'race'];

export const steps = (most: number) =>
  fc.array(
    fc.record<Step>({
      act: fc.constantFrom(...OFTEN, ...OFTEN, ...SELDOM),
      issue: fc.nat(ISSUES.length - 1),
      sprint: fc.nat(SPRINTS.length - 1),
      who: fc.nat(SIGNERS.length - 1),
      on: fc.boolean(),
      word: fc.constantFrom('lost', 'once', 'twice', 'late'),
    }),
    { minLength: most / 2, maxLength: most },
  );

/** Two sprints of one project that share their issues, and everything that happens to them. */
export class SprintWorld {
  readonly sprints: readonly SprintStory[];
  private readonly issues = new Map<string, Story>();

  constructor() {
    const policy = aSprintPolicy();
    for (const id of ISSUES) {
      const labels = id === '104' ? [] : ['clinical'];
      this.issues.set(id, new Story(policy, { id, key: `TELE-${id}`, labels }));
    }
    this.sprints = SPRINTS.map((id) => new SprintStory(policy, id, this.issues));
    for (const sprint of this.sprints) sprint.phase = 'future';
  }

  do(step: Step): void {
    const sprint = this.sprints[step.sprint]!;
    const [signer, role] = SIGNERS[step.who]!;
    const id = ISSUES[step.issue]!;
    const acts: Readonly<Record<Act, () => unknown>> = {
      finish: () => this.finish(sprint, step.on),
      move: () => sprint.inSprint.has(id) !== step.on && sprint.move(id, step.on),
      edit: () => sprint.edit(id, `Text ${step.who}`),
      label: () => sprint.label(id, step.on ? ['clinical'] : []),
      pass: () => sprint.pass(id),
      advance: () => (sprint.phase = sprint.phase === 'future' ? 'active' : step.on ? 'closed' : 'active'),
      takeBack: () =>
        this.issues.get(id)?.revoke('amara', this.issues.get(id)?.record.signoffs.at(-1)?.seq ?? 0),
      lose: () => (sprint.around = LOST[step.who] ?? {}),
      open: () => sprint.open(),
      sign: () => sprint.sign(signer, role),
      reject: () => sprint.sign(signer, role, { decision: 'rejected', rationale: 'b'.repeat(64) }),
      revoke: () => sprint.revoke(signer, sprint.record.signoffs.at(-1)?.seq ?? 0, step.on),
      reopen: () => sprint.reopen('helen'),
      race: () => {
        const write = sprint.prepare(signer, role);
        if (step.on) sprint.edit(id, `Raced ${step.who}`);
        else this.sprints.forEach((one) => one.inSprint.add(id));
        write();
      },
    };
    acts[step.act]();
  }

  /** Everybody signs, whether the issues have passed or not. */
  private finish(sprint: SprintStory, passing: boolean): void {
    sprint.open();
    for (const id of passing ? sprint.inSprint : []) sprint.pass(id);
    sprint.signAll();
  }
}
