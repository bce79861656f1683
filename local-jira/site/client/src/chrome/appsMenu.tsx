import { pageAddress } from '../forge/locations';
import { go } from '../lib/route';
import { AppMark } from '../parts/appMark';
import { Button } from '../parts/button';
import { Menu } from '../parts/menu';
import { useSite } from '../site';

/** The pages that the app adds to the whole site. Without any there is no menu. */
export function AppsMenu() {
  const { modules } = useSite();
  const pages = modules.modules.filter((module) => module.type === 'jira:globalPage');
  if (pages.length === 0) return null;
  return (
    <Menu
      label="Apps"
      trigger={(props) => (
        <Button look="subtle" icon="apps" {...props}>
          <span className="create-word">Apps</span>
        </Button>
      )}
    >
      {pages.map((module) => (
        <button
          key={module.key}
          type="button"
          role="menuitem"
          className="menu-item"
          onClick={() => go(pageAddress(module) ?? '/')}
        >
          <AppMark />
          {module.title}
        </button>
      ))}
    </Menu>
  );
}
