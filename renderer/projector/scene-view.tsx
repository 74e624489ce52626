import type { Scene } from '#app/meeting/projection.ts';
import { DecisionScene } from './decision-scene.tsx';
import { BlankScene, GutScene, LockedScene, PurposeScene, ScoringScene } from './plain-scenes.tsx';
import { ResultScene } from './result-scene.tsx';
import { SpreadScene } from './spread-scene.tsx';

/** Draws what is on the wall; one kind of scene, one part. */
export function SceneView({ scene }: { scene: Scene }) {
  switch (scene.kind) {
    case 'blank':
      return <BlankScene />;
    case 'purpose':
      return <PurposeScene scene={scene} />;
    case 'gut':
      return <GutScene scene={scene} />;
    case 'scoring':
      return <ScoringScene scene={scene} />;
    case 'spread':
      return <SpreadScene scene={scene} />;
    case 'locked':
      return <LockedScene />;
    case 'result':
      return <ResultScene scene={scene} />;
    case 'decision':
      return <DecisionScene scene={scene} />;
  }
}
