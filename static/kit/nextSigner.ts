import type { GateView, SignoffSlot } from '../../src/contract/view';
import { namesOf } from './people';
import { either } from './text';

/** `After you: Helen Voss, compliance officer`: who signs when this role has. Empty when nobody does. */
export function afterYou(gate: Pick<GateView, 'slots'>, slot: SignoffSlot): string {
  const next = gate.slots.find((other) => other.after === slot.role && other.outstanding > 0);
  if (next === undefined) return '';
  const names = either(namesOf({ ...next.who, you: false }));
  return names === '' ? `After you: ${next.roleName}` : `After you: ${names}, ${next.roleName}`;
}
