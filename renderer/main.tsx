import './zod-without-eval.ts';
import { createHttpBridge } from './bridge/http-bridge.ts';
import { mount } from './frame/mount.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
const bridge = createHttpBridge(window);
mount(root, bridge, bridge.connection);
