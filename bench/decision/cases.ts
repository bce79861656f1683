import type { SignoffRequirement } from '../../src/domain/policy/schema';
import { aGate, anItem, aPolicy } from '../../test/support/policies';
import { Story } from '../../test/support/story';

const ITEMS = Array.from({ length: 20 }, (_, index) => `item-${index}`);
const ROLES = ['privacy', 'security', 'validator', 'officer'];
const REASON = 'c'.repeat(64);

const signoffs: SignoffRequirement[] = ROLES.map((role, index) => ({
  role,
  count: 1,
  meaning: `Signed as ${role}`,
  ...(index === 0 ? {} : { after: ROLES[index - 1] }),
}));

const gate = aGate({ checklists: ['list'], signoffs });
const policy = aPolicy({
  gates: [gate],
  roles: ROLES.map((id) => ({ id, name: `${id} person`, permission: `sign-${id}` })),
  templates: [
    {
      id: 'list',
      version: 1,
      title: 'List',
      items: ITEMS.map((id) => anItem(id, { required: id !== 'item-19' })),
    },
  ],
});

/** What a general engine is told of the same situation: flat, with everything looked up beforehand. */
export interface FlatCase {
  readonly items: { readonly required: boolean; readonly value: string; readonly notApplicable: boolean }[];
  readonly signoffs: {
    readonly role: string;
    readonly signer: string;
    readonly decision: string;
    readonly revoked: boolean;
    readonly root: string;
  }[];
  readonly roles: readonly string[];
  readonly current: string;
  readonly assignee: string;
}

export interface DecisionCase {
  readonly name: string;
  readonly open: boolean;
  readonly story: Story;
  readonly flat: FlatCase;
}

function signed(story: Story): Story {
  for (const role of ROLES) story.sign(`${role}-person`, role);
  return story;
}

function answered(): Story {
  const story = new Story(policy);
  story.answer('daniel', ITEMS.slice(0, 10), {}, 'list');
  story.answer('daniel', ITEMS.slice(10), {}, 'list');
  return story;
}

const after = (change: (story: Story) => unknown): Story => {
  const story = signed(answered());
  change(story);
  return story;
};

const seqOf = (story: Story, role: string): number =>
  story.record.signoffs.find((s) => s.role === role)?.seq ?? 0;

const told: readonly [string, boolean, () => Story][] = [
  ['everything answered and signed', true, () => signed(answered())],
  [
    'with a reason for not applicable',
    true,
    () => {
      const story = answered();
      story.answer('daniel', ['item-3'], { value: 'not-applicable', reason: REASON }, 'list');
      return signed(story);
    },
  ],
  [
    'an optional item open',
    true,
    () => {
      const story = answered();
      story.answer('daniel', ['item-19'], { value: 'open' }, 'list');
      return signed(story);
    },
  ],
  ['another field edited', true, () => after((story) => story.edit('priority', 'x'))],
  ['nothing answered', false, () => new Story(policy)],
  ['nobody signed', false, answered],
  ['one revoked', false, () => after((story) => story.revoke('officer-person', seqOf(story, 'officer')))],
  [
    'one rejected',
    false,
    () => after((story) => story.sign('other', 'officer', { decision: 'rejected', rationale: REASON })),
  ],
  ['content changed', false, () => after((story) => story.edit('summary', 'changed'))],
  ['a signer became the assignee', false, () => after((story) => story.assign('officer-person'))],
];

function flatten(story: Story, current: string): FlatCase {
  const answers = story.record.checklists['list']?.answers ?? {};
  const rules = policy.templates[0]?.items ?? [];
  return {
    items: rules.map(({ id, required, notApplicable }) => ({
      required,
      notApplicable,
      value: answers[id]?.value ?? 'open',
    })),
    signoffs: story.record.signoffs.map(({ role, signer, decision, revoked, fingerprint }) => ({
      role,
      signer,
      decision,
      revoked: revoked !== undefined,
      root: fingerprint.root,
    })),
    roles: ROLES,
    current,
    assignee: story.facts.assignee ?? '',
  };
}

/** Ten situations, four of them open, with the answer that every engine must give. */
export function decisionCases(currentOf: (story: Story) => string): DecisionCase[] {
  return told.map(([name, open, tell]) => {
    const story = tell();
    return { name, open, story, flat: flatten(story, currentOf(story)) };
  });
}
