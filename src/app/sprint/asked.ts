import { applies } from '../../domain/gate/applies';
import type { Parent } from '../children';

/** Whether a gate that applies to the issue asks for its sprint. */
export const asksForSprint = ({ policy, facts, record, gates }: Parent): boolean =>
  policy !== undefined &&
  gates.some((gate) => gate.sprint !== undefined && applies(gate, { policy, facts, record }));
