import './epic.css';
import './children.css';
import { useState } from 'react';
import type { EpicView } from '../../../src/contract/operations/epicGet';
import { Button } from '../../kit/Button';
import type { CellPlace } from '../../kit/matrixCells';
import { Message } from '../../kit/Message';
import { FINAL, type Trouble } from '../../kit/outcome';
import { Skeleton } from '../../kit/Skeleton';
import { Changed } from './Changed';
import { Children } from './Children';
import { Distribution, Hidden } from './Distribution';
import { Drivers } from './Drivers';
import { EpicFoot } from './EpicFoot';
import { EpicHead } from './EpicHead';
import { HeatMap } from './HeatMap';
import { BringsDown, Lead } from './Lead';
import { Trend } from './Trend';
import { useEpic, type Epic, type Shown } from './useEpic';

interface EpicSectionProps {
  readonly issueKey: string;
  /** The issue has a next step of its own for this viewer: then nothing here competes with it. */
  readonly calm: boolean;
}

/** Risk and compliance of the children of an issue, as far as the viewer may see them. */
export function EpicSection({ issueKey, calm }: EpicSectionProps) {
  const epic = useEpic();
  const { shown, trouble, reload } = epic;
  if (shown === undefined && trouble === undefined) return <Skeleton title="Reading the children" />;
  return (
    <section className="panel-card epic" aria-labelledby="epic-title">
      <EpicHead issueKey={issueKey} filled={shown !== undefined && shown.view.visible > 0} />
      {shown === undefined && trouble !== undefined && (
        <NotRead trouble={trouble} onRetry={() => void reload()} />
      )}
      {shown !== undefined && shown.view.visible === 0 && (
        <NoChildren view={shown.view} issueKey={issueKey} />
      )}
      {shown !== undefined && shown.view.visible > 0 && <Body epic={epic} shown={shown} calm={calm} />}
    </section>
  );
}

function NotRead({ trouble, onRetry }: { readonly trouble: Trouble; readonly onRetry: () => void }) {
  const again = FINAL.has(trouble.code) ? undefined : (
    <Button look="link" onClick={onRetry}>
      Try again
    </Button>
  );
  return (
    <div className="block epic-block">
      <Message tone="danger" title={trouble.title} actions={again}>
        {trouble.message}
      </Message>
    </div>
  );
}

function NoChildren({ view, issueKey }: { readonly view: EpicView; readonly issueKey: string }) {
  return (
    <div className="block epic-block">
      {view.hidden === 0 ? (
        <p className="subtle">
          {issueKey} has no children. Once it has some, their levels are rolled up here.
        </p>
      ) : (
        <>
          <p className="subtle">No child of {issueKey} is visible to you, so no level is shown.</p>
          <Hidden view={view} />
        </>
      )}
    </div>
  );
}

interface BodyProps {
  readonly epic: Epic;
  readonly shown: Shown;
  readonly calm: boolean;
}

function Body({ epic, shown, calm }: BodyProps) {
  const { view } = shown;
  const [chosen, setChosen] = useState<CellPlace | undefined>(() => view.drivers[0]?.cell ?? undefined);
  return (
    <>
      <Lead view={view} />
      <BringsDown view={view} calm={calm} />
      <div className="epic-two">
        <Distribution view={view} />
        <Trend view={view} />
      </div>
      <div className="epic-two epic-heat">
        <HeatMap view={view} chosen={chosen} onChoose={setChosen} />
        <Drivers view={view} chosen={chosen} onChoose={setChosen} />
      </div>
      <Changed view={view} />
      <Children epic={epic} shown={shown} />
      <EpicFoot epic={epic} shown={shown} />
    </>
  );
}
