import { titleOfChecklist, type Naming } from './diffWords';
import type { Difference } from './difference';
import type { CompiledItem, CompiledTemplate } from './schema';

/** One rule of an item before and after; `undefined` where it did not change. */
type Rule = (was: CompiledItem, now: CompiledItem) => Omit<Difference, 'gate'> | undefined;

/** How the checklists that both policies have differ. Several gates may ask for one, so that no gate is named. */
export const templateDifferences = (naming: Naming): Difference[] =>
  naming.before.templates.flatMap((was) => {
    const now = naming.after.templates.find(({ id }) => id === was.id);
    if (now === undefined) return [];
    const title = titleOfChecklist(naming, was.id);
    return [...versionDifference(was, now, title), ...itemDifferences(was, now, title)].map((found) => ({
      ...found,
      gate: null,
    }));
  });

type Found = Omit<Difference, 'gate'>;

function versionDifference(was: CompiledTemplate, now: CompiledTemplate, title: string): Found[] {
  if (was.version === now.version) return [];
  const what = `The checklist ${title} is taken up in another version`;
  return [{ what, was: `version ${was.version}`, now: `version ${now.version}`, lowers: false }];
}

function itemDifferences(was: CompiledTemplate, now: CompiledTemplate, title: string): Found[] {
  const added = now.items.filter(({ id }) => !was.items.some((item) => item.id === id));
  return [
    ...was.items.flatMap((before): Found[] => {
      const after = now.items.find(({ id }) => id === before.id);
      return after === undefined ? [goneFrom(before, title)] : changes(before, after, title);
    }),
    ...added.map(({ id, required }): Found => {
      const what = `${title}: the item ${id} is new`;
      return { what, was: null, now: required ? 'required' : 'not required', lowers: false };
    }),
  ];
}

/** An item that is not required but wants evidence blocks as long as it is answered without any. */
const blocks = ({ required, evidence }: CompiledItem): boolean => required || evidence === 'required';

function goneFrom(item: CompiledItem, title: string): Found {
  const was = item.required ? 'required' : 'not required';
  return { what: `${title}: the item ${item.id} is gone`, was, now: null, lowers: blocks(item) };
}

const changes = (was: CompiledItem, now: CompiledItem, title: string): Found[] =>
  RULES.flatMap((rule) => {
    const found = rule(was, now);
    return found === undefined ? [] : [{ ...found, what: `${title}: the item ${was.id} ${found.what}` }];
  });

const RULES: readonly Rule[] = [
  (was, now) =>
    was.required === now.required
      ? undefined
      : {
          what: now.required ? 'is required now' : 'is no longer required',
          was: was.required ? 'required' : 'not required',
          now: now.required ? 'required' : 'not required',
          lowers: was.required,
        },
  (was, now) =>
    was.evidence === now.evidence
      ? undefined
      : {
          what: now.evidence === 'required' ? 'wants evidence now' : 'no longer wants evidence',
          was: `evidence ${was.evidence}`,
          now: `evidence ${now.evidence}`,
          lowers: was.evidence === 'required',
        },
  (was, now) =>
    was.notApplicable === now.notApplicable
      ? undefined
      : {
          what: now.notApplicable ? 'may be not applicable now' : 'may no longer be not applicable',
          was: was.notApplicable ? 'not applicable allowed' : 'not applicable not allowed',
          now: now.notApplicable ? 'not applicable allowed' : 'not applicable not allowed',
          lowers: now.notApplicable,
        },
  (was, now) =>
    was.addressable === now.addressable
      ? undefined
      : {
          what: 'takes other answers',
          was: answersTo(was),
          now: answersTo(now),
          lowers: true,
        },
  (was, now) => (was.since === now.since ? undefined : sinceDifference(was, now)),
];

const answersTo = ({ addressable }: CompiledItem): string =>
  addressable ? 'implemented, equivalent alternative or not reasonable and appropriate' : 'done';

/**
 * A later version from which on answers count asks for new ones. Going back lets older answers count again. So does the
 * former for an item that is not required but wants evidence: an answer without any no longer blocks once it is void.
 */
function sinceDifference(was: CompiledItem, now: CompiledItem): Found {
  const asksAgain = now.since > was.since;
  return {
    what: asksAgain ? 'asks for a new answer' : 'lets older answers count again',
    was: `answers since version ${was.since}`,
    now: `answers since version ${now.since}`,
    lowers: !asksAgain || (!now.required && was.evidence === 'required'),
  };
}
