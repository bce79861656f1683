import './lib/jitless';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './styles/base.css';
import './styles/parts.css';
import './styles/chrome.css';
import './styles/issue.css';
import './styles/issueParts.css';
import './styles/pages.css';
import './styles/navigator.css';
import './styles/apps.css';
import './styles/workflow.css';
import './styles/admin.css';
import './styles/board.css';
import './styles/home.css';
import './styles/tools.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
