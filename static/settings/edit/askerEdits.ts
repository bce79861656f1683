import type { Asks, Signoff } from '../types';
import type { RemovedAsk } from '../words/askedMarks';

/** Replaces one element of a list. */
export const replaced = <T>(list: readonly T[], index: number, value: T): T[] =>
  list.map((one, at) => (at === index ? value : one));

export const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);

/** The first of `offered` that is not in `taken`; the first of all when every one is. */
const nextOf = (offered: readonly string[], taken: readonly string[]): string | undefined =>
  offered.find((id) => !taken.includes(id)) ?? offered[0];

export function addChecklist<A extends Asks>(asker: A, offered: readonly string[]): A {
  const id = nextOf(offered, asker.checklists);
  return id === undefined ? asker : { ...asker, checklists: [...asker.checklists, id] };
}

/** One more sign-off, in a role that does not sign yet, after the one that signs last. */
export function addSignoff<A extends Asks>(asker: A, offered: readonly string[]): A {
  const role = nextOf(
    offered,
    asker.signoffs.map((one) => one.role),
  );
  if (role === undefined) return asker;
  const after = asker.signoffs.at(-1)?.role;
  const added: Signoff = { role, count: 1, meaning: 'Approved', ...(after === undefined ? {} : { after }) };
  return { ...asker, signoffs: [...asker.signoffs, added] };
}

export const withSignoff = <A extends Asks>(asker: A, index: number, part: Partial<Signoff>): A => ({
  ...asker,
  signoffs: asker.signoffs.map((one, at) => (at === index ? { ...one, ...part } : one)),
});

/** Takes a sign-off away; who signed after it signs after whoever it followed. */
export function removeSignoff<A extends Asks>(asker: A, index: number): A {
  const gone = asker.signoffs[index];
  const left = without(asker.signoffs, index);
  return {
    ...asker,
    signoffs: left.map((one) => (one.after === gone?.role ? { ...one, after: gone?.after } : one)),
  };
}

/** Puts another role where one was; who signed after it signs after the new one. */
export function changeRole<A extends Asks>(asker: A, index: number, role: string): A {
  const old = asker.signoffs[index]?.role;
  const signoffs = asker.signoffs.map((one, at) => {
    if (at === index) return { ...one, role, after: one.after === role ? undefined : one.after };
    return one.after === old ? { ...one, after: role } : one;
  });
  return { ...asker, signoffs };
}

/** Puts back what is in force and was removed. */
export const putBack = <A extends Asks>(asker: A, gone: RemovedAsk): A =>
  gone.kind === 'checklist'
    ? { ...asker, checklists: [...asker.checklists, gone.checklist] }
    : { ...asker, signoffs: [...asker.signoffs, gone.signoff] };
