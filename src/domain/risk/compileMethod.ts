import { riskMethod, type RiskMethod } from './method';
import type { AxisDraft, MethodDraft } from './methodDraft';

/** A draft as the version that it is published as; nothing where it has errors. */
export function compileMethod(draft: MethodDraft, version: number): RiskMethod | undefined {
  const { combination } = draft;
  const compiled = riskMethod.safeParse({
    ...draft,
    version,
    title: draft.title.trim(),
    severity: compiledAxis(draft.severity),
    probability: compiledAxis(draft.probability),
    levels: draft.levels.map(({ meaning, ...level }) => ({
      ...level,
      name: level.name.trim(),
      ...said({ meaning }),
    })),
    combination:
      combination?.kind === 'table'
        ? {
            ...combination,
            first: compiledAxis(combination.first),
            second: compiledAxis(combination.second),
          }
        : combination,
  });
  return compiled.success ? compiled.data : undefined;
}

const compiledAxis = ({ name, points }: AxisDraft): AxisDraft => ({
  name: name.trim(),
  points: points.map(({ id, name: label, description, upTo }) => ({
    id,
    name: label.trim(),
    ...said({ description, upTo }),
  })),
});

/** Without what was left empty. */
const said = (texts: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== ''));
