import { FormDialog } from '../../parts/formDialog';

interface Props {
  title: string;
  /** What follows from it. */
  text: string;
  submit: string;
  onClose: () => void;
  onSubmit: () => Promise<unknown>;
}

/** Asks once more before something goes that does not come back. */
export function ConfirmDialog({ text, ...dialog }: Props) {
  return (
    <FormDialog {...dialog}>
      <p>{text}</p>
    </FormDialog>
  );
}
