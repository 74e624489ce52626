import { mount } from '#renderer/frame/mount.tsx';
import { largeHouse } from '../../../app/indicators/houses.ts';
import { memoryBridge } from '../../memory-bridge.ts';

// `?scenarios=20&things=300&needs=200`: the real window on a house of that size.
const query = new URLSearchParams(window.location.search);
const size = (name: string) => Number(query.get(name) ?? 20);
const plan = largeHouse(size('scenarios'), size('things'), size('needs'));
const bridge = memoryBridge(
  () => plan,
  () => '2026-01-01T00:00:00Z',
);
const root = document.getElementById('root');
if (root) {
  await bridge.call('plan.openSample', { sample: 'nordby', language: 'da' });
  mount(root, bridge);
}
