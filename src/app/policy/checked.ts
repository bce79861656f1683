import { policyDraft, type DraftGate, type PolicyDraft } from '../../domain/policy/draft';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import { checkTyped } from '../texts';

/** A text at a path of the draft, as it may be stored. */
type Tidy = (path: string, text: string) => string;

/**
 * A draft as it may be stored: its titles and meanings in the one form that is stored. What cannot be read, or may
 * identify a patient, is refused; `path` leads to it. Labels and field values stay as Jira writes them.
 */
export function checkedDraft(typed: PolicyDraft): PolicyDraft | Refusal {
  const refusals: Refusal[] = [];
  const tidy: Tidy = (path, text) => {
    const checked = checkTyped(text);
    if (!isRefusal(checked)) return checked.text;
    refusals.push({ ...checked, about: { ...checked.about, path } });
    return text;
  };
  const normal = policyDraft.safeParse({
    ...typed,
    title: tidy('title', typed.title),
    gates: typed.gates.map((gate, index) =>
      tidiedGate(gate, (path, text) => tidy(`gates.${index}.${path}`, text)),
    ),
    ...(typed.sprint === undefined
      ? {}
      : { sprint: tidiedSignoffs(typed.sprint, (path, text) => tidy(`sprint.${path}`, text)) }),
  });
  const [first] = refusals;
  if (first !== undefined) return first;
  return normal.success ? normal.data : refuse('invalid-request', { where: 'draft' });
}

function tidiedGate(gate: DraftGate, tidy: Tidy): DraftGate {
  const { labels = [], fields = [] } = gate.scope;
  labels.forEach((label, index) => tidy(`scope.labels.${index}`, label));
  fields.forEach(({ anyOf }, index) => anyOf.forEach((value) => tidy(`scope.fields.${index}`, value)));
  return { ...tidiedSignoffs(gate, tidy), title: tidy('title', gate.title) };
}

const tidiedSignoffs = <T extends Pick<DraftGate, 'signoffs'>>(asking: T, tidy: Tidy): T => ({
  ...asking,
  signoffs: asking.signoffs.map((asked, index) => ({
    ...asked,
    meaning: tidy(`signoffs.${index}.meaning`, asked.meaning),
  })),
});
