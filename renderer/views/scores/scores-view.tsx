import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { leaves } from '#app/plan/criteria-tree.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { navigate } from '#renderer/state/route.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { useFollowedCell } from '#renderer/state/use-followed-cell.ts';
import { PeopleButton } from './people-button.tsx';
import { useScoreChoice } from './score-choice.ts';
import { ScoreMatrix, scoreCell } from './score-matrix.tsx';
import { ScorePanel } from './score-panel.tsx';
import { existingSource } from './score-source.ts';
import { SheetButtons } from './sheets/sheet-buttons.tsx';
import { SourceBar } from './source-bar.tsx';

/** Criteria down, scenarios across: the scores agreed on, or one rater's in one round. */
export function ScoresView() {
  const plan = usePlan();
  const { t } = useText();
  const chosen = useScoreChoice((choice) => choice.source);
  const source = useMemo(() => existingSource(plan, chosen), [plan, chosen]);
  const { activeCell, shown, onActive, close } = useFollowedCell();

  if (leaves(plan).length === 0) return <Nothing of="criteria" />;
  if (activeScenarios(plan).length === 0) return <Nothing of="scenarios" />;

  return (
    <Box
      sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 600, px: 6, pt: 5, pb: 4 }}
    >
      <SectionHeading
        level={1}
        title={t('scores.title')}
        actions={
          <>
            <SheetButtons />
            <PeopleButton />
          </>
        }
      />
      <SourceBar source={source} />
      <ScoreMatrix source={source} activeCell={activeCell} onActive={onActive} />
      {shown ? <ScorePanel source={source} cell={scoreCell(shown.cell)} onClose={close} /> : null}
    </Box>
  );
}

function Nothing({ of }: { of: 'criteria' | 'scenarios' }) {
  const { t } = useText();
  return (
    <Box sx={{ px: 6, pt: 5 }}>
      <SectionHeading level={1} title={t('scores.title')} />
      <EmptyState
        text={t(`scores.empty.${of}`)}
        action={{
          label: t(`scores.empty.${of}Action`),
          perform: () => navigate(of === 'criteria' ? 'criteria' : 'overview'),
        }}
      />
    </Box>
  );
}
