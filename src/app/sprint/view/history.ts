import type { SprintView } from '../../../contract/sprintView';
import { auditSentence } from '../../view/auditSentence';
import { auditTexts } from '../../view/auditTexts';
import { personOf } from '../../view/display';
import type { SeenSprint } from './seen';

/** What happened to the validation, newest first, in sentences. The words of a rationale stand in the sentence. */
export const historyOf = ({ entries, display, policyThen }: SeenSprint): SprintView['history'] =>
  entries.toReversed().map((entry) => {
    const { seq, at, actor } = entry;
    const told = auditSentence(
      entry,
      policyThen(entry.policy),
      (id) => personOf(display, id).name,
      display.words,
    );
    const rationale = auditTexts(entry, display.texts.get(seq) ?? {}).find(
      ({ label }) => label === 'Rationale',
    );
    const why =
      rationale === undefined ? '' : `: ${rationale.text === null ? 'erased' : `“${rationale.text}”`}`;
    return { seq, at, by: actor === 'app' ? null : personOf(display, actor), sentence: `${told}${why}` };
  });
