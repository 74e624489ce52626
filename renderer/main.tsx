import './zod-without-eval.ts';
import { openBridge } from './bridge/bridge.ts';
import { mount } from './frame/mount.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
const { bridge, connection } = openBridge();
mount(root, bridge, connection);
