import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defined } from '../lib/assert.ts';

createRoot(defined(document.getElementById('root'), 'the root element')).render(<StrictMode>Safar</StrictMode>);
