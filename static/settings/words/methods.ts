import type { Draft, Found, Method, Policy } from '../types';

type Scored = Pick<Method, 'id' | 'version' | 'title' | 'levels'>;

/** The method of a policy as it was taken up; of a draft, the one to take up. Undefined: none, or one that is gone. */
export function methodIn(
  found: Pick<Found, 'methods' | 'policy'>,
  policy: Policy | Draft,
): Scored | undefined {
  if ('version' in policy) return policy.method;
  const { riskMethod } = policy;
  const inForce = found.policy?.method;
  return (
    found.methods.find(({ id }) => id === riskMethod) ?? (inForce?.id === riskMethod ? inForce : undefined)
  );
}
