import { mount } from '#renderer/frame/mount.tsx';
import { memoryBridge } from '../../memory-bridge.ts';
import { largeStack } from './large-stack.ts';

// `?functions=100&floors=10`: the real window on a house of that size.
const query = new URLSearchParams(window.location.search);
const plan = largeStack(Number(query.get('functions') ?? 100), Number(query.get('floors') ?? 10));
const bridge = memoryBridge(
  () => plan,
  () => '2026-01-01T00:00:00Z',
);
const root = document.getElementById('root');
if (root) {
  await bridge.call('plan.openSample', { sample: 'nordby', language: 'da' });
  mount(root, bridge);
}
