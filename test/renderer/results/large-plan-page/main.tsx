import { mount } from '#renderer/frame/mount.tsx';
import { memoryBridge } from '../../memory-bridge.ts';
import { largePlan } from './large-plan.ts';

// `?criteria=50&scenarios=200&groups=5`: the real window on a plan of that size.
const query = new URLSearchParams(window.location.search);
const size = (name: string) => Number(query.get(name) ?? 5);
const plan = largePlan({
  criteria: size('criteria'),
  scenarios: size('scenarios'),
  groups: size('groups'),
});
const bridge = memoryBridge(
  () => plan,
  () => '2026-01-01T00:00:00Z',
);
const root = document.getElementById('root');
if (root) {
  await bridge.call('plan.openSample', { sample: 'nordby', language: 'da' });
  mount(root, bridge);
}
