import type { ItemView } from '../../src/contract/view';
import type { AnswerValue, Given } from './answers';
import { Conflict } from './Conflict';
import { EvidenceForm } from './EvidenceForm';
import { FieldError } from './FieldError';
import type { Rejected } from './issueState';
import { ReasonForm } from './ReasonForm';

/** What a person is typing beneath an item. */
export type Draft = { readonly kind: 'reason'; readonly value: AnswerValue } | { readonly kind: 'evidence' };

interface ItemDraftProps {
  readonly id: string;
  readonly line: ItemView;
  readonly draft?: Draft;
  readonly rejected?: Rejected;
  readonly onSend: (given: Given) => Promise<void>;
  readonly onEvidence: (link: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** The form beneath an item, or what came of the last answer: a refusal at its field, or somebody else's answer. */
export function ItemDraft(props: ItemDraftProps) {
  const { id, line, draft, rejected, onSend, onCancel } = props;
  if (rejected?.refusal.code === 'edit-conflict') {
    const { given } = rejected;
    return <Conflict line={line} mine={given} onKeep={onCancel} onReplace={() => void onSend(given)} />;
  }
  if (draft !== undefined) return <Form {...props} draft={draft} />;
  return rejected === undefined ? null : <FieldError id={`${id}-error`} refusal={rejected.refusal} />;
}

function Form({ id, line, draft, rejected, ...on }: ItemDraftProps & { readonly draft: Draft }) {
  const refusal = rejected?.refusal;
  if (draft.kind === 'evidence') {
    return (
      <EvidenceForm id={`${id}-evidence`} refusal={refusal} onSave={on.onEvidence} onCancel={on.onCancel} />
    );
  }
  const { value } = draft;
  return (
    <ReasonForm
      id={`${id}-reason`}
      value={value}
      given={line.reason ?? ''}
      refusal={refusal}
      onSave={(reason) => on.onSend({ value, reason, evidence: line.evidence })}
      onCancel={on.onCancel}
    />
  );
}
