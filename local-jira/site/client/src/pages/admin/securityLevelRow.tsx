import { useState } from 'react';
import type { Directory } from '../../api/organisation';
import type { LevelView, MemberView, SecuritySchemeView } from '../../api/schemes';
import { removeLevel, removeLevelMember, setDefaultLevel } from '../../api/schemes';
import { Button } from '../../parts/button';
import { Lozenge } from '../../parts/lozenge';
import { ConfirmDialog } from '../people/confirmDialog';
import { Chips } from '../people/chips';
import { holderWords } from '../people/words';

interface Props {
  scheme: SecuritySchemeView;
  level: LevelView;
  members: MemberView[];
  directory: Directory;
  act: (what: string, work: () => Promise<unknown>) => Promise<boolean>;
  onAdd: () => void;
}

/** One level with its members. New issues get the default level. */
export function SecurityLevelRow({ scheme, level, members, directory, act, onAdd }: Props) {
  const [deleting, setDeleting] = useState(false);
  const next = level.isDefault ? '-1' : level.id;
  return (
    <li className="permission-row">
      <div className="permission-name">
        <h3>
          {level.name} {level.isDefault && <Lozenge tone="information">Default</Lozenge>}
        </h3>
        <span className="subtle">{level.description}</span>
      </div>
      <Chips
        items={members.map(({ id, holder }) => ({ key: id, text: holderWords(holder, directory) }))}
        verb={`Remove from ${level.name}:`}
        onRemove={(id) => void act('Removing the member', () => removeLevelMember(scheme.id, level.id, id))}
        empty="Nobody sees issues of this level"
      />
      <div className="row-actions">
        <Button look="subtle" compact aria-label={`Add to ${level.name}`} onClick={onAdd}>
          Add
        </Button>
        <Button
          look="subtle"
          compact
          aria-label={`${level.isDefault ? 'Clear default' : 'Make default'}: ${level.name}`}
          onClick={() => void act('Changing the default', () => setDefaultLevel(scheme.id, next))}
        >
          {level.isDefault ? 'Clear default' : 'Make default'}
        </Button>
        <Button look="subtle" compact aria-label={`Delete ${level.name}`} onClick={() => setDeleting(true)}>
          Delete
        </Button>
      </div>
      {deleting && (
        <ConfirmDialog
          title={`Delete ${level.name}?`}
          text="Its issues become visible to everybody who may browse the project."
          submit="Delete"
          onClose={() => setDeleting(false)}
          onSubmit={() => act('Deleting the level', () => removeLevel(scheme.id, level.id))}
        />
      )}
    </li>
  );
}
