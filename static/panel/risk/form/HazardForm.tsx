import './form.css';
import { useEffect, type FormEvent, type KeyboardEvent } from 'react';
import type { HazardDraft } from '../../../../src/contract/hazardDraft';
import type { HazardView } from '../../../../src/contract/riskView';
import { Button } from '../../../kit/Button';
import { FieldError } from '../../../kit/FieldError';
import { numberOf, type Desk, type Start } from '../desk';
import { asNew, draftOf, newDraft, over } from './draft';
import { Fields } from './Fields';
import { HazardConflict } from './HazardConflict';
import { Outlook } from './Outlook';
import { useHazardDraft, type DraftStore } from './useHazardDraft';
import { useSavingHazard } from './useSavingHazard';
import { fieldIdOf } from './WordsField';

interface HazardFormProps {
  readonly desk: Desk;
  readonly hazard?: HazardView;
  readonly start?: Start | undefined;
  /** What opened the form, and takes the focus when it is left. */
  readonly opener: string;
}

/** Writes one hazard, from what can go wrong to what remains after controls. What is left out makes it a draft. */
export function HazardForm({ desk, hazard, start, opener }: HazardFormProps) {
  const { method } = desk.view;
  const id = `hazard-form-${hazard?.id ?? 'new'}`;
  const first = hazard === undefined ? newDraft(start) : draftOf(hazard, method);
  const store = useHazardDraft(keyFor(desk, hazard, start), first);
  const { draft, change, forget } = store;
  const saving = useSavingHazard(desk);
  const { trouble, conflict } = saving;

  useEffect(() => document.getElementById(fieldIdOf(id, 'hazard'))?.focus(), [id]);
  useEffect(() => {
    if (trouble?.field !== undefined) document.getElementById(fieldIdOf(id, trouble.field))?.focus();
  }, [id, trouble]);

  const send = async (content: HazardDraft, as: string | undefined): Promise<void> => {
    const saved = await saving.save(content, as);
    if (saved === undefined) return;
    forget();
    await desk.recorded();
    desk.close(`hazard-${saved}`);
  };
  const replace = (theirs: HazardView | null): void => {
    const mine = theirs === null ? asNew(draft) : over(draft, theirs);
    change(mine);
    void send(mine, theirs?.id);
  };
  const leave = (): void => desk.close(opener, 'risk-add');
  return (
    <form
      className="hazard-form"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => onKeys(event, () => void send(draft, hazard?.id), leave)}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void send(draft, hazard?.id);
      }}
    >
      <FormHead id={id} hazard={hazard} start={start} store={store} />
      {conflict !== undefined && (
        <HazardConflict
          theirs={conflict}
          mine={draft}
          method={method}
          onKeep={() => {
            forget();
            leave();
          }}
          onReplace={replace}
        />
      )}
      <Fields id={id} draft={draft} method={method} trouble={trouble} onChange={change} />
      <Outlook draft={draft} method={method} />
      {trouble !== undefined && trouble.field === undefined && (
        <FieldError id={`${id}-error`} refusal={trouble.trouble} />
      )}
      <div className="form-actions">
        <Button type="submit" busy={saving.busy}>
          {saving.busy ? 'Saving…' : 'Save hazard'}
        </Button>
        <Button look="subtle" onClick={leave}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface FormHeadProps extends Pick<HazardFormProps, 'hazard' | 'start'> {
  readonly id: string;
  readonly store: DraftStore;
}

function FormHead({ id, hazard, start, store }: FormHeadProps) {
  return (
    <div className="hazard-form-head">
      <h3 id={`${id}-title`}>{hazard === undefined ? 'New hazard' : `Hazard ${numberOf(hazard.id)}`}</h3>
      {start !== undefined && <span className="small subtle">Suggested by: {start.title}</span>}
      {store.restored && (
        <span className="small subtle">
          What you typed before is here.{' '}
          <Button look="inline" onClick={store.startOver}>
            Start over
          </Button>
        </span>
      )}
    </div>
  );
}

const keyFor = (desk: Desk, hazard: HazardView | undefined, start: Start | undefined): string =>
  `caregate.hazard.${desk.issueId}.${hazard?.id ?? `new.${start?.indicator ?? ''}`}`;

/** Escape leaves, Ctrl or Command with Enter saves. Enter in a line of text alone does not: much is still to be written. */
function onKeys(event: KeyboardEvent, save: () => void, leave: () => void): void {
  const { key, ctrlKey, metaKey, target } = event;
  if (key === 'Escape') leave();
  else if (key === 'Enter' && (ctrlKey || metaKey)) save();
  else if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  event.preventDefault();
}
