import './withoutEval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { api } from './api.ts';
import { followEvents } from './serverState.ts';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './ui/fields.css';
import './ui/overlays.css';
import './ui/frame.css';
import './ui/pieces.css';
import { applyAppearance } from './appearance.ts';

applyAppearance();
api.onEvent(followEvents);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
