import type { Draft, Found, Gate, Policy, Scope } from '../types';
import type { Removed } from '../words/marks';
import { putBack, without } from './askerEdits';

/** A draft that says what is in force. */
export const draftOf = ({ title, roles, gates, method, sprint }: Policy): Draft => ({
  ...{ title, roles, gates },
  ...(method === undefined ? {} : { riskMethod: method.id }),
  ...(sprint === undefined ? {} : { sprint }),
});

/** A draft without gates, for a project that writes its own. */
export const emptyDraft = ({ roles }: Pick<Found, 'roles'>): Draft => ({
  title: 'Compliance policy',
  roles: roles.map(({ role }) => role),
  gates: [],
});

/** Whether two drafts say the same; an absent value and an undefined one are the same. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const keys = new Set([...one.keys(), ...other.keys()]);
  return (
    Array.isArray(a) === Array.isArray(b) && [...keys].every((key) => same(one.get(key), other.get(key)))
  );
}

export const withGate = (draft: Draft, index: number, change: (gate: Gate) => Gate): Draft => ({
  ...draft,
  gates: draft.gates.map((gate, at) => (at === index ? change(gate) : gate)),
});

const MOST_ID = 56;

/** An id made of words that no gate has yet: `clinical-validation-2`. */
export function freeId(words: string, taken: readonly string[]): string {
  const plain = words.normalize('NFKD').toLowerCase();
  const base =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+/, '')
      .slice(0, MOST_ID)
      .replace(/-+$/, '') || 'gate';
  if (!taken.includes(base)) return base;
  let n = 2;
  while (taken.includes(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}

const FRESH: Omit<Gate, 'id' | 'title'> = {
  guards: [],
  scope: {},
  checklists: [],
  signoffs: [],
  material: ['summary', 'description'],
  attachments: false,
  independence: { notAssignee: true, notReporter: false, notAnswerer: false, distinctPeople: true },
};

const idsOf = (draft: Draft): string[] => draft.gates.map(({ id }) => id);

/** A gate that asks nothing yet, at the end. */
export function addGate(draft: Draft): Draft {
  const title = `Gate ${draft.gates.length + 1}`;
  return { ...draft, gates: [...draft.gates, { ...FRESH, id: freeId(title, idsOf(draft)), title }] };
}

const MOST_TITLE = 80;

/** The same gate once more, right behind it, under a name of its own. */
export function duplicateGate(draft: Draft, index: number): Draft {
  const gate = draft.gates[index];
  if (gate === undefined) return draft;
  const title = `Copy of ${gate.title}`.slice(0, MOST_TITLE);
  const copy = { ...gate, title, id: freeId(title, idsOf(draft)) };
  return { ...draft, gates: draft.gates.toSpliced(index + 1, 0, copy) };
}

export const removeGate = (draft: Draft, index: number): Draft => ({
  ...draft,
  gates: without(draft.gates, index),
});

/** Narrows a gate to values; an empty list asks nothing and is left out. */
export function withScope<K extends keyof Scope>(gate: Gate, key: K, values: Scope[K]): Gate {
  const asked = values === undefined || values.length === 0 ? undefined : values;
  return { ...gate, scope: { ...gate.scope, [key]: asked } };
}

/** The roles that a draft names: to sign a gate or the sprint, or to accept a risk. */
const rolesAsked = ({ gates, sprint }: Draft): (string | undefined)[] => [
  ...gates.flatMap(({ signoffs, risk }) => [...signoffs.map(({ role }) => role), risk?.acceptedBy]),
  ...(sprint?.signoffs ?? []).map(({ role }) => role),
];

/** A draft that carries every role that it names, taken from what the site offers. */
export function withRoles(draft: Draft, offered: Found['roles']): Draft {
  const asked = new Set(rolesAsked(draft));
  const has = new Set(draft.roles.map(({ id }) => id));
  const more = offered.map(({ role }) => role).filter(({ id }) => asked.has(id) && !has.has(id));
  return more.length === 0 ? draft : { ...draft, roles: [...draft.roles, ...more] };
}

/** Puts back what the gate in force asks for and the one of the draft does not. */
export function putBackIn(gate: Gate, gone: Removed): Gate {
  if (gone.kind === 'children') return { ...gate, children: gone.children };
  if (gone.kind === 'risk') return { ...gate, risk: gone.risk };
  if (gone.kind === 'sprint') return { ...gate, sprint: true };
  return putBack(gate, gone);
}
