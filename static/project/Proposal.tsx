import '../kit/item.css';
import '../kit/diff.css';
import '../settings/settings.css';
import '../settings/gate.css';

export { ProposalView as Proposal } from '../settings/view/ProposalView';
