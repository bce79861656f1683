import type { HazardDraft } from '../../../../src/contract/hazardDraft';
import type { RiskMethod } from '../../../../src/contract/riskScoring';
import type { FieldTrouble } from './check';
import { ControlsField } from './ControlsField';
import { DimensionsField } from './DimensionsField';
import { RatingField } from './RatingField';
import { WordsField } from './WordsField';

interface FieldsProps {
  readonly id: string;
  readonly draft: HazardDraft;
  readonly method: RiskMethod;
  readonly trouble: FieldTrouble | undefined;
  readonly onChange: (part: Partial<HazardDraft>) => void;
}

/** Everything that is asked about a hazard, in the order in which it is thought through. */
export function Fields({ id, draft, method, trouble, onChange }: FieldsProps) {
  const { words, dimensions, initial, residual, controls } = draft;
  const written = { id, words, trouble, onChange: (next: typeof words) => onChange({ words: next }) };
  return (
    <>
      <WordsField {...written} />
      <DimensionsField chosen={dimensions} onChange={(chosen) => onChange({ dimensions: chosen })} />
      <RatingField
        id={`${id}-initial`}
        legend="Before controls"
        rating={initial}
        method={method}
        onChange={(rating) => onChange({ initial: rating })}
      />
      <ControlsField
        id={id}
        controls={controls}
        trouble={trouble}
        onChange={(next) => onChange({ controls: next })}
      />
      <RatingField
        id={`${id}-residual`}
        legend="After controls"
        rating={residual}
        method={method}
        before={initial}
        onChange={(rating) => onChange({ residual: rating })}
      />
      <WordsField {...written} benefit />
    </>
  );
}
