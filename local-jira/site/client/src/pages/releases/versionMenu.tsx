import { Button } from '../../parts/button';
import { Menu } from '../../parts/menu';
import type { VersionRow } from './useVersions';
import { actsFor, WORDS, type VersionAct } from './versionActs';

interface Props {
  version: VersionRow;
  onAct: (act: VersionAct) => void;
}

export function VersionMenu({ version, onAct }: Props) {
  const label = `Actions for ${version.name}`;
  return (
    <Menu
      label={label}
      align="end"
      trigger={(props) => <Button look="subtle" compact bare icon="more" aria-label={label} {...props} />}
    >
      {actsFor(version).map((act) => (
        <button key={act} type="button" role="menuitem" className="menu-item" onClick={() => onAct(act)}>
          {WORDS[act]}
        </button>
      ))}
    </Menu>
  );
}
