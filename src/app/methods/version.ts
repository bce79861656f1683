import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { methodInVersion } from './find';

/** One published version of a risk method: what a policy took up stays readable. */
export async function methodVersion(
  ports: Ports,
  _place: SitePlace,
  { id, version }: ParsedRequest<'method.version'>,
): Promise<ResponseOf<'method.version'> | Refusal> {
  const method = await methodInVersion(ports, id, version);
  return method === undefined ? refuse('unknown-method') : { method };
}
