import { Button } from '../../kit/Button';
import { addChecklist, addSignoff } from './askerEdits';
import { offeredTo } from './ChecklistRow';
import { useEditing, type AskerProps } from './EditorContext';

/** One more checklist or sign-off, up to `most` of each. */
export function AskedAdders({ asker, onChange, most }: AskerProps & { readonly most: number }) {
  const { found } = useEditing();
  const checklists = offeredTo(found, []).map(({ id }) => id);
  const roles = found.roles.map(({ role }) => role.id);
  return (
    <>
      {asker.checklists.length < most && checklists.length > 0 && (
        <Button compact look="subtle" onClick={() => onChange((one) => addChecklist(one, checklists))}>
          + Add a checklist
        </Button>
      )}
      {asker.signoffs.length < most && roles.length > 0 && (
        <Button compact look="subtle" onClick={() => onChange((one) => addSignoff(one, roles))}>
          + Add a sign-off
        </Button>
      )}
    </>
  );
}
