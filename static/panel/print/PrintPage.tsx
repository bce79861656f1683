import '../../kit/print.css';
import { closeDialog } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { Message } from '../../kit/Message';
import { FINAL } from '../../kit/outcome';
import { printPage } from '../../kit/printDialog';
import { Skeleton } from '../../kit/Skeleton';
import { rootHash } from '../../kit/text';
import { useLoaded } from '../../kit/useLoaded';
import { usePageFoot } from '../../kit/usePageFoot';
import { PrintDocument } from './PrintDocument';
import { readPrinted, type Printed } from './readPrinted';

/** What a steering committee gets on paper, as it will be printed, and the button that prints it. */
export function PrintPage() {
  const { outcome, reload } = useLoaded(readPrinted);
  const printed = outcome?.ok === true ? outcome.value : undefined;
  usePageFoot(printed === undefined ? undefined : footOf(printed));
  return (
    <main className="print" aria-labelledby="print-title">
      <div className="print-bar">
        <h1 id="print-title">Print for committee</h1>
        {printed !== undefined && (
          <Button look="primary" onClick={printPage}>
            <Icon name="printer" tone="inherit" small />
            Print…
          </Button>
        )}
        <Button onClick={() => void closeDialog(false)}>Close</Button>
      </div>
      {outcome === undefined && <Skeleton title="Reading what is printed" />}
      {outcome?.ok === false && (
        <Message
          tone="danger"
          stops
          title={outcome.refusal.title}
          actions={
            FINAL.has(outcome.refusal.code) ? undefined : (
              <Button look="link" onClick={() => void reload()}>
                Try again
              </Button>
            )
          }
        >
          {outcome.refusal.message}
        </Message>
      )}
      {printed !== undefined && <PrintDocument printed={printed} />}
    </main>
  );
}

const footOf = ({ view: { issue }, file }: Printed): string =>
  file === undefined ? issue.key : `${issue.key}, ${rootHash(file.sha256)}`;
