import { evaluateExpression } from '../../expressions/index';
import type { ProductEvent } from '../../jira/hooks';
import { APP_ACCOUNT_ID } from '../identity';
import type { EventFilter, Manifest } from '../manifest/schema';

type Trigger = Manifest['modules']['trigger'][number];

/** Told of filters that have no answer, unless the manifest wants silence. */
export type OnFilterError = (message: string) => void;

/** What a filter without an answer does to its event. https://developer.atlassian.com/platform/forge/manifest-reference/modules/trigger/ */
const ON_ERROR = {
  IGNORE: { receive: false, log: false },
  IGNORE_AND_LOG: { receive: false, log: true },
  RECEIVE: { receive: true, log: false },
  RECEIVE_AND_LOG: { receive: true, log: true },
} as const;

const isOwn = ({ body }: ProductEvent): boolean =>
  body.selfGenerated === true || body.atlassianId === APP_ACCOUNT_ID;

function passes(trigger: Trigger, filter: EventFilter, event: ProductEvent, report: OnFilterError): boolean {
  if (filter.ignoreSelf && isOwn(event)) return false;
  if (filter.expression === undefined) return true;
  const evaluated = evaluateExpression(filter.expression, {
    event: { eventType: event.eventType, ...event.body },
  });
  if (evaluated.ok && typeof evaluated.value === 'boolean') return evaluated.value;
  const reason = evaluated.ok ? 'Evaluation failed: the value is not a Boolean' : evaluated.error;
  const { receive, log } = ON_ERROR[filter.onError];
  if (log) report(`The filter of trigger ${trigger.key} has no answer for ${event.eventType}. ${reason}\n`);
  return receive;
}

/** Whether a trigger listens to an event. The expression sees the event's payload as `event`. */
export function wants(trigger: Trigger, event: ProductEvent, report: OnFilterError): boolean {
  const listed = trigger.events.find(({ eventType }) => eventType === event.eventType);
  if (!listed) return false;
  return [listed.filter, trigger.filter].every(
    (filter) => filter === undefined || passes(trigger, filter, event, report),
  );
}
