import type { PlannedMilestone } from '../../../src/app/ports';
import { getPortfolio } from '../../../src/app/portfolio/get';
import type { ResponseOf } from '../../../src/contract/operations';
import { portfolioGet } from '../../../src/contract/operations/portfolioGet';
import { isRefusal } from '../../../src/domain/shared/refusal';
import type { Standing } from '../../../src/domain/standing/schema';
import { daysAgo } from '../../support/standings';
import { HUB, type RegisterSite } from '../register/site';

type Place = Parameters<typeof getPortfolio>[1];

/** The portfolio as the viewer has it; throws the refusal. */
export async function portfolio(
  { ports }: RegisterSite,
  projects?: string[],
  place: Place = HUB,
): Promise<ResponseOf<'portfolio.get'>> {
  const request = portfolioGet.request.parse({ projects });
  const answer = await getPortfolio(ports, place, request);
  if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.about)}`);
  return portfolioGet.response.parse(answer);
}

export const version = (id: string, name: string, due: string | null = null): PlannedMilestone => ({
  ...{ kind: 'version', id, name, due },
});
export const sprint = (id: string, name: string, due: string | null = null): PlannedMilestone => ({
  ...{ kind: 'sprint', id, name, due },
});

/** Sign-offs of one role, one every two days, the oldest forty days ago. */
export const signed = (count: number): Standing['signed'] =>
  Array.from({ length: count }, (_, index) => [daysAgo(40 - 2 * index), 'validator', 'clinical']);

export const waits = (ago: number, due?: number): Standing['waits'][number] => ({
  ...{ role: 'validator', gate: 'clinical', since: daysAgo(ago) },
  ...(due === undefined ? {} : { due: daysAgo(due) }),
});
