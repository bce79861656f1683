import { Icon } from '../../kit/Icon';
import { count } from '../../kit/text';
import { ListFoot } from '../ListFoot';
import { anySet } from './filters';
import type { Register, Shown } from './useRegister';

/** The foot of the register. */
export const RegisterFoot = ({ register, shown }: { readonly register: Register; readonly shown: Shown }) => (
  <ListFoot list={register} page={shown.page} scope={scopeOf(register, shown)}>
    {shown.page.partial && (
      <p className="queue-trouble" role="status">
        <Icon name="warning" tone="warning" small /> You may see more projects than one list takes in: this is
        of the first 20. Open the register of a project for the others.
      </p>
    )}
  </ListFoot>
);

function scopeOf({ filters }: Register, { page }: Shown): string {
  if (page.next !== null) return 'The riskiest issues first';
  if (anySet(filters)) return 'Every hazard that you may see and that matches';
  return page.projects.length > 1
    ? `Every hazard that you may see, in ${count(page.projects.length, 'project')}`
    : 'Every hazard that you may see';
}
