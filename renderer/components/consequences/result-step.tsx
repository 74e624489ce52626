import Typography from '@mui/material/Typography';
import type { Scenario } from '#app/plan/scenario.ts';
import type { Consequences } from '#app/results/consequences.ts';
import type { Standing } from '#app/results/standings.ts';
import { type Text, useText } from '../../state/text.ts';
import { Move, Step } from './step.tsx';

/** Values 0–1 are shown on 0–100. */
const shown = 100;

/** Total and place before and after, and who comes first: said also when they stay, so that one needn't look. */
export function ResultStep({ found }: { found: Consequences }) {
  const text = useText();
  const { t, format } = text;
  const { standing, obstacles, leaders } = found;
  const { before, after } = standing;
  const hundredth = (each: Standing | null) =>
    each?.total == null ? t('consequences.unknown') : format.number(shown * each.total, 1, 1);
  if (obstacles.length > 0) {
    return (
      <Step title={t('consequences.part.result')}>
        <Typography variant="body2">{t('consequences.noTotal')}</Typography>
      </Step>
    );
  }
  const [from, to] = [before?.total ?? null, after?.total ?? null];
  const [then, now] = [leaderText(text, leaders.before), leaderText(text, leaders.after)];
  return (
    <Step title={t('consequences.part.result')}>
      {from === to ? (
        <Typography>{t('consequences.sameTotal', { total: hundredth(after) })}</Typography>
      ) : (
        <Move
          name={t('consequences.total')}
          unit="0–100"
          before={hundredth(before)}
          after={hundredth(after)}
          {...(from !== null && to !== null ? { difference: format.signed(shown * (to - from), 1) } : {})}
        />
      )}
      {placeText(before) !== placeText(after) && (
        <Move name={t('consequences.place')} before={placeText(before)} after={placeText(after)} />
      )}
      <Typography sx={{ mt: 2 }}>
        {then === now || then === '' ? now : t('consequences.firstNow', { before: then, after: now })}
      </Typography>
    </Step>
  );
}

function placeText(standing: Standing | null): string {
  if (!standing?.places) return '–';
  const { from, to } = standing.places;
  return from === to ? String(from) : `${from}–${to}`;
}

/** "B er nummer 1.", or that those in front can't be told apart. */
function leaderText({ t, language }: Text, leaders: readonly Scenario[]): string {
  const names = leaders.map(({ shortName }) => shortName);
  const [only] = names;
  if (only === undefined) return '';
  if (names.length === 1) return t('consequences.first', { name: only });
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  return t('consequences.inseparable', { names: list });
}
