import './sign.css';
import { useEffect } from 'react';
import { closeDialog } from '../kit/bridge';
import { Button } from '../kit/Button';
import type { SignRequest } from '../kit/hostContext';
import { Message } from '../kit/Message';
import type { Trouble } from '../kit/outcome';
import { Skeleton } from '../kit/Skeleton';
import { SignDialog } from './SignDialog';
import { useSigning } from './useSigning';

/** The page of the signing dialog: loads what is to be signed, then shows it. */
export function SignPage({ request }: { readonly request: SignRequest }) {
  const signing = useSigning(request);
  const { view, refusal } = signing;
  const gate = view?.gates.find((one) => one.id === request.gate);
  const slot = gate?.slots.find((one) => one.role === request.role);
  useEffect(() => {
    document.title = `Sign as ${request.roleName}`;
  }, [request.roleName]);

  if (view !== undefined && gate !== undefined && slot !== undefined) {
    return (
      <SignDialog signing={signing} view={view} gate={gate} slot={slot} reject={request.reject === true} />
    );
  }
  if (view === undefined && refusal === undefined) {
    return (
      <main className="sign panel sign-loading">
        <Skeleton title="Reading what you sign" />
      </main>
    );
  }
  return (
    <main className="sign panel sign-loading">
      <NotThere refusal={refusal ?? GONE} onRetry={() => void signing.reload()} />
    </main>
  );
}

const GONE: Trouble = {
  code: 'unknown-gate',
  title: 'The policy has no such gate',
  message: 'It may have been removed. Nothing was signed.',
};

function NotThere({ refusal, onRetry }: { readonly refusal: Trouble; readonly onRetry: () => void }) {
  return (
    <Message
      tone="danger"
      stops
      title={refusal.title}
      actions={
        <>
          <Button look="link" onClick={onRetry}>
            Try again
          </Button>
          <Button look="link" onClick={() => void closeDialog(false)}>
            Leave
          </Button>
        </>
      }
    >
      {refusal.message}
    </Message>
  );
}
