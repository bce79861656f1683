import type { Refusal } from '../domain/shared/refusal';
import type { Ports } from './ports';

/** As the rules call a person whom they do not know. */
const UNKNOWN = 'Somebody';

/** A refusal that speaks of a person by account id, by name: as Jira names them now. */
export async function naming({ jira }: Pick<Ports, 'jira'>, refusal: Refusal): Promise<Refusal> {
  const by = refusal.about?.by;
  if (typeof by !== 'string' || by === UNKNOWN) return refusal;
  const [person] = await jira.names([by]);
  return { ...refusal, about: { ...refusal.about, by: person?.name ?? UNKNOWN } };
}
