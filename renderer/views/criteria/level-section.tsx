import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { levelsOf } from '#app/plan/criteria-tree.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import { PanelSection } from '../../components/panel/panel.tsx';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { type EditedLevel, nextLevelScore } from './level-edits.ts';
import { LevelRow, levelColumns } from './level-row.tsx';
import { ValuePicture } from './value-picture.tsx';

/** Described points of the scale, and what they are worth between 0 and 100. */
export function LevelSection({ criterion }: { criterion: Criterion }) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const { id: criterionId, worst, best } = criterion;
  if (worst === null || best === null) {
    return (
      <PanelSection title={t('criteria.levels')}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('criteria.levels.noRange')}
        </Typography>
      </PanelSection>
    );
  }
  const levels: EditedLevel[] = levelsOf(plan, criterion).map(({ id, score, label, value }) => ({
    id,
    score,
    label,
    value,
  }));
  const replace = (next: EditedLevel[], refusal: 'caller' | 'notice') =>
    run({ type: 'levels.replace', input: { criterionId, levels: next } }, { refusal });
  const nextScore = nextLevelScore({ ...criterion, worst, best }, levels);
  const isBent = levels.some(({ score, value }) => value !== null && score !== worst && score !== best);

  return (
    <PanelSection title={t('criteria.levels')}>
      <ValuePicture criterion={criterion} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(isBent ? 'criteria.value.bent' : 'criteria.value.straight')}
      </Typography>
      {levels.length > 0 && (
        <Box>
          <Box
            sx={{ ...levelColumns, typography: 'body2', color: 'text.secondary', pb: 1 }}
            aria-hidden="true"
          >
            <Box sx={{ textAlign: 'right' }}>{t('criteria.levels.score')}</Box>
            <span>{t('criteria.levels.label')}</span>
            <Box sx={{ textAlign: 'right' }}>{t('criteria.levels.value')}</Box>
          </Box>
          {levels.map((level) => (
            <LevelRow
              key={level.id}
              level={level}
              fixedValue={level.score === worst ? 0 : level.score === best ? 1 : null}
              onChange={(changes) =>
                replace(
                  levels.map((other) => (other.id === level.id ? { ...other, ...changes } : other)),
                  'caller',
                )
              }
              onRemove={() =>
                void replace(
                  levels.filter((other) => other.id !== level.id),
                  'notice',
                )
              }
            />
          ))}
        </Box>
      )}
      {nextScore !== null && (
        <Button
          sx={{ alignSelf: 'flex-start', ml: -2 }}
          onClick={() =>
            void replace(
              [...levels, { id: crypto.randomUUID(), score: nextScore, label: '', value: null }],
              'notice',
            )
          }
        >
          {t('criteria.levels.add')}
        </Button>
      )}
    </PanelSection>
  );
}
