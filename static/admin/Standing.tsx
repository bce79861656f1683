import { openLink } from '../kit/bridge';
import { day } from '../kit/dates';
import { useZone } from '../kit/host';
import { Icon } from '../kit/Icon';
import { Lozenge } from '../kit/Lozenge';
import { visible } from '../kit/text';
import { packWord, STANDING } from './legal';
import type { Pack, TemplateItem } from './types';

/** How binding the source of a pack is. */
export function PackStanding({ pack }: { readonly pack: Pack }) {
  const { icon, tone } = STANDING[pack.status];
  return (
    <Lozenge icon={icon} tone={tone}>
      {packWord(pack.status, pack.onByDefault)}
    </Lozenge>
  );
}

/** A day without a time: it is the same day everywhere. */
export function Day({ date }: { readonly date: string }) {
  const { locale } = useZone();
  return <time dateTime={date}>{day(`${date}T00:00:00.000Z`, { locale, timeZone: 'UTC' })}</time>;
}

/** Where a line comes from: the clause with its link, how binding it is, and on which day that was so. */
export function Source({ citation }: { readonly citation: TemplateItem['citation'] }) {
  const { icon, iconTone, word } = STANDING[citation.status];
  return (
    <>
      <a
        className="admin-clause"
        href={citation.url}
        target="_blank"
        rel="noreferrer noopener"
        onClick={(event) => {
          event.preventDefault();
          void openLink(citation.url);
        }}
      >
        {visible(citation.clause)}
      </a>
      <span className="admin-standing">
        <Icon name={icon} tone={iconTone} small /> {word}
      </span>
      <span>
        as of <Day date={citation.asOf} />
      </span>
    </>
  );
}
