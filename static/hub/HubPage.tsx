import './hub.css';
import { Suspense, type ReactNode } from 'react';
import { Icon } from '../kit/Icon';
import { Skeleton } from '../kit/Skeleton';
import { Tabs, type Tab } from '../kit/Tabs';
import { useTabAddress, type TabAddress } from '../kit/useTabAddress';

/** What the page below a tab may know of the address, and where it can go. */
export interface BelowTab<T extends string> extends Pick<TabAddress<T>, 'go'> {
  readonly below: string;
}

interface HubPageProps<T extends string> {
  readonly place: string;
  /** The id of the heading, where the focus goes when nothing else can have it. */
  readonly heading: string;
  readonly title: string;
  readonly ids: readonly [T, ...T[]];
  readonly labels: Readonly<Record<T, string>>;
  readonly pages: Readonly<Record<T, (place: BelowTab<T>) => ReactNode>>;
}

/** A full page of the app with tabs; the address keeps which one is shown, and what of it. */
export function HubPage<T extends string>({ place, heading, title, ids, labels, pages }: HubPageProps<T>) {
  const { at, go } = useTabAddress(place, ids);
  const tabs: Tab<T>[] = ids.map((id) => ({ id, label: labels[id] }));
  return (
    <main className="hub" aria-labelledby={heading}>
      <div className="hub-page">
        <h1 id={heading} className="hub-title" tabIndex={-1}>
          <span className="hub-tile">
            <Icon name="shield" tone="inherit" />
          </span>
          {title}
        </h1>
        {at === undefined ? (
          <Skeleton title="Opening" />
        ) : (
          <Tabs label={title} tabs={tabs} selected={at.tab} onSelect={go}>
            <Suspense fallback={<Skeleton title="Opening" />}>
              <div className="hub-tab">{pages[at.tab]({ below: at.below, go })}</div>
            </Suspense>
          </Tabs>
        )}
      </div>
    </main>
  );
}
