import { create } from 'zustand';
import type { ScoreSource } from './score-source.ts';

/** Whose scores the reader has chosen to see; kept while they visit other screens. */
export const useScoreChoice = create<{ source: ScoreSource }>(() => ({ source: { kind: 'agreed' } }));

export function chooseScoreSource(source: ScoreSource): void {
  useScoreChoice.setState({ source });
}
