import { Icon } from './icon';

/** The app's tile beside its title. */
export function AppMark() {
  return (
    <span className="app-mark" aria-hidden="true">
      <Icon name="shield" />
    </span>
  );
}
