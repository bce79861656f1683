import { namesOf } from '../../../static/settings/words/names';
import { clinicalGate, found, policy, privacyGate, type Gate } from '../harness/fixtures/policyBook';

export const inForce = policy();
export const here = found({ policy: inForce });
export const names = namesOf(here, inForce);
export const clinical = (part: Partial<Gate> = {}): Gate => ({ ...clinicalGate, ...part });
export const privacy = (part: Partial<Gate> = {}): Gate => ({ ...privacyGate, ...part });
