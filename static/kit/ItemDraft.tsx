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
export function ItemDraft({ id, line, draft, rejected, onSend, onEvidence, onCancel }: ItemDraftProps) {
  if (rejected?.refusal.code === 'edit-conflict') {
    return (
      <Conflict
        line={line}
        mine={rejected.given}
        onKeep={onCancel}
        onReplace={() => void onSend(rejected.given)}
      />
    );
  }
  if (draft?.kind === 'reason') {
    return (
      <ReasonForm
        id={`${id}-reason`}
        value={draft.value}
        given={rejected?.given.reason ?? line.reason ?? ''}
        refusal={rejected?.refusal}
        onSave={(reason) => onSend({ value: draft.value, reason, evidence: line.evidence })}
        onCancel={onCancel}
      />
    );
  }
  if (draft?.kind === 'evidence') {
    return (
      <EvidenceForm
        id={`${id}-evidence`}
        refusal={rejected?.refusal}
        onSave={onEvidence}
        onCancel={onCancel}
      />
    );
  }
  return rejected === undefined ? null : <FieldError id={`${id}-error`} refusal={rejected.refusal} />;
}
