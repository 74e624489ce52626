import Typography from '@mui/material/Typography';
import { scoreText } from '#app/i18n/score-words.ts';
import { isMeasured } from '#app/results/measured.ts';
import { mayBeSeenByRater } from '#app/results/sayings.ts';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { Panel, PanelSection } from '#renderer/components/panel/panel.tsx';
import { ScenarioName } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { CriterionLines } from './criterion-lines.tsx';
import { MeasuredPanel } from './measured-panel.tsx';
import { Sayings } from './sayings.tsx';
import { ScoreFields } from './score-fields.tsx';
import { rangeText } from './score-grid.ts';
import {
  closedRound,
  type GivenScore,
  type ScoreCell,
  type ScoreSource,
  scoreAt,
  setScores,
} from './score-source.ts';
import { ScoreWarnings } from './score-warnings.tsx';
import { StaleNote } from './stale-note.tsx';

interface ScorePanelProps {
  source: ScoreSource;
  cell: ScoreCell;
  /** Nothing leads elsewhere: somebody gives scores in a window that is handed around. */
  isAlone?: boolean;
  onClose(): void;
}

/** Everything about one score: its figures, the levels to choose from, why, and who said what. */
export function ScorePanel({ source, cell, isAlone = false, onClose }: ScorePanelProps) {
  const plan = usePlan();
  const { t, language } = useText();
  const run = useCommand();
  const criterion = plan.criteria[cell.criterionId];
  const scenario = plan.scenarios[cell.scenarioId];
  if (!criterion || !scenario || scenario.archived) return null;
  if (isMeasured(criterion))
    return <MeasuredPanel criterion={criterion} scenario={scenario} onClose={onClose} />;

  const score = scoreAt(plan, source, cell);
  const readOnly = closedRound(plan, source) !== null;
  const round = source.kind === 'rater' ? plan.rounds[source.roundId] : undefined;
  const isHidden = round !== undefined && !mayBeSeenByRater(round);
  const rater = source.kind === 'rater' ? plan.raters[source.raterId] : undefined;
  const kind = (isHidden ? round.name : rater?.name) ?? t('scores.agreed');
  const set = (changes: Partial<GivenScore>) =>
    run(setScores(plan, source, [{ ...cell, changes }]), { refusal: 'caller' });
  const key = JSON.stringify([source, cell]);

  return (
    <Panel kind={kind} title={criterion.name} onClose={onClose}>
      <ScenarioName scenario={scenario} />
      <CriterionLines criterion={criterion} isAlone={isAlone} />
      {isHidden ? null : (
        <PanelSection title={t('scores.panel.score')}>
          {score ? <StaleNote source={source} cell={cell} readOnly={readOnly} /> : null}
          {readOnly ? (
            <Typography>
              {score ? scoreText(language, score) : t('scores.panel.nothingSaid')}{' '}
              {score && rangeText(criterion, language) ? criterion.unit : ''}
            </Typography>
          ) : (
            <ScoreFields key={key} criterion={criterion} score={score} source={source} cell={cell} />
          )}
        </PanelSection>
      )}
      {score && readOnly ? (
        <PanelSection title={t('scores.panel.reason')}>
          <Typography>{score.reason || t('scores.cell.noReason')}</Typography>
          {score.source ? <Typography variant="body2">{score.source}</Typography> : null}
        </PanelSection>
      ) : null}
      {score && !readOnly ? (
        <PanelSection key={key}>
          <TextField
            label={t('scores.panel.reason')}
            value={score.reason}
            lines={3}
            onCommit={(reason) => set({ reason })}
          />
          <TextField
            label={t('scores.panel.source')}
            value={score.source}
            onCommit={(from) => set({ source: from })}
          />
          {source.kind === 'agreed' ? (
            <TextField
              label={t('scores.panel.dissent')}
              value={'dissent' in score ? score.dissent : ''}
              lines={2}
              hint={t('scores.panel.dissentHelp')}
              onCommit={(dissent) => set({ dissent })}
            />
          ) : null}
        </PanelSection>
      ) : null}
      {isAlone ? null : <ScoreWarnings source={source} cell={cell} />}
      <Sayings source={source} cell={cell} criterion={criterion} />
    </Panel>
  );
}
