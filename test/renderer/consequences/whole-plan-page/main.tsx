import { mount } from '#renderer/frame/mount.tsx';
import { wholePlan } from '../../../app/indicators/whole-plan.ts';
import { memoryBridge } from '../../memory-bridge.ts';

// `?scenarios=20&things=300&needs=200&criteria=40`: the real window on a plan of that size, every engine at work.
const query = new URLSearchParams(window.location.search);
const size = (name: string) => Number(query.get(name) ?? 20);
const plan = wholePlan(size('scenarios'), size('things'), size('needs'), size('criteria'));
const bridge = memoryBridge(
  () => plan,
  () => '2026-01-01T00:00:00Z',
);
const root = document.getElementById('root');
if (root) {
  await bridge.call('plan.openSample', { sample: 'nordby', language: 'da' });
  mount(root, bridge);
}
