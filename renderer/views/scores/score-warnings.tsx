import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { useWarnings } from '#renderer/components/warning-list/use-warnings.ts';
import { WarningList } from '#renderer/components/warning-list/warning-list.tsx';
import { useText } from '#renderer/state/text.ts';
import type { ScoreCell, ScoreSource } from './score-source.ts';

/** What a reader of the result should know of this score: the agreed one's, or the round's on this criterion. */
export function ScoreWarnings({ source, cell }: { source: ScoreSource; cell: ScoreCell }) {
  const { t } = useText();
  const place = `${source.kind === 'agreed' ? cell.scenarioId : source.roundId}.${cell.criterionId}`;
  const found = useWarnings().filter((warning) => warning.place === place);
  if (found.length === 0) return null;
  return (
    <PanelSection title={t('warnings.title')}>
      <WarningList warnings={found} />
    </PanelSection>
  );
}
