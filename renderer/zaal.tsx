import { createRoot } from 'react-dom/client';
import { listen } from './features/zaal/zaal-bridge.ts';
import { Zaalscherm } from './features/zaal/zaalscherm.tsx';
import './styles/base.css';

listen();

const root = document.getElementById('root');
if (root === null) throw new Error('zaal.html has no #root');
createRoot(root).render(<Zaalscherm />);
