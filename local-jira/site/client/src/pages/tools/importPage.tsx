import { useState } from 'react';
import type { FormEvent } from 'react';
import { importFile, NotImported, previewImport } from '../../api/importing';
import type { ImportChoice, Imported, ImportPreview } from '../../api/importing';
import { Link } from '../../lib/route';
import { Button } from '../../parts/button';
import { useSite } from '../../site';
import { ImportForm } from './importForm';
import { ImportPlan } from './importPlan';

const reasonsOf = (thrown: unknown): string[] => {
  if (thrown instanceof NotImported) return thrown.reasons;
  return [thrown instanceof Error ? thrown.message : String(thrown)];
};

/** Takes an export of another Jira: choose file, project and workflow, look at what would be made, import. */
export function ImportPage() {
  const { session, become } = useSite();
  const [file, setFile] = useState<File>();
  const [choice, setChoice] = useState<ImportChoice>({});
  const [plan, setPlan] = useState<ImportPreview>();
  const [done, setDone] = useState<Imported>();
  const [reasons, setReasons] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setReasons([]);
    try {
      await work();
    } catch (thrown) {
      setReasons(reasonsOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  const look = (wanted: ImportChoice): Promise<void> =>
    attempt(async () => {
      if (!file) throw new NotImported(['Choose a file first.']);
      setPlan(undefined);
      setPlan(await previewImport(file, wanted));
    });
  const change = (wanted: ImportChoice): void => {
    setChoice(wanted);
    setPlan(undefined);
    setDone(undefined);
  };
  const preview = (event: FormEvent): void => {
    event.preventDefault();
    void look(choice);
  };
  const mapStatus = (from: string, to: string): void => {
    const others = (choice.statuses ?? []).filter((pair) => pair.from !== from);
    const wanted = { ...choice, statuses: [...others, { from, to }] };
    setChoice(wanted);
    void look(wanted);
  };
  const start = (): Promise<void> =>
    attempt(async () => {
      if (!file) return;
      setDone(await importFile(file, choice));
      setPlan(undefined);
      await become(session.user.accountId);
    });

  return (
    <div className="import-page">
      <form className="import-form" onSubmit={preview}>
        <ImportForm
          choice={choice}
          onChoice={change}
          onFile={(picked) => {
            setFile(picked);
            change({ ...choice, statuses: [] });
          }}
        />
        <Button look={plan ? 'default' : 'primary'} type="submit" disabled={busy}>
          Preview
        </Button>
      </form>
      {reasons.length > 0 && (
        <div className="form-error" role="alert">
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </div>
      )}
      {plan && <ImportPlan plan={plan} busy={busy} onStatus={mapStatus} onImport={() => void start()} />}
      {done && <Finished done={done} />}
    </div>
  );
}

function Finished({ done }: { done: Imported }) {
  const tickets = done.created === 1 ? '1 ticket was' : `${done.created} tickets were`;
  return (
    <p role="status">
      {tickets} imported into {done.project}. <Link href={`/projects/${done.project}/issues`}>Open them</Link>
    </p>
  );
}
