import type { IssueFacts } from '../../gate/facts';
import type { Instant, Slug } from '../../shared/ids';
import { readRichText } from './reading/adf';
import { linkOf, type LinkFact } from './reading/links';
import { memberAt, textAt } from './reading/json';
import { someOf, type Some } from './reading/some';
import { wordsOf, wordsOfName, type Words } from './reading/words';

/** A label or a component, as it is written and as its words. */
export interface NameFact {
  readonly name: string;
  readonly words: Words;
}

/** A sign-off that the issue waits for. `due` is absent where the policy sets none. */
export interface Waiting {
  readonly role: Slug;
  readonly since: Instant;
  readonly due?: Instant | undefined;
}

/** What is known besides the issue: the moment, and what waits for whom; without `waits`, nobody has looked. */
export interface IndicatorContext {
  readonly now: Instant;
  readonly waits?: readonly Waiting[] | undefined;
}

/** What indicators look at. What Jira did not give is unknown: `whole` is false, or the member is undefined. */
export interface IndicatorFacts extends IndicatorContext {
  readonly labels: Some<NameFact>;
  readonly components: Some<NameFact>;
  /** Summary and description. */
  readonly text: { readonly words: Words; readonly whole: boolean };
  readonly links: Some<LinkFact>;
  readonly attachments: Some<{ readonly filename: string; readonly size: number }>;
  /** `null` where no due date is set. */
  readonly due: string | null | undefined;
  readonly done: boolean | undefined;
  /** Above 0 for what has children that are no sub-tasks, such as an epic. */
  readonly hierarchyLevel: number | undefined;
  /** When a resolution was taken away, oldest first. */
  readonly reopened: Some<Instant>;
}

/** The facts of an issue as indicators look at them. Whatever Jira wrote in a field, this does not fail. */
export function indicatorFacts(issue: IssueFacts, { now, waits }: IndicatorContext): IndicatorFacts {
  const { fields } = issue;
  return {
    now,
    waits,
    labels: someOf(fields['labels'], (label) => (typeof label === 'string' ? nameFact(label) : undefined)),
    components: someOf(fields['components'], (component) => {
      const name = textAt(component, 'name');
      return name === undefined ? undefined : nameFact(name);
    }),
    text: textOf(issue),
    links: someOf(fields['issuelinks'], linkOf),
    attachments: { values: issue.attachments, whole: 'attachment' in fields },
    due: dueOf(issue),
    done: doneOf(issue),
    hierarchyLevel: issue.hierarchyLevel,
    reopened: reopenedIn(issue),
  };
}

const nameFact = (name: string): NameFact => ({ name, words: wordsOfName(name) });

function textOf({ summary, fields }: IssueFacts): IndicatorFacts['text'] {
  const description = readRichText(fields['description']);
  return { words: wordsOf(`${summary}\n${description.text}`), whole: description.whole };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function dueOf({ fields }: IssueFacts): string | null | undefined {
  const due = fields['duedate'];
  if (due === null) return null;
  return typeof due === 'string' && DAY.test(due) && !Number.isNaN(Date.parse(due)) ? due : undefined;
}

/** By the category of the status: names are translated and renamed. */
function doneOf({ fields }: IssueFacts): boolean | undefined {
  const category =
    textAt(fields['status'], 'statusCategory', 'key') ?? textAt(fields['statusCategory'], 'key');
  return category === undefined ? undefined : category === 'done';
}

/** Jira takes the resolution away when an issue is opened again. A project may do without resolutions. */
function reopenedIn({ fields, changes }: IssueFacts): Some<Instant> {
  const values = changes
    .filter(({ field, from, to }) => field === 'resolution' && from !== null && to === null)
    .map(({ at }) => at);
  return { values, whole: memberAt(fields, 'resolution') !== undefined };
}
