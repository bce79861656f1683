import type { ReactNode } from 'react';
import type { UiModule } from '../../api/modules';
import { AppFrame } from '../../forge/appFrame';
import type { Place } from '../../forge/place';
import { useAppHost } from '../../forge/useAppHost';
import { Link } from '../../lib/route';
import { useTitle } from '../../lib/useTitle';
import { addressBelow } from './subPath';
import { useFullPage } from './useFullPage';

interface Props {
  module: UiModule;
  place: Place;
  /** Address of the page; what follows it is the app's. */
  base: string;
  /** What stands above the title. */
  crumbs?: ReactNode;
}

/** A page that the app fills, with Jira's title and the navigation of its sub-pages, unless it wants the whole room. */
export function FullPage({ module, place, base, crumbs }: Props) {
  const { path, commands } = useFullPage(base);
  const { host, dialogs } = useAppHost(module, place, { commands });
  useTitle(module.title);
  const blank = module.layout === 'blank';
  return (
    <div className={`app-page ${blank ? 'app-page-blank' : ''}`}>
      {!blank && crumbs}
      <h1 className={blank ? 'visually-hidden' : 'app-page-title'}>{module.title}</h1>
      <SubPages module={module} base={base} path={path} />
      <AppFrame title={module.title} url={module.url} host={host} path={path} />
      {dialogs}
    </div>
  );
}

function SubPages({ module, base, path }: { module: UiModule; base: string; path: string }) {
  if (module.sections.length === 0) return null;
  const here = path.replace(/[?#].*$/, '').replace(/^\//, '');
  return (
    <nav className="app-sub-pages" aria-label={`Pages of ${module.title}`}>
      {module.sections.map((section, at) => (
        <div key={at} className="app-sub-section">
          {section.header !== '' && <span className="app-sub-header">{section.header}</span>}
          {section.pages.map(({ title, route }) => (
            <Link
              key={route}
              href={addressBelow(base, route)}
              className="app-sub-link"
              aria-current={here === route ? 'page' : undefined}
            >
              {title}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  );
}
