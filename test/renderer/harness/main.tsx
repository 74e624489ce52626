import '#renderer/zod-without-eval.ts';
import { planFromSample } from '#app/plan/sample.ts';
import { mount } from '#renderer/frame/mount.tsx';
import { memoryBridge } from '../memory-bridge.ts';

const nordby = await fetch(new URL('../../../resources/samples/nordby.json', import.meta.url));
const sample: unknown = await nordby.json();
const bridge = memoryBridge(
  (language) => planFromSample(sample, language),
  () => new Date().toISOString(),
);
// `?start` shows the start screen; otherwise the sample is open at once, in `?en` or Danish.
const query = new URLSearchParams(window.location.search);
const root = document.getElementById('root');
if (root) {
  if (!query.has('start')) {
    await bridge.call('plan.openSample', { sample: 'nordby', language: query.has('en') ? 'en' : 'da' });
  }
  mount(root, bridge);
}
