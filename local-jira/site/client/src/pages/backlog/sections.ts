import type { Beside, Card, Sprint } from '../../api/agile';

/** A part of the backlog page: a sprint and its issues, or the backlog itself. */
export interface Section {
  /** `backlog`, or the number of the sprint as text. */
  id: string;
  sprint: Sprint | undefined;
  cards: Card[];
}

export const BACKLOG = 'backlog';
export const sectionId = (sprint: Sprint | undefined): string =>
  sprint === undefined ? BACKLOG : String(sprint.id);

/** The sprints of a backlog: active ones first, then those to come; closed ones are history. */
export function openSprints(sprints: readonly Sprint[]): Sprint[] {
  const inState = (state: Sprint['state']): Sprint[] => sprints.filter((sprint) => sprint.state === state);
  return [...inState('active'), ...inState('future')];
}

/** Where something goes: before or after an issue of a section, or to its end. */
export interface Target {
  section: string;
  key?: string | undefined;
  after?: boolean | undefined;
}

function insertionPoint(cards: readonly Card[], { key, after }: Target): number {
  const at = cards.findIndex((card) => card.key === key);
  if (at < 0) return cards.length;
  return after ? at + 1 : at;
}

/** The sections as they are after issues have been moved, the moved ones in the order in which they stood. */
export function withMoved(sections: readonly Section[], keys: readonly string[], target: Target): Section[] {
  const moving = new Set(keys);
  const moved = sections.flatMap((section) => section.cards.filter((card) => moving.has(card.key)));
  return sections.map((section) => {
    const cards = section.cards.filter((card) => !moving.has(card.key));
    if (section.id !== target.section) return { ...section, cards };
    const at = insertionPoint(cards, target);
    return { ...section, cards: [...cards.slice(0, at), ...moved, ...cards.slice(at)] };
  });
}

/** The neighbour beside which Jira is to rank the moved issues; undefined when they are alone in the section. */
export function neighbourOf(section: Section | undefined, keys: readonly string[]): Beside | undefined {
  const cards = section?.cards ?? [];
  const first = cards.findIndex((card) => keys.includes(card.key));
  const above = cards[first - 1];
  if (above) return { rankAfterIssue: above.key };
  const below = cards.slice(Math.max(first, 0)).find((card) => !keys.includes(card.key));
  return below && { rankBeforeIssue: below.key };
}

const sectionOf = (sections: readonly Section[], key: string): Section | undefined =>
  sections.find((section) => section.cards.some((card) => card.key === key));

/** Whether a move would leave everything where it is. */
export function stays(sections: readonly Section[], keys: readonly string[], target: Target): boolean {
  const order = (all: readonly Section[]): string =>
    all.map((section) => section.cards.map((card) => card.key).join()).join('|');
  return (
    keys.every((key) => sectionOf(sections, key)?.id === target.section) &&
    order(sections) === order(withMoved(sections, keys, target))
  );
}

/** A place that a row's menu offers. */
export interface Offer {
  text: string;
  target: Target;
}

/** Where a row can go without a pointer: up and down among the rows that are shown, to both ends, to other sections. */
export function offersFor(sections: readonly Section[], key: string): Offer[] {
  const here = sectionOf(sections, key);
  const cards = here?.cards ?? [];
  const at = cards.findIndex((card) => card.key === key);
  const beside = (text: string, neighbour: Card | undefined, after: boolean): Offer[] =>
    neighbour && here && neighbour.key !== key
      ? [{ text, target: { section: here.id, key: neighbour.key, after } }]
      : [];
  const others = sections.filter((section) => section.id !== here?.id);
  return [
    ...others.map(({ id, sprint }) => ({
      text: `Move to ${sprint?.name ?? 'Backlog'}`,
      target: { section: id },
    })),
    ...beside('Move to the top', cards[0], false),
    ...beside('Move up', cards[at - 1], false),
    ...beside('Move down', cards[at + 1], true),
    ...beside('Move to the bottom', cards.at(-1), true),
  ];
}
