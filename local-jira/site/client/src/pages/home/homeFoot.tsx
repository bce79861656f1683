import { shortMoment } from '../../lib/dates';
import { Link } from '../../lib/route';
import { Icon } from '../../parts/icon';
import type { IconName } from '../../parts/icon';
import { useSite } from '../../site';

export function HomeFoot() {
  const { session } = useSite();
  return (
    <div className="home-foot">
      <FootLink href="/local-tools/import" icon="add" text="Import your own tickets…" />
      <FootLink href="/local-tools/clock" icon="clock" text={`Clock: ${shortMoment(session.now)}`} />
      <FootLink href="/local-tools/outbox" icon="mail" text="Outbox" />
      <FootLink href="/local-tools/calls" icon="list" text="Function calls" />
      <FootLink href="/local-tools/faults" icon="warning" text="Faults" />
    </div>
  );
}

function FootLink({ href, icon, text }: { href: string; icon: IconName; text: string }) {
  return (
    <Link href={href} className="button button-default">
      <Icon name={icon} />
      {text}
    </Link>
  );
}
