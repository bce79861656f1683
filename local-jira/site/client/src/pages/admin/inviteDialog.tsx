import { useState } from 'react';
import { createAccount } from '../../api/organisation';
import { FormDialog } from '../../parts/formDialog';

interface Props {
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** Creates an account. Here nobody gets a mail: whoever it is can be chosen in the user menu at once. */
export function InviteDialog({ onClose, onDone }: Props) {
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [licensed, setLicensed] = useState(true);
  const submit = async (): Promise<void> => {
    await createAccount(email, name, licensed);
    await onDone();
  };
  return (
    <FormDialog title="Invite people" submit="Create account" onClose={onClose} onSubmit={submit}>
      <label>
        Email address
        <input
          type="email"
          required
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </label>
      <label>
        Full name
        <input required maxLength={255} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <label className="check-label">
        <input type="checkbox" checked={licensed} onChange={(event) => setLicensed(event.target.checked)} />
        Access to Jira (uses a licence)
      </label>
    </FormDialog>
  );
}
