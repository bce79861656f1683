import { bothTimes, day, dayTime, shortDay, utcPart } from './dates';
import { useZone } from './host';

/**
 * A moment. `both` carries local time and UTC, as signatures and audit entries must; `date` drops
 * the time, `day` also the current year, for dense places; the exact moment stays in the title.
 */
export function When({
  at,
  show = 'both',
}: {
  readonly at: string;
  readonly show?: 'both' | 'local' | 'date' | 'day';
}) {
  const zone = useZone();
  if (show === 'both') {
    return (
      <time dateTime={at}>
        {dayTime(at, zone)} ({utcPart(at, zone)})
      </time>
    );
  }
  const words = {
    local: dayTime(at, zone),
    date: day(at, zone),
    day: shortDay(at, zone, new Date().toISOString()),
  };
  return (
    <time dateTime={at} title={bothTimes(at, zone)}>
      {words[show]}
    </time>
  );
}
