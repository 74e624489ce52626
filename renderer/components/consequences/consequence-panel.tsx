import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import type { CriterionChange } from '#app/results/consequences.ts';
import { startFollowing, stopFollowing } from '../../state/followed-changes.ts';
import { useText } from '../../state/text.ts';
import { useAreTotalsLocked } from '../../state/totals-lock.ts';
import { Icon } from '../icon.tsx';
import { ScenarioName } from '../scenario-mark/scenario-mark.tsx';
import { CauseList } from './cause-list.tsx';
import { CriterionList } from './criterion-list.tsx';
import { FigureList } from './figure-list.tsx';
import { ResultStep } from './result-step.tsx';
import { SpokenSummary } from './spoken-summary.tsx';
import { Step } from './step.tsx';
import { useConsequences } from './use-consequences.ts';
import { useFollowedScenario } from './use-followed-scenario.ts';

/** What was changed since it was opened, and what follows: figures, criteria, total and place, one under the other. */
export function ConsequencePanel({ since, plan }: { since: Plan; plan: Plan }) {
  const [scenario, choose] = useFollowedScenario(plan);
  const { t } = useText();
  const titleId = useId();
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) stopFollowing();
      }}
      sx={{
        flex: '0 1 auto',
        overflowY: 'auto',
        px: 5,
        pt: 4,
        pb: 6,
        // What is selected has the lower half.
        '&:has(+ :not(:empty))': { maxHeight: '50%', borderBottom: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Typography variant="h4" component="h2" id={titleId} sx={{ flex: 1 }}>
          {t('consequences.kind')}
        </Typography>
        <Button size="small" onClick={() => startFollowing(plan)} title={t('consequences.reset.tip')}>
          {t('consequences.reset')}
        </Button>
        <IconButton onClick={stopFollowing} aria-label={t('consequences.shut')}>
          <Icon name="close" />
        </IconButton>
      </Box>
      {scenario && (
        <>
          <ScenarioSelect scenario={scenario} scenarios={activeScenarios(plan)} onChoose={choose} />
          <Chain since={since} plan={plan} scenario={scenario} />
        </>
      )}
    </Box>
  );
}

interface ScenarioSelectProps {
  scenario: Scenario;
  scenarios: readonly Scenario[];
  onChoose(id: string): void;
}

function ScenarioSelect({ scenario, scenarios, onChoose }: ScenarioSelectProps) {
  const { t } = useText();
  if (scenarios.length < 2) return null;
  return (
    <Select
      variant="standard"
      disableUnderline
      value={scenario.id}
      onChange={(event) => onChoose(event.target.value)}
      inputProps={{ 'aria-label': t('consequences.scenario') }}
      sx={{ maxWidth: '100%' }}
    >
      {scenarios.map((each) => (
        <MenuItem key={each.id} value={each.id}>
          <ScenarioName scenario={each} />
        </MenuItem>
      ))}
    </Select>
  );
}

function Chain({ since, plan, scenario }: { since: Plan; plan: Plan; scenario: Scenario }) {
  const { t } = useText();
  const isLocked = useAreTotalsLocked();
  const found = useConsequences(since, plan, scenario.id);
  const { causes, figures, criteria } = found;
  if (causes.length === 0 && figures.length === 0 && criteria.length === 0) {
    return <Quiet text={t('consequences.nothing')} />;
  }
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        <CauseList causes={causes} plans={[plan, since]} scenarioId={scenario.id} />
        <FigureList figures={figures} />
        <CriterionList changes={isLocked ? criteria.map(withoutShare) : criteria} />
        {isLocked ? <LockedStep /> : <ResultStep found={found} />}
      </Box>
      {figures.length === 0 && criteria.length === 0 && (
        <Quiet text={t('consequences.nothingHere', { scenario: scenario.name })} />
      )}
      {!isLocked && <SpokenSummary found={found} scenario={scenario} />}
    </>
  );
}

/** What a criterion adds to the total would give the total away. */
const withoutShare = (change: CriterionChange): CriterionChange => ({ ...change, totalShare: null });

function LockedStep() {
  const { t } = useText();
  return (
    <Step title={t('consequences.part.result')}>
      <Typography variant="body2">{t('meeting.locked')}</Typography>
    </Step>
  );
}

function Quiet({ text }: { text: string }) {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', mt: 3 }}>
      {text}
    </Typography>
  );
}
