import type { SprintIssueRow, SprintView } from '../../src/contract/sprintView';
import type { Person } from '../../src/contract/view';
import { needsReason, ANSWER_WORDS } from '../kit/answers';
import { grouped } from '../kit/groups';
import { nameOf } from '../kit/people';
import { visible } from '../kit/text';

/** An answer that set an item aside, in an issue or in a checklist of the sprint. */
export interface SetAside {
  readonly key: string;
  readonly where: string;
  readonly item: string;
  readonly answer: string;
  readonly reason: string | null;
  readonly by: Person | null;
}

/** What a reader wants to know before they trust the whole: issues that are not asked, and items that were set aside. */
export interface Exceptions {
  readonly irrelevant: readonly SprintIssueRow[];
  readonly items: readonly SetAside[];
}

export function exceptionsOf({ issues, checklists }: Pick<SprintView, 'issues' | 'checklists'>): Exceptions {
  const ofIssues = issues.flatMap(({ issue, exceptions }) =>
    exceptions.map(({ item, reason, by }, index) => ({
      key: `${issue.id}/${String(index)}`,
      where: issue.key,
      item,
      answer: ANSWER_WORDS['not-applicable'],
      reason,
      by,
    })),
  );
  const ofSprint = checklists.flatMap((list) =>
    list.items
      .filter(({ value }) => needsReason(value))
      .map(({ item, value, reason, by }) => ({
        key: `${list.id}/${item.id}`,
        where: list.title,
        item: item.text,
        answer: ANSWER_WORDS[value],
        reason,
        by: by ?? null,
      })),
  );
  return {
    irrelevant: issues.filter(({ outcome }) => outcome === 'not-applicable'),
    items: [...ofIssues, ...ofSprint],
  };
}

/** Items that were set aside in the same words: these are told once, then where that was and who decided. */
export interface Alike extends Pick<SetAside, 'key' | 'item' | 'answer' | 'reason'> {
  readonly all: readonly SetAside[];
}

/** Erased reasons may have been different ones: what lost its reason stands alone. */
const wordsOf = ({ key, item, answer, reason }: SetAside): string =>
  JSON.stringify(reason === null ? [key] : [item, answer, reason]);

/** In the order in which their words first come up. */
export const alike = (items: readonly SetAside[]): Alike[] =>
  grouped(items, wordsOf).flatMap(([, all]) => {
    const [first] = all;
    return first === undefined ? [] : [{ ...first, all }];
  });

/** `TELE-15, TELE-19 (Daniel Brandt); TELE-20 (Jonas Weber)`: places by who decided there. */
export function placesOf({ all }: Alike): string {
  const deciders = grouped(all, ({ by }) => by?.accountId ?? '');
  const places = deciders.map(([, decided]) => {
    const where = decided.map((one) => visible(one.where)).join(', ');
    const by = decided[0]?.by ?? null;
    return by === null ? where : `${where} (${visible(nameOf(by))})`;
  });
  return places.join('; ');
}

/** An item as a sentence: with one full stop, whether its text has one or not. */
export const asSentence = (text: string): string => `${text.trim().replace(/\.+$/, '')}.`;

export const exceptionCount = ({ irrelevant, items }: Exceptions): number => irrelevant.length + items.length;
