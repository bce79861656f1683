import { bothTimes, dayTime, shortDay, utcPart } from './dates';
import { useZone } from './host';

/**
 * A moment. `both` carries local time and UTC, as signatures and audit entries must; `day` drops the time
 * (and the year when it is the current one) for dense places, the exact moment stays in the title.
 */
export function When({
  at,
  show = 'both',
}: {
  readonly at: string;
  readonly show?: 'both' | 'local' | 'day';
}) {
  const zone = useZone();
  if (show === 'both') {
    return (
      <time dateTime={at}>
        {dayTime(at, zone)} ({utcPart(at, zone)})
      </time>
    );
  }
  const text = show === 'local' ? dayTime(at, zone) : shortDay(at, zone, new Date().toISOString());
  return (
    <time dateTime={at} title={bothTimes(at, zone)}>
      {text}
    </time>
  );
}
